import { fieldsOf } from '../core/fields.js';
import { expiryOf, parsePair, sortCopies } from '../core/record.js';
import type { Config } from '../core/config-types.js';
import type { ConsentRecord } from '../core/types.js';
import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';
import { attempt } from './attempt.js';
import { hasCookie, readCookies } from './cookie-pairs.js';

/** The cookie that was found last, and the page's cookies at that time. It counts until these change. */
let lastFound = { cookies: '', pair: '' };

/**
 * Whether our cookie is for this host alone, and has to be distinguished from one that another sub-domain
 * has set for the whole domain. False if the owner wants one choice for the domain. False if a server keeps
 * the cookie, as script would have to write it to find that out. False for a name with `__Host-`, as
 * browsers keep such a cookie to one host.
 */
export const isHostBound = ({ cookieName, raw }: Config): boolean =>
  !raw.persistUrl &&
  !raw.cookieDomain &&
  !fieldsOf(raw.cookie).domain &&
  !/^__Host-/i.test(cookieName);

const secure = (): string => (findPlace().protocol === 'https:' ? '; secure' : '');

/** The attributes of our cookie for this host. */
export const attributesFor = (record: ConsentRecord): string =>
  `; path=/; expires=${new Date(expiryOf(record)).toUTCString()}; sameSite=lax${secure()}`;

/** Whether we can write cookies. The test cookie has a random name, as other tabs may test as well. */
function canWriteCookies(name: string): boolean {
  const pair = `${name}-${Math.random().toString(36).slice(2)}=1`;
  attempt(() => (document.cookie = `${pair}; path=/; max-age=9${secure()}`));
  const isWritten = hasCookie(pair);
  attempt(() => (document.cookie = `${pair}; path=/; max-age=0${secure()}`));
  return isWritten;
}

/**
 * Finds the cookie of this host by writing: the newest record is written as this host's cookie, and the
 * cookie that this overwrites is written back. Returns that cookie; empty if there was none.
 */
function overwriteHostCookie(name: string, before: readonly string[]): string {
  const copies = sortCopies(name, before);
  const newest = copies[copies.length - 1];
  const write = (pair = '') => {
    const record = parsePair(name, pair);
    const written = record ? pair + attributesFor(record) : `${name}=; path=/; max-age=0`;
    attempt(() => (document.cookie = written));
  };
  // If there are two equal copies, another tab is doing this now, and the cookie is not this host's.
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
 * Finds the cookie that this host has set for itself; an empty text if there is none. Pages cannot
 * read the domain of a cookie. But a cookie that is written with our attributes overwrites only ours.
 * It is the newest record that is written: another tab that reads meanwhile has to find that one.
 */
export function findHostCookie(name: string): string {
  const before = readCookies();
  if (before.join() !== lastFound.cookies) {
    const pair = overwriteHostCookie(name, before);
    lastFound = { cookies: readCookies().join(), pair };
  }
  return lastFound.pair;
}
