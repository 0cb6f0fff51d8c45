import type * as Package from 'pg';
import type { ClientBase, CustomTypesConfig, Pool } from 'pg';
import type { Database, Row } from './database-types.js';
import { loadPeer } from './load-peer.js';
import { RecordsError } from './records-error.js';
import { VALUE_PARSERS } from './value-parsers.js';

/** How many connections there are at once. Few are enough: one batch is written at a time. */
const MOST_CONNECTIONS = 4;
/** Milliseconds until a server that does not answer counts as gone. */
const LONGEST_CONNECT = 10_000;
/** Milliseconds of silence on a connection until the system checks that its other end is still there. */
const LONGEST_SILENCE = 10_000;

/**
 * What each session sets: the form of days and times that we read, and that COMMIT is answered only when the
 * record is on the disk. A server can be configured not to wait for the disk.
 */
const SESSION = `SELECT set_config('timezone', 'UTC', false), set_config('datestyle', 'ISO', false),
  set_config('synchronous_commit',
    CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END,
    false)`;

/** The pool waits for the promise of `onConnect`, which its types declare as void. */
const SESSIONS = { onConnect: (client: ClientBase): Promise<unknown> => client.query(SESSION) };

async function createPool(url: string): Promise<Pool> {
  const { default: pg } = await loadPeer<{ readonly default: typeof Package }>('pg');
  const getTypeParser = ((oid: number, format: 'text' | undefined) =>
    VALUE_PARSERS[oid] ??
    (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(
      oid,
      format,
    )) as CustomTypesConfig['getTypeParser'];
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: LONGEST_CONNECT,
    keepAlive: true,
    keepAliveInitialDelayMillis: LONGEST_SILENCE,
    types: { getTypeParser },
    ...SESSIONS,
  });
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * Connects to a PostgreSQL server.
 *
 * @throws {RecordsError} where the package is missing, or the server refuses the connection
 */
export async function openPostgres(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new RecordsError('the address of a database begins with postgres://');
  const pool = await createPool(url);
  const query: Database['query'] = async (sql, parameters = [], longest) => {
    // After a statement that took too long, the pool closes the connection. The next statement gets another.
    const limit = longest === undefined ? {} : { query_timeout: longest };
    const { rows } = await pool.query<Row>({ text: sql, values: [...parameters], ...limit });
    return rows;
  };
  try {
    await query('SELECT 1');
  } catch (error) {
    await pool.end();
    // Where each address of a host refuses, the error has no message, but a list of errors.
    const { message, code } = error as NodeJS.ErrnoException;
    throw new RecordsError(`the database cannot be opened: ${message || code}`);
  }
  return { query, close: () => pool.end() };
}
