import type { Config } from '../core/config-types.js';
import { createConsent } from '../core/consent.js';
import { parsePair, sortCopies } from '../core/record.js';
import type { Purpose } from '../core/types.js';
import { readCookies } from './cookie-pairs.js';

/**
 * Returns a function that says whether a server would see a purpose as granted, if it got the cookies of
 * this page now. A server knows no mirror, and a purpose is granted there only if each copy of the cookie
 * grants it. See `record/parse-record.ts`.
 */
export function readSentGrants(config: Config): (purpose: Purpose) => boolean {
  const { cookieName: name } = config;
  const copies = sortCopies(name, readCookies());
  const readings = (copies.length > 0 ? copies : ['']).map((pair) => {
    const consent = createConsent(config, Date.now);
    consent.setRecord(parsePair(name, pair), 'restore');
    return consent;
  });
  return (purpose) => readings.every((consent) => consent.isGranted(purpose));
}
