// Installs a packed package into an empty project, as a user does, but without a registry. Its dependencies
// are copied from this repository.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs npm, and returns what it prints. */
async function npm(cwd, ...words) {
  const options = { cwd, shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)(
    'npm',
    [...words, '--ignore-scripts', '--silent'],
    options,
  );
  return stdout.trim();
}

const dependenciesOf = (folder) =>
  Object.keys(
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).dependencies ?? {},
  );

/** The folders of all packages that the package needs, however indirectly. */
function findDependencies(folder, found = new Set()) {
  for (const name of dependenciesOf(folder)) {
    const path = `node_modules/${name}`;
    if (found.has(path)) continue;
    found.add(path);
    findDependencies(path, found);
  }
  return [...found];
}

/**
 * Creates a project and installs a package into it.
 *
 * @param {string} folder path of the project
 * @param {string} [tarball] path of the package. Default: it is packed from what is built
 */
export async function installPackage(folder, tarball) {
  mkdirSync(folder, { recursive: true });
  const project = { name: 'newspaper', private: true, type: 'module' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  // npm takes packages that are there and fit, and asks no registry.
  for (const path of findDependencies('.'))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const packed = tarball ?? join(folder, await npm(root, 'pack', '--pack-destination', folder));
  await npm(folder, 'install', '--offline', '--no-audit', '--no-fund', packed);
}
