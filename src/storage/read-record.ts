import type { Config } from '../core/config-types.js';
import type { Mirror } from '../core/mirror-types.js';
import { parsePair, sortCopies } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';
import { readCookies } from './cookie-pairs.js';
import { findHostCookie, isHostBound } from './host-cookie.js';
import { readMirror } from './mirror.js';

/** What the browser has stored of the visitor's choice. */
export interface Stored {
  /** The newest record, current or not; null when there is none. */
  readonly record: ConsentRecord | null;
  /** The newest record as a cookie's `name=value`; empty when there is none. */
  readonly pair: string;
  /** All cookies of the page, as `name=value`. */
  readonly cookies: readonly string[];
  /** Null if there is no mirror, or if it was not read. */
  readonly mirror: Mirror | null;
}

/**
 * Reads every copy of the cookie, and its mirror; the newest record counts, wherever it is. With
 * `isHasty` the mirror is not read if the cookie denies everything: the first access to local
 * storage may wait for the disk. If the cookie grants something, the mirror may have a newer denial.
 */
export function readRecord(config: Config, isHasty = false): Stored {
  const { cookieName: name } = config;
  const cookies = readCookies();
  const records = sortCopies(name, cookies);
  const grants = (pair = ''): boolean => pair.includes(':granted');
  const newest = records[records.length - 1];
  const mirror = isHasty && newest && !grants(newest) ? null : readMirror(name);

  // Only this host can have written the mirror. A cookie that is no newer than the mirror does no harm.
  const isDoubtful = (pair: string): boolean => grants(pair) && !(mirror && mirror.pair >= pair);
  const hostCookie = isHostBound(config) && records.some(isDoubtful) ? findHostCookie(name) : null;
  const copies = records.filter((pair) => hostCookie === null || !isDoubtful(pair));
  // The host's cookie counts as it is now: another tab may have written a newer one in the meantime.
  copies.push(...sortCopies(name, [hostCookie ?? '']));
  if (mirror?.kind === 'domain' && copies.length === 0) {
    // Another sub-domain may have deleted the cookie. With the time 0, only the denials count.
    const record = parsePair(name, mirror.pair);
    return { record: record && { ...record, time: 0 }, pair: '', cookies, mirror };
  }
  if (mirror) copies.push(mirror.pair);
  const pair = copies.sort().pop() ?? '';
  return { record: parsePair(name, pair), pair, cookies, mirror };
}
