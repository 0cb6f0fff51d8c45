import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what a folder of tests needs from the lock file there, unless it is installed. Returns npm's
 * exit code. Such packages are no dependencies of ours, so that nobody who only builds it waits for them.
 *
 * @param {URL} folder
 */
export function installPackages(folder) {
  const timeOf = (file) => statSync(new URL(file, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // npm writes this file last.
  if (timeOf('node_modules/.package-lock.json') >= timeOf('package-lock.json')) return 0;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['ci', '--prefix', fileURLToPath(folder), ...quiet], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
