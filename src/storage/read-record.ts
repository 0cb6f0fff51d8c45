import { parseRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';
import { attempt } from './attempt.js';

const DAY = 86_400_000;

/** What the browser has stored of the visitor's choice. */
export interface Stored {
  /** The newest record, current or not; null when there is none. */
  readonly record: ConsentRecord | null;
  /** Name and value of its cookie; empty when there is none. */
  readonly pair: string;
  /** All cookies of the page. */
  readonly cookies: string;
  /** The cookie as script wrote it, with its attributes; without them where a server keeps it. */
  readonly mirror: string;
}

/**
 * Reads the cookie, every copy of it, and its mirror in local storage, without js-cookie, as a
 * record needs no decoding: every returning visitor pays for this file. The newest one counts; a
 * record begins with its time. In haste the mirror is left out where a cookie has a record: the
 * first access to local storage can wait for the disk.
 */
export function readRecord(name: string, isInHaste?: boolean): Stored {
  const start = `${name}=`;
  const parse = (pair: string) => parseRecord(pair.slice(start.length));
  // One from the future, which a wrong clock has made, would be the newest one for ever.
  const isUsable = (pair: string) =>
    pair.startsWith(start) && (parse(pair)?.time ?? Infinity) < Date.now() + DAY;
  const newest = (text: string) => text.split('; ').filter(isUsable).sort().pop() ?? '';
  const cookies = attempt(() => document.cookie);
  const mirror = isInHaste && newest(cookies) ? '' : attempt(() => localStorage.getItem(name));
  const pair = newest(`${cookies}; ${mirror}`);
  return { record: parse(pair), pair, cookies, mirror };
}
