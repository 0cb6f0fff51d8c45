import { fieldsOf } from '../core/fields.js';
import { expiryOf, parsePair, sortCopies } from '../core/record.js';
import type { Config } from '../core/config-types.js';
import type { ConsentRecord } from '../core/types.js';
import { document } from '../page/document.js';
import { attempt } from './attempt.js';
import { hasCookie, readCookies } from './cookie-pairs.js';

/** What the last look has found, and among which cookies: without local storage we look again. */
let lastFound = { cookies: '', pair: '' };

/**
 * Whether a cookie may be of another sub-domain, which has set it for the whole domain, and is not ours
 * then. It is where the owner wants one choice for a domain. Where a server keeps the cookie, script must
 * not write it, and so cannot find out. A cookie named `__Host-` is of this host: browsers see to that.
 */
export const isHostBound = ({ cookieName, raw }: Config): boolean =>
  !raw.persistUrl &&
  !raw.cookieDomain &&
  !fieldsOf(raw.cookie).domain &&
  !/^__Host-/i.test(cookieName);

const secure = (): string => (location.protocol === 'https:' ? '; secure' : '');

/** The attributes of our cookie for this host. */
export const attributesFor = (record: ConsentRecord): string =>
  `; path=/; expires=${new Date(expiryOf(record)).toUTCString()}; sameSite=lax${secure()}`;

/** Whether a cookie that we write is there. The name is used once, as other tabs may ask as well. */
function canWriteCookies(name: string): boolean {
  const pair = `${name}-${Math.random().toString(36).slice(2)}=1`;
  attempt(() => (document.cookie = `${pair}; path=/; max-age=9${secure()}`));
  const isWritten = hasCookie(pair);
  attempt(() => (document.cookie = `${pair}; path=/; max-age=0${secure()}`));
  return isWritten;
}

/** Writes a copy of the newest record for this host, and returns the cookie that it has overwritten. */
function overwriteHostCookie(name: string, before: readonly string[]): string {
  const copies = sortCopies(name, before);
  const newest = copies[copies.length - 1];
  const write = (pair = '') => {
    const record = parsePair(name, pair);
    const written = record ? pair + attributesFor(record) : `${name}=; path=/; max-age=0`;
    attempt(() => (document.cookie = written));
  };
  // Two that are the same: another tab is at this very work, and what it looks at is not ours.
  if (!newest || copies.indexOf(newest) < copies.length - 1 || !canWriteCookies(name)) return '';

  write(newest);
  const after = readCookies();
  if (after.filter((cookie) => cookie === newest).length === 1) return newest;
  const overwritten = before.find(
    (cookie) => cookie.startsWith(`${name}=`) && !after.includes(cookie),
  );
  write(overwritten);
  return overwritten ?? '';
}

/**
 * Finds the cookie that this host has set for itself; an empty text when there is none. Pages cannot
 * read the domain of a cookie. But one with the attributes of ours overwrites ours and no other. What
 * is written is the record that is there, so that another tab that reads meanwhile finds it as well.
 */
export function findHostCookie(name: string): string {
  const before = readCookies();
  if (before.join() !== lastFound.cookies) {
    const pair = overwriteHostCookie(name, before);
    lastFound = { cookies: readCookies().join(), pair };
  }
  return lastFound.pair;
}
