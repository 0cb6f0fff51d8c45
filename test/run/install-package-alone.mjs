import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const run = (program, options, cwd) =>
  spawnSync(program, options, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/**
 * Installs one package without its dependencies, for a test of a few of its files. It does nothing where
 * the package is installed already. Returns an exit code: 1 if `integrity` is of another package.
 *
 * @param {{name: string, version: string, integrity: string}} wanted `integrity` as in a lock file
 * @param {URL} folder gets it as a folder of that name
 */
export function installPackageAlone({ name, version, integrity }, folder) {
  const manifest = new URL(`${name}/package.json`, folder);
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version)
    return 0;
  mkdirSync(folder, { recursive: true });
  const cwd = fileURLToPath(folder);
  const { stdout, status } = run('npm', ['pack', `${name}@${version}`, '--silent'], cwd);
  if (status !== 0) return status ?? 1;
  const archive = stdout.trim();
  const hash = createHash('sha512').update(readFileSync(new URL(archive, folder)));
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    console.error(`${name} ${version} does not have the expected hash`);
    return 1;
  }
  const unpacked = run('tar', ['xzf', archive], cwd);
  rmSync(new URL(name, folder), { recursive: true, force: true });
  if (unpacked.status === 0) renameSync(new URL('package', folder), new URL(name, folder));
  return unpacked.status ?? 1;
}
