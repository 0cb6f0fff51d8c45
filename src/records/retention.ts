import { DAY } from '../core/asked-lists.js';
import type { Database } from './database-types.js';
import { dayOf } from './store-records.js';

/** Milliseconds between two looks for what is too old. */
const PAUSE = DAY / 4;

const DAYS_IN: Readonly<Record<string, number>> = { d: 1, m: 30.4375, y: 365.25 };

/** 100 years. Thousands of years would lead to a date before the year 0, which is written in another form. */
const MOST_DAYS = 36_525;

/** The days that `5y`, `18m` or `400d` mean; undefined for another text, for none and for over 100 years. */
export function parseDays(text: string): number | undefined {
  const [, number, unit = ''] = /^([1-9]\d{0,4})([dmy])$/.exec(text) ?? [];
  const days = Math.round(Number(number) * (DAYS_IN[unit] ?? NaN));
  return days <= MOST_DAYS ? days : undefined;
}

/**
 * Deletes what is older than so many days, and frees the space. A record has to be older by its day of
 * arrival too: the visitor's clock may be years late. Returns how many records.
 */
export async function deleteOld(database: Database, days: number, now: number): Promise<number> {
  const last = dayOf(now - days * DAY);
  const [row] = await database.query(
    `WITH deleted AS (DELETE FROM records WHERE time < $1::date AND received < $1::date RETURNING 1)
     SELECT count(*) AS count FROM deleted`,
    [last],
  );
  await database.query('DELETE FROM showings WHERE day < $1::date', [last]);
  // Nothing else does this for the embedded database. Without it, PostgreSQL takes no more writes after some
  // billion of them.
  await database.query('VACUUM records, showings');
  return Number(row?.count);
}

/** Deletes what is too old, now and every six hours. Returns the function that ends it. */
export function keepDeleting(
  database: Database,
  days: number,
  report: (error: unknown) => void,
): () => void {
  const start = (): void => void deleteOld(database, days, Date.now()).catch(report);
  start();
  const timer = setInterval(start, PAUSE);
  return () => clearInterval(timer);
}
