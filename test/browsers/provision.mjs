// `node test/browsers/provision.mjs` finds the three engines and installs what is missing where it
// may: as root on Debian, which is what CI is. Elsewhere it says what it had to leave out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { locate } from './locate.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const missing = () => Object.keys(packages).filter((engine) => !locate()[engine]);

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function runApt(...options) {
  // Another apt may hold the lock on a fresh machine, and one lost mirror connection is normal.
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  console.log(`> apt-get ${options.join(' ')}`);
  const { status } = spawnSync('apt-get', ['-qq', '-y', ...patience, ...options], {
    // stdout is hundreds of "Unpacking …" lines; stdin must never be waited for.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(engines) {
  const names = engines.flatMap((engine) => packages[engine]);
  return runApt('update') && runApt('install', '--no-install-recommends', ...names);
}

const start = Date.now();
if (missing().length && canInstall()) install(missing());
for (const [engine, found] of Object.entries(locate())) {
  console.log(`${engine}: ${found?.path ?? 'not installed'}`);
}
console.log(`browsers ready in ${((Date.now() - start) / 1000).toFixed(1)} s`);

const required = process.env.CI ? Object.keys(packages) : ['chromium'];
const lacking = missing().filter((engine) => required.includes(engine));
const leftOut = missing().filter((engine) => !required.includes(engine));
if (leftOut.length) {
  const names = leftOut.flatMap((engine) => packages[engine]).join(' ');
  console.warn(`LEFT OUT: no tests in ${leftOut.join(' and ')} on this machine.`);
  console.warn(`On Debian or Ubuntu: sudo apt install ${names}`);
}
if (lacking.length) {
  console.error(`required but not installed: ${lacking.join(', ')}`);
  process.exitCode = 1;
}
