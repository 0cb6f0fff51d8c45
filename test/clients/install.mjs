// Installs the real clients from their own lock file, unless they are installed. They are not
// dependencies of the package, so that nobody who only builds it waits for their 130 MB.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const timeOf = (file) =>
  statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file last.
if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) {
  const where = fileURLToPath(new URL('.', import.meta.url));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['ci', '--prefix', where, ...quiet], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
