import type { Database, Row } from './database-types.js';

const ROWS_OF_PAGE = 500;

/** Which records to read. */
export interface Selection {
  /** The first day of the choices, such as `2026-01-31`, in UTC. Default: the oldest. */
  readonly from?: string | undefined;
  /** The last day. Default: the newest. */
  readonly to?: string | undefined;
}

const PAGE = `
SELECT * FROM records
WHERE ($1::timestamptz IS NULL OR (time, receipt) > ($1::timestamptz, $2::text))
  AND ($3::date IS NULL OR time >= $3::date)
  AND ($4::date IS NULL OR time < $4::date + 1)
ORDER BY time, receipt
LIMIT ${ROWS_OF_PAGE}`;

/** Yields the rows of the records, the oldest choices first, a page at a time. */
export async function* readPages(
  database: Database,
  { from, to }: Selection,
): AsyncGenerator<readonly Row[]> {
  let last: Row | undefined;
  do {
    const page = await database.query(PAGE, [
      last?.time ?? null,
      last?.receipt ?? null,
      from ?? null,
      to ?? null,
    ]);
    if (page.length > 0) yield page;
    last = page.at(-1);
  } while (last);
}
