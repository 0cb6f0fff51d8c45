// Part of `npm run build`: deletes the declarations that no user of the package can reach. The compiler
// writes those of every source file.
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const types = new URL('dist/types/', root);
const manifest = readFileSync(new URL('package.json', root), 'utf8');

/** The declarations that a file imports by a relative path. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g)].map(
    ([, path]) => new URL(`${path}.d.ts`, file),
  );

const reached = new Set();
function reach(file) {
  if (reached.has(file.href)) return;
  reached.add(file.href);
  importsOf(file).forEach(reach);
}
for (const path of manifest.match(/\.\/dist\/types\/[^"]+\.d\.ts/g)) reach(new URL(path, root));

/**
 * Deletes the files that are not reached, and each folder that is empty then. Returns whether this
 * folder is deleted.
 */
function clean(folder) {
  const isGone = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (entry.isDirectory()) return clean(new URL(`${entry.name}/`, folder));
    const file = new URL(entry.name, folder);
    if (reached.has(file.href)) return false;
    rmSync(file);
    return true;
  });
  if (!isGone.every(Boolean)) return false;
  rmdirSync(folder);
  return true;
}
clean(types);
