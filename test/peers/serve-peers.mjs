import { brotliCompressSync } from 'node:zlib';
import { createRequestLog } from '../../demo/serve/create-request-log.mjs';
import { createSecondOrigin } from '../../demo/serve/create-second-origin.mjs';
import { listen } from '../../demo/serve/listen.mjs';
import { hostPage, picture } from '../bench/host-page.mjs';

const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
const same = (text) => text;

/**
 * Serves a page with each tool, on a host name of its own, and the demo's third party Counter, which each
 * of them has to hold. Compressed, as servers do.
 */
export async function servePeers(peers) {
  const second = await listen(['127.0.0.1'], 0);
  second.serve(createSecondOrigin({ log: createRequestLog() }));
  const scripts = [`http://127.0.0.1:${second.port}/counter.js`];
  const files = new Map([['/picture.svg', picture]]);
  for (const { id, files: read, adjustFile = (_, text) => text } of peers)
    for (const [path, text] of Object.entries(await read()))
      files.set(`/${id}${path}`, adjustFile(path, text));
  const pages = new Map(
    peers.map(({ id, page, wayBack, adjustHead = same, adjustEnd = same }) => {
      const { head = '', end = '', ...rest } = page({ scripts, base: `/${id}` });
      const parts = { ...rest, head: adjustHead(head), end: adjustEnd(end) + wayBack };
      return [`/${id}/`, hostPage(parts)];
    }),
  );

  const site = await listen(['127.0.0.1', '::1'], 0);
  site.serve((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const page = pages.get(pathname);
    const body = page ?? files.get(pathname);
    if (body === undefined) return response.writeHead(404).end();
    const type = page ? 'text/html; charset=utf-8' : types[pathname.split('.').pop()];
    const headers = { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' };
    return response.writeHead(200, headers).end(brotliCompressSync(body));
  });
  return {
    urlOf: ({ id }) => `http://${id}.localhost:${site.port}/${id}/`,
    stop: () => Promise.all([site.stop(), second.stop()]),
  };
}
