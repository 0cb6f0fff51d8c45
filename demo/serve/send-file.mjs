import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types = {
  '': 'text/plain; charset=utf-8',
  '.conf': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Answers with a file below the folder; false when there is none.
 * `no-cache` means "ask again each time", so that a rebuild is seen, and the ETag keeps that cheap.
 */
export async function sendFile(request, response, folder, path) {
  const file = resolve(folder, `./${path}`);
  const type = types[extname(file)];
  if (!type || !file.startsWith(folder + sep)) return false;

  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return false;

  const headers = {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ETag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`,
  };
  if (request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
  } else {
    response.writeHead(200, headers).end(await readFile(file));
  }
  return true;
}
