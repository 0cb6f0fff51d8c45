// `node src/pack/pack-release.mjs <folder>`: writes the files of a release from what is built: the package for
// npm, a zip of what `ask-first copy` puts into the folder of a site, and the hashes.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The date of each file in the zip: the same files give the same zip whenever they are built. */
const DATE = new Date(1980, 0, 1);

/** The files below a folder, by their paths within it. */
function readFiles(folder) {
  const paths = readdirSync(folder, { recursive: true }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

/** What `ask-first copy` puts into a folder: `<version>/ask-first.js` and the others. */
function copyForSite() {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
  try {
    execFileSync(process.execPath, [join(root, 'dist/tools/ask-first.mjs'), 'copy', folder]);
    return readFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder: node src/pack/pack-release.mjs <folder>');
mkdirSync(folder, { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
execFileSync('npm', ['pack', root, '--ignore-scripts', '--silent', '--pack-destination', folder], {
  shell: process.platform === 'win32',
});
writeFileSync(join(folder, `ask-first-${version}.zip`), zipSync(copyForSite(), { mtime: DATE }));
copyFileSync(join(root, 'dist/integrity.json'), join(folder, 'integrity.json'));
