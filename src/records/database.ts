import type { Database } from './database-types.js';
import { migrate } from './migrate.js';
import { openEmbedded } from './open-embedded.js';
import { openPostgres } from './open-postgres.js';
import { RecordsError } from './records-error.js';

export type { Database, Row } from './database-types.js';

/** Where the records are: either `data` or `url`. */
export interface DatabasePlace {
  /** A folder for the embedded database. It is created where there is none. */
  readonly data?: string;
  /** The address of a PostgreSQL database, such as `postgres://user:password@host/name`. */
  readonly url?: string;
  /** Whether this process must be the one that has the folder open. Default: false. */
  readonly isOwn?: boolean;
}

/**
 * Opens the database, and creates or migrates its tables. While another process has a folder open, that
 * process runs the queries.
 *
 * @throws {RecordsError} where the owner can correct the error, such as a missing package
 */
export async function openDatabase({ data, url, isOwn = false }: DatabasePlace): Promise<Database> {
  if ((data === undefined) === (url === undefined))
    throw new RecordsError('name either a folder or the address of a database');
  const database =
    data === undefined ? await openPostgres(url ?? '') : await openEmbedded(data, isOwn);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
