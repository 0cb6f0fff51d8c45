import type { ConsentRecord, Mirror } from '../core/types.js';
import { parsePair, readCookies } from './cookie-pairs.js';
import { readMirror } from './mirror.js';

const DAY = 86_400_000;

/** What the browser has stored of the visitor's choice. */
export interface Stored {
  /** The newest record, current or not; null when there is none. */
  readonly record: ConsentRecord | null;
  /** The newest record as a cookie's `name=value`; empty when there is none. */
  readonly pair: string;
  /** All cookies of the page, as `name=value`. */
  readonly cookies: readonly string[];
  /** Null also when it was not read. */
  readonly mirror: Mirror | null;
}

/**
 * Reads every copy of the cookie, and its mirror; the newest record counts. With `isCookieEnough`
 * the mirror is read only when no cookie has a record: the first access to local storage may wait
 * for the disk.
 */
export function readRecord(name: string, isCookieEnough = false): Stored {
  function isUsable(pair: string): boolean {
    const record = parsePair(name, pair);
    // A record from the future, made while the clock was wrong, would stay the newest for ever.
    return record !== null && record.time < Date.now() + DAY;
  }
  // A record starts with its time, so that the newest one sorts last.
  const newest = (pairs: readonly string[]): string => pairs.filter(isUsable).sort().pop() ?? '';

  const cookies = readCookies();
  const mirror = isCookieEnough && newest(cookies) ? null : readMirror(name);
  const isRecord = mirror !== null && mirror.kind !== 'domain';
  const pair = newest(isRecord ? [...cookies, mirror.pair] : cookies);
  return { record: parsePair(name, pair), pair, cookies, mirror };
}
