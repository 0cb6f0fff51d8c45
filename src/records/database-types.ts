/** One row; see `value-parsers.ts` for what its values are. */
export type Row = Readonly<Record<string, unknown>>;

/** How long a browser's request waits for one statement, in milliseconds. Browsers send again what failed. */
export const LONGEST_WAIT = 20_000;

/** A PostgreSQL database, embedded or on a server. */
export interface Database {
  /**
   * Runs one statement. It is committed, and on the disk, when the promise resolves.
   *
   * @param longest how long to wait for a database server, in milliseconds. Default: no limit, since some
   *   statements take long
   */
  query(sql: string, parameters?: readonly unknown[], longest?: number): Promise<readonly Row[]>;
  /** Resolves when nothing is open any more. */
  close(): Promise<void>;
}
