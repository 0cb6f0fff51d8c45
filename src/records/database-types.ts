/** One row; see `value-parsers.ts` for what its values are. */
export type Row = Readonly<Record<string, unknown>>;

/** Milliseconds for which the request of a browser waits for one statement. What failed is sent again. */
export const LONGEST_WAIT = 20_000;

/** A PostgreSQL database, embedded or on a server. */
export interface Database {
  /**
   * Runs one statement. It is committed, and on the disk, when the promise resolves.
   *
   * @param longest milliseconds after which a server that does not answer has failed. Default: none, as some
   *   statements take long
   */
  query(sql: string, parameters?: readonly unknown[], longest?: number): Promise<readonly Row[]>;
  /** Resolves when nothing is open any more. */
  close(): Promise<void>;
}
