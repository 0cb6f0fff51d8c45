import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const built = new URL('../../../dist/', import.meta.url);

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** The built product as a site owner serves it: `/ask-first/x.js` is `dist/x.js`. */
export function answerBuiltFile(pathname, headers = {}) {
  if (!pathname.startsWith('/ask-first/')) return null;
  const file = new URL(pathname.slice('/ask-first/'.length), built);
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
