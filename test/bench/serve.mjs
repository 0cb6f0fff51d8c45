import { brotliCompressSync } from 'node:zlib';
import { listen } from '../../demo/serve/listen.mjs';
import { hostPage, picture } from './host-page.mjs';

/** How long one script on the page works, in milliseconds. */
const WORK = 20;

const busy = (index) => `(() => {
  const start = performance.now();
  while (performance.now() - start < ${WORK});
  (window.runs ??= []).push({ index: ${index}, start, end: performance.now() });
})();`;

const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/**
 * Serves the host page with each contender: `/klaro/?scripts=50` has 50 held scripts. As a rule it
 * compresses nothing and answers at once: the bench measures the browser's work, not a network.
 *
 * @param {{id: string, files: Function, page: Function}[]} contenders
 * @param {{isCompressed?: boolean}} options `isCompressed`: with brotli, as a slow network needs it
 */
export async function serve(contenders, { isCompressed = false } = {}) {
  const files = new Map([['/picture.svg', picture]]);
  for (const { id, files: read } of contenders)
    for (const [path, content] of Object.entries(await read())) files.set(`/${id}${path}`, content);
  const pages = new Map(contenders.map((contender) => [`/${contender.id}/`, contender]));

  const requests = [];
  const server = await listen(['127.0.0.1'], 0);
  server.serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    requests.push({ url: request.url, time: performance.now() });
    const send = (type, body) =>
      setTimeout(
        () => {
          // The browser keeps nothing, so that each visit shows all that it loads.
          const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
          if (isCompressed) headers['Content-Encoding'] = 'br';
          response.writeHead(200, headers).end(isCompressed ? brotliCompressSync(body) : body);
        },
        Number(searchParams.get('wait') ?? 0),
      );
    const contender = pages.get(pathname);
    if (contender) {
      const scripts = Array.from(
        { length: Number(searchParams.get('scripts') ?? 0) },
        (_, index) => `/busy.js?index=${index}`,
      );
      return send(
        'text/html; charset=utf-8',
        hostPage(contender.page({ scripts, base: `/${contender.id}` })),
      );
    }
    if (pathname.startsWith('/slow.')) return send(types[pathname.split('.').pop()], '');
    if (pathname === '/busy.js') return send(types.js, busy(Number(searchParams.get('index'))));
    const content = files.get(pathname);
    if (content !== undefined) return send(types[pathname.split('.').pop()], content);
    response.writeHead(404).end();
  });
  return {
    url: (path) => `http://127.0.0.1:${server.port}${path}`,
    files,
    requests,
    stop: server.stop,
  };
}
