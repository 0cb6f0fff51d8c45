import type { Database } from './database-types.js';
import { RecordsError } from './records-error.js';
import { MIGRATIONS } from './schema.js';

/** The number of a database lock that only migrations use. The number has no meaning. */
const LOCK = 7_215_310_462;

/**
 * Writes one migration as one statement, so that it happens as a whole or not at all. Of several programs
 * that start at once, the first one migrates. The others wait and find it done.
 */
const migrateTo = (version: number, statements: string): string => `
DO $migration$
BEGIN
  PERFORM pg_advisory_xact_lock(${LOCK});
  CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL);
  IF NOT EXISTS (SELECT 1 FROM schema_version WHERE version >= ${version}) THEN
    ${statements}
    DELETE FROM schema_version;
    INSERT INTO schema_version VALUES (${version});
  END IF;
END
$migration$`;

async function readVersion(database: Database): Promise<number> {
  const [found] = await database.query(`SELECT to_regclass('schema_version') IS NOT NULL AS known`);
  if (!found?.known) return 0;
  const [row] = await database.query('SELECT version FROM schema_version');
  return Number(row?.version ?? 0);
}

/**
 * Brings the tables to the newest version.
 *
 * @param migrations the statements from each version to the next, beginning with the empty database
 * @throws {RecordsError} where a newer release of Ask First has written the tables
 */
export async function migrate(database: Database, migrations = MIGRATIONS): Promise<void> {
  const version = await readVersion(database);
  if (version > migrations.length)
    throw new RecordsError(
      `the database has tables of version ${version}, and this release knows ${migrations.length}: use a newer ask-first`,
    );
  for (const [index, statements] of migrations.entries())
    if (index >= version) await database.query(migrateTo(index + 1, statements));
}
