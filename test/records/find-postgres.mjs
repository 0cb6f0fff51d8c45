import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps the programs of each version apart, and puts only some of them on the path. */
const DEBIAN = '/usr/lib/postgresql';

const versions = () =>
  existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];

/** The folder with PostgreSQL's programs, of its newest version here; undefined where there is none. */
export function findPostgres() {
  const folders = [
    ...versions().map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const programs = ['initdb', 'pg_ctl', 'postgres'];
  return folders.find((folder) => programs.every((name) => existsSync(join(folder, name))));
}
