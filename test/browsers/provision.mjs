// `node test/browsers/provision.mjs [engine …]` finds the engines and installs what is missing where it
// may: as root on Debian, which is what CI is. Elsewhere it says what it had to leave out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { locate } from './locate.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const named = process.argv.slice(2);
const wanted = Object.keys(packages).filter(
  (engine) => named.length === 0 || named.includes(engine),
);

const missing = () => wanted.filter((engine) => !locate()[engine]);

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
if (missing().length > 0 && canInstall()) install(missing());
for (const engine of wanted) {
  console.log(`${engine}: ${locate()[engine]?.path ?? 'not installed'}`);
}
console.log(`browsers ready in ${((Date.now() - start) / 1000).toFixed(1)} s`);

const required = process.env.CI || named.length === 1 ? wanted : ['chromium'];
const lacking = missing().filter((engine) => required.includes(engine));
const leftOut = missing().filter((engine) => !required.includes(engine));
if (leftOut.length > 0) {
  const names = leftOut.flatMap((engine) => packages[engine]).join(' ');
  console.warn(`LEFT OUT: no tests in ${leftOut.join(' and ')} on this machine.`);
  console.warn(`On Debian or Ubuntu: sudo apt install ${names}`);
}
if (lacking.length > 0) {
  console.error(`required but not installed: ${lacking.join(', ')}`);
  process.exitCode = 1;
}
