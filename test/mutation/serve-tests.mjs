// Serves unit tests from loopback, bundled from the copy of the project that Stryker has changed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../pages/harness/server.mjs';

const mocha = readFileSync(createRequire(import.meta.url).resolve('mocha/mocha.js'));

// As in `npm test`, there is something in the body.
const PAGE = '<!doctype html><title>Tests</title><body><script src="/mocha.js"></script></body>';

const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript' };

/** Serves these files, and others of the project that tests ask for. The working directory is the copy. */
export async function serveTests(files) {
  const copy = process.cwd();
  const { bundledUnits } = await import(pathToFileURL(join(copy, 'test/run/bundle-units.mjs')));
  const units = bundledUnits(files);
  await units.serverStart();

  return startServer(async ({ pathname }) => {
    if (pathname === '/') return { body: PAGE, type: 'text/html' };
    if (pathname === '/mocha.js') return { body: mocha, type: 'text/javascript' };
    const bundled = await units.serve({ path: pathname });
    if (bundled) return { body: bundled.body, type: 'text/javascript' };
    try {
      return { body: readFileSync(join(copy, pathname)), type: TYPES[extname(pathname)] };
    } catch {
      return { status: 404 };
    }
  });
}
