/** One row; see `value-parsers.ts` for what its values are. */
export type Row = Readonly<Record<string, unknown>>;

/** A PostgreSQL database, embedded or on a server. */
export interface Database {
  /** Runs one statement. It is committed, and on the disk, when the promise resolves. */
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Resolves when nothing is open any more. */
  close(): Promise<void>;
}
