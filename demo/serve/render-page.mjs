import { readdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from './fill.mjs';

const partsFolder = fileURLToPath(new URL('../parts', import.meta.url));

/** The page with the parts that every page shares, and with the values; undefined without such a page. */
export async function renderPage(folder, name, values) {
  // One plain name: no folder above or below can be reached.
  if (!/^[a-z-]+$/.test(name)) return undefined;
  const page = await readFile(resolve(folder, `${name}.html`), 'utf8').catch(() => undefined);
  if (page === undefined) return undefined;
  return fill(page, { ...values, ...(await readParts(values)) });
}

/** Read anew for each page, so that an edit shows on reload. */
async function readParts(values) {
  const files = await readdir(partsFolder);
  const entries = files.map(async (file) => {
    const text = await readFile(resolve(partsFolder, file), 'utf8');
    return [basename(file, '.html'), fill(text.trim(), values)];
  });
  return Object.fromEntries(await Promise.all(entries));
}
