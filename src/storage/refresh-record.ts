import { document } from '../page/document.js';
import { attempt } from './attempt.js';
import { countCookies } from './cookie-pairs.js';
import type { Stored } from './read-record.js';

/**
 * Writes the cookie again as its mirror says, with the same expiry, if it is missing or older. With
 * `isShortLived` it does so in any case: Safari ends a cookie seven days after script has last written
 * it. A server's cookie is left alone. Returns whether the cookie needs repair: true if there are
 * several, or if none has the newest record.
 */
export function refreshRecord(
  name: string,
  { pair, cookies, mirror }: Stored,
  isShortLived: boolean,
): boolean {
  if (!pair) return false;
  const attributes = mirror?.kind !== 'server' && mirror?.pair === pair ? mirror.attributes : '';
  const isThere = cookies.includes(pair);
  if (attributes && (isShortLived || !isThere))
    attempt(() => (document.cookie = pair + attributes));
  return countCookies(name, cookies) > 1 || !(attributes || isThere);
}
