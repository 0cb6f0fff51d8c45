import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const built = new URL('../../../dist/', import.meta.url);

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** Where a site owner serves the product from, with its version or without. */
const OWN_FOLDER = /^\/ask-first\/(\d+\.\d+\.\d+\/)?/;

/** The built product as a site owner serves it: `/ask-first/x.js` and `/ask-first/1.0.0/x.js` are `dist/x.js`. */
export function answerBuiltFile(pathname, headers = {}) {
  if (!OWN_FOLDER.test(pathname)) return null;
  const file = new URL(pathname.replace(OWN_FOLDER, ''), built);
  if (!file.href.startsWith(built.href)) return null;
  try {
    return {
      body: readFileSync(file),
      type: types[extname(file.pathname)] ?? 'application/octet-stream',
      headers: { 'Cache-Control': 'no-store', ...headers },
    };
  } catch {
    return null;
  }
}
