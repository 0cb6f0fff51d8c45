// The two databases that the receiver runs on. Each has a fresh place for every test that asks for one.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSource } from '../package/load-source.mjs';
import './compile-once.mjs';
import { findPostgres } from './find-postgres.mjs';
import { startCluster } from './start-cluster.mjs';

export const { openDatabase } = await loadSource('src/records/database.ts', { platform: 'node' });

/** Creates folders for the embedded database. Each is a copy of a folder that is made once. */
function createFolders() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ask-first-records-'));
  const first = join(folder, 'first');
  let count = 0;
  return {
    name: 'PGlite',
    prepare: async () => (await openDatabase({ data: first })).close(),
    /** A place for `openDatabase`, and the words that name it to the command. */
    createPlace() {
      const data = join(folder, `${++count}`);
      cpSync(first, data, { recursive: true });
      return { data, words: ['--data', data] };
    },
    stop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function createServer(programs) {
  let cluster;
  let count = 0;
  return {
    name: 'PostgreSQL',
    async prepare() {
      cluster = startCluster(programs);
    },
    async createPlace() {
      const name = `records_${++count}`;
      const server = await openDatabase({ url: cluster.urlOf('postgres') });
      await server.query(`CREATE DATABASE ${name}`);
      await server.close();
      const url = cluster.urlOf(name);
      return { url, words: ['--database', url] };
    },
    stop: () => cluster?.stop(),
  };
}

const programs = findPostgres();

/** Why no test uses PostgreSQL; undefined where it is installed, and where it is required. */
export const whyNoPostgres =
  programs || process.env.CI
    ? undefined
    : 'PostgreSQL is not installed. On Debian or Ubuntu: sudo apt install postgresql';

export const databases = [createFolders(), createServer(programs)];
