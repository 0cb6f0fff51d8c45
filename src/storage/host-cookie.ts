import { fieldsOf } from '../core/fields.js';
import { expiryOf } from '../core/record.js';
import type { Config } from '../core/config-types.js';
import type { ConsentRecord } from '../core/types.js';
import { document } from '../page/document.js';
import { attempt } from './attempt.js';
import { parsePair, readCookies } from './cookie-pairs.js';

/** What the last look has found, and among which cookies: without local storage we look again. */
let lastFound = { cookies: '', pair: '' };

/**
 * Whether a cookie that another sub-domain has set for the whole domain is not ours. It is where the
 * owner wants one choice for a domain. Where a server keeps the cookie, script must not write it, and
 * so cannot find out.
 */
export const isHostBound = ({ raw }: Config): boolean =>
  !raw.persistUrl && !raw.cookieDomain && !fieldsOf(raw.cookie).domain;

/** The attributes of our cookie for this host. */
export const attributesFor = (record: ConsentRecord): string =>
  `; path=/; expires=${new Date(expiryOf(record)).toUTCString()}; sameSite=lax${
    location.protocol === 'https:' ? '; secure' : ''
  }`;

/**
 * Finds the cookie that this host has set for itself; an empty text when there is none. Pages cannot
 * read the domain of a cookie. But one with the attributes of ours overwrites ours and no other: what
 * it overwrites is ours, and is written again.
 */
export function findHostCookie(name: string): string {
  const before = readCookies();
  if (before.join() === lastFound.cookies) return lastFound.pair;
  attempt(() => (document.cookie = `${name}=0; path=/; max-age=9`));
  const after = readCookies();
  const pair = before.find((cookie) => !after.includes(cookie)) ?? '';
  const record = parsePair(name, pair);
  const written = record ? pair + attributesFor(record) : `${name}=; path=/; max-age=0`;
  attempt(() => (document.cookie = written));
  lastFound = { cookies: readCookies().join(), pair };
  return pair;
}
