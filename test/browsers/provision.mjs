// `node test/browsers/provision.mjs [engine …] [postgres]` finds the engines, and PostgreSQL for the tests
// of records. As root on Debian, as in CI, it installs what is missing. Elsewhere it says what is left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { findPostgres } from '../records/find-postgres.mjs';
import { locate } from './locate.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  postgres: ['postgresql'],
};

const named = process.argv.slice(2);
const wanted = Object.keys(packages).filter(
  (engine) => named.length === 0 || named.includes(engine),
);

/** Where an engine or PostgreSQL is; undefined where it is not installed. */
const pathOf = (name) => (name === 'postgres' ? findPostgres() : locate()[name]?.path);

const missing = () => wanted.filter((name) => !pathOf(name));

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function runApt(...options) {
  // Another apt may hold the lock on a fresh machine, and one lost mirror connection is normal.
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  console.log(`> apt-get ${options.join(' ')}`);
  const { status } = spawnSync('apt-get', ['-qq', '-y', ...patience, ...options], {
    // stdout would have hundreds of lines "Unpacking …". apt must not wait for an answer on stdin.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Debian's package would start a cluster as a service of the system. The tests start one of their own. */
function avoidCluster() {
  const folder = '/etc/postgresql-common/createcluster.d';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/no-main-cluster.conf`, 'create_main_cluster = false\n');
}

function install(engines) {
  if (engines.includes('postgres')) avoidCluster();
  const names = engines.flatMap((engine) => packages[engine]);
  return runApt('update') && runApt('install', '--no-install-recommends', ...names);
}

const start = Date.now();
if (missing().length > 0 && canInstall()) install(missing());
for (const engine of wanted) {
  console.log(`${engine}: ${pathOf(engine) ?? 'not installed'}`);
}
console.log(`browsers ready in ${((Date.now() - start) / 1000).toFixed(1)} s`);

const isOneEngine = named.length === 1 && named[0] !== 'postgres';
const required = process.env.CI || isOneEngine ? wanted : ['chromium'];
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
