import { type Database, LONGEST_WAIT } from './database-types.js';
import type { Showing } from './read-showing.js';
import { dayOf } from './store-records.js';

const ADD = `
INSERT INTO showings (day, site, language, layout, revision, text_hash, variant, count)
SELECT $2::date, shown->>'site', shown->>'language', shown->>'layout', shown->>'revision',
  shown->>'textHash', shown->>'variant', count(*)
FROM jsonb_array_elements($1::jsonb) AS shown
GROUP BY 1, 2, 3, 4, 5, 6, 7
ON CONFLICT (day, site, language, layout, revision, text_hash, variant)
DO UPDATE SET count = showings.count + excluded.count`;

/**
 * Counts showings, by the day of the server. Showings that do not differ have one row with their count.
 *
 * @param now in milliseconds since 1970
 */
export async function storeShowings(
  database: Database,
  showings: readonly Showing[],
  now: number,
): Promise<readonly 'counted'[]> {
  await database.query(ADD, [JSON.stringify(showings), dayOf(now)], LONGEST_WAIT);
  return showings.map(() => 'counted');
}
