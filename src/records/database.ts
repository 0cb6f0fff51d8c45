import type { Database } from './database-types.js';
import { migrate } from './migrate.js';
import { openEmbedded } from './open-embedded.js';
import { openPostgres } from './open-postgres.js';
import { RecordsError } from './records-error.js';

export type { Database, Row } from './database-types.js';

/** Where the records are: one of the two. */
export interface DatabasePlace {
  /** A folder for the embedded database. It is created where there is none. */
  readonly data?: string;
  /** The address of a PostgreSQL database, such as `postgres://user:password@host/name`. */
  readonly url?: string;
  /** Whether it is an error that another process has the folder open. Default: false. */
  readonly isOwn?: boolean;
}

/**
 * Opens the database with its tables, which are created or migrated first. While another
 * process has a folder open, its database is asked through that process.
 *
 * @throws {RecordsError} for what the owner can put right, such as a missing package
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
