import { document } from '../page/document.js';
import { attempt } from './attempt.js';
import { countCookies } from './cookie-pairs.js';
import type { Stored } from './read-record.js';

/**
 * Writes the cookie again as its mirror says, with the same expiry: Safari ends a cookie seven days
 * after script has last written it. A server's cookie is left alone. Returns whether the cookie
 * needs repair: true when there are several, or when none has the newest record.
 */
export function refreshRecord(name: string, { pair, cookies, mirror }: Stored): boolean {
  if (!pair) return false;
  const isWritten = mirror !== null && mirror.kind !== 'server' && mirror.pair === pair;
  if (isWritten) attempt(() => (document.cookie = pair + mirror.attributes));
  return countCookies(name, cookies) > 1 || !(isWritten || cookies.includes(pair));
}
