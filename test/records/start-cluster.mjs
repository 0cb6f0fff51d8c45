import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Root may not run PostgreSQL: Debian's package has a user for it. */
function findUser() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option) =>
    Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * Starts a PostgreSQL of our own in a temporary folder. It listens at a socket in this folder, and at no
 * port. `stop` stops it and removes the folder, and so does the end of this process.
 *
 * @param {string} programs the folder of PostgreSQL's programs
 * @returns {{urlOf: (database: string) => string, stop: () => void}}
 */
export function startCluster(programs) {
  const user = findUser();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ask-first-pg-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const log = join(folder, 'log');

  function run(program, ...options) {
    const output = openSync(log, 'a');
    const { status } = spawnSync(join(programs, program), options, {
      cwd: folder,
      ...user,
      // The server keeps this output open when `pg_ctl` ends, so that it must not be a pipe of ours.
      stdio: ['ignore', output, output],
    });
    if (status !== 0) throw new Error(`${program} has failed:\n${readFileSync(log, 'utf8')}`);
  }

  function stop() {
    process.off('exit', stop);
    try {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  const words = ['--username=owner', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  run('initdb', '-D', data, ...words);
  run('pg_ctl', '-D', data, '-w', '-o', `-c listen_addresses='' -k ${folder}`, 'start');
  process.once('exit', stop);
  const urlOf = (database) => `postgres://owner@localhost/${database}?host=${folder}`;
  return { urlOf, stop };
}
