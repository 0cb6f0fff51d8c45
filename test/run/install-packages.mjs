import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what the lock file in a folder of tests says, unless it is installed already. Returns npm's exit
 * code. These packages are not our dependencies, so that nobody who only builds Ask First waits for them.
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
