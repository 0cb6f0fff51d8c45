import { DAY } from '../core/asked-lists.js';
import type { Database } from './database-types.js';
import { dayOf } from './store-records.js';

/** Milliseconds between two deletions. */
const PAUSE = DAY / 4;

const DAYS_IN: Readonly<Record<string, number>> = { d: 1, m: 30.4375, y: 365.25 };

/** 100 years. Thousands of years would lead to a date before the year 0, which is written in another form. */
const MOST_DAYS = 36_525;

/** The days that `5y`, `18m` or `400d` mean; undefined for any other text, and for more than 100 years. */
export function parseDays(text: string): number | undefined {
  const [, number, unit = ''] = /^([1-9]\d{0,4})([dmy])$/.exec(text) ?? [];
  const days = Math.round(Number(number) * (DAYS_IN[unit] ?? NaN));
  return days <= MOST_DAYS ? days : undefined;
}

/**
 * Deletes what is older than a number of days, and frees the space. Returns how many records it deleted. A
 * record must have arrived that long ago too: the visitor's clock may be years late.
 */
export async function deleteOld(database: Database, days: number, now: number): Promise<number> {
  const last = dayOf(now - days * DAY);
  const [row] = await database.query(
    `WITH deleted AS (DELETE FROM records WHERE time < $1::date AND received < $1::date RETURNING 1)
     SELECT count(*) AS count FROM deleted`,
    [last],
  );
  await database.query('DELETE FROM showings WHERE day < $1::date', [last]);
  // Nothing else vacuums the embedded database. Without this, PostgreSQL refuses writes after some billions
  // of them.
  await database.query('VACUUM records, showings');
  return Number(row?.count);
}

/** Deletes what is too old, now and every six hours. Returns a function that stops this. */
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
