import { buildRates } from './build-rates.js';
import { countDatabase, type Queryable } from './count-database.js';
import { readDays } from './read-days.js';
import { RatesError } from './rates-error.js';
import { renderRates } from './render-rates.js';

/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The page loads nothing, and no cache may keep it for another reader. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Answers a request for `/rates` with the page of rates. The caller has checked who asks.
 *
 * @param search the query of the request: `from`, `to` and `site`, as for `ask-first rates`
 */
export async function answerRates(database: Queryable, search: URLSearchParams): Promise<Answer> {
  const site = search.get('site') || undefined;
  try {
    if (site?.includes('\0')) throw new RatesError('site is no name of a site');
    const days = readDays(search.get('from') || undefined, search.get('to') || undefined);
    const options = { site, ...days };
    const rates = buildRates(await countDatabase(database, options), {
      source: 'database',
      ...options,
    });
    const headers = { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' };
    return { status: 200, headers, body: renderRates(rates) };
  } catch (error) {
    if (!(error instanceof RatesError)) throw error;
    const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' };
    return { status: 400, headers, body: `${error.message}\n` };
  }
}
