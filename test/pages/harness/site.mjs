// The host page's own site: documents, the built product and whatever else a test puts there.
import { answerBuiltFile } from './built-files.mjs';
import { addRecorder, permitRecorder } from './recorder.mjs';
import { startServer } from './server.mjs';

const missing = { status: 404, type: 'text/plain', body: 'not found' };

function documentAnswer({ html = '', headers = {}, status = 200, chunks, recorder = true }) {
  const withRecorder = (text) => (recorder ? addRecorder(text, headers) : text);
  return {
    status,
    type: 'text/html; charset=utf-8',
    headers: recorder ? permitRecorder(headers) : headers,
    chunks: chunks?.map(([text, delay], index) => [index > 0 ? text : withRecorder(text), delay]),
    body: (asked) => withRecorder(typeof html === 'function' ? html(asked) : html),
  };
}

/** @param {string} host a name of its own per test, since cookies do not know ports */
export async function startSite(host) {
  const answers = new Map();
  const server = await startServer(
    ({ path, pathname }) =>
      answers.get(path) ?? answers.get(pathname) ?? answerBuiltFile(pathname) ?? missing,
  );
  const url = (path = '/', { subdomain, name = host } = {}) =>
    `http://${subdomain ? `${subdomain}.` : ''}${name}:${server.port}${path}`;

  return {
    ...server,
    host,
    url,
    page(path, content) {
      answers.set(path, documentAnswer(typeof content === 'object' ? content : { html: content }));
      return url(path);
    },
    file(path, answer) {
      answers.set(path, answer);
      return url(path);
    },
  };
}
