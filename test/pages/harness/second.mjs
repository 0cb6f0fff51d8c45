// The "third party" of a test: another origin, and another site, than the host page.
import { answerBuiltFile } from './built-files.mjs';
import { startServer } from './server.mjs';

const crossOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  // Never from a cache: a second visit must show up in the log.
  'Cache-Control': 'no-cache',
};

const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

// Leaves its name in window.ran, keeps the main thread busy, throws: as the query asks for.
function script({ query }) {
  const name = query.get('name') ?? 'script';
  const lines = [`(window.ran ??= []).push(${JSON.stringify(name)});`];
  const work = Number(query.get('work') ?? 0);
  if (work) lines.push(`for (const end = performance.now() + ${work}; performance.now() < end; );`);
  if (query.has('throw')) lines.push(`throw new Error(${JSON.stringify(`${name} threw`)});`);
  return { type: 'text/javascript', body: lines.join('\n') };
}

const builtIn = {
  '/script.js': script,
  '/module.js': script,
  '/pixel.gif': () => ({ type: 'image/gif', body: gif }),
  '/picture.svg': () => ({ type: 'image/svg+xml', body: svg }),
  '/frame.html': () => ({ type: 'text/html', body: '<!doctype html><title>frame</title>frame' }),
  '/style.css': () => ({ type: 'text/css', body: ':root { --second-style: loaded; }' }),
  '/media.mp4': () => ({ type: 'video/mp4', body: Buffer.alloc(64) }),
  '/hang.js': () => ({ hang: true }),
  '/destroy.js': () => ({ destroy: true }),
};

const missing = () => ({ status: 404, type: 'text/plain', body: 'not found' });

function withQuery(answer, query) {
  const cookie = query.get('cookie');
  const headers = { ...crossOrigin, ...answer.headers };
  if (cookie) headers['Set-Cookie'] = `${cookie}=1; Path=/; SameSite=None; Secure; Max-Age=600`;
  return { ...answer, headers, delay: answer.delay ?? Number(query.get('delay') ?? 0) };
}

export async function startSecond() {
  const answers = new Map();
  const server = await startServer(async (asked) => {
    const { method, path, pathname, query } = asked;
    if (method === 'OPTIONS') return { status: 204, headers: crossOrigin };
    const own = answers.get(path) ?? answers.get(pathname) ?? answerBuiltFile(pathname);
    const answer = own ?? builtIn[pathname] ?? missing;
    return withQuery(await (typeof answer === 'function' ? answer(asked) : answer), query);
  });
  const url = (path = '/') => `http://127.0.0.1:${server.port}${path}`;

  return {
    ...server,
    url,
    file(path, answer) {
      answers.set(path, answer);
      return url(path);
    },
  };
}
