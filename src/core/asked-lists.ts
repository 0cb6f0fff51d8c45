import { contains, without } from './contains.js';
import { MOST_HASHES, shortHash } from './fingerprint.js';
import type { Config } from './config-types.js';
import type { ConsentRecord, Purpose } from './types.js';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * Days that a choice holds: 180 for consent (Ireland asks for reaffirmation within 6 months),
 * 365 for a refusal (California forbids asking again within 12 months).
 */
const ACCEPT_DAYS = 180;
const DECLINE_DAYS = 365;

/** The most purposes that a record with several lists can name: one digit of base 36 each. */
export const MOST_PURPOSES = 36;

/**
 * What the visitor was asked at one time. The pages of a site may differ in purposes, vendors and
 * revision: a record then holds several lists, the newest one first.
 */
export interface AskedList {
  /** When it was asked, in milliseconds since 1970. */
  readonly time: number;
  /** The purposes that this list answers for. */
  readonly purposes: readonly Purpose[];
  /** A short hash of the owner's revision. */
  readonly revision: string;
  /** A short hash of each vendor, or one for all of them, see `hashOfList`. */
  readonly hashes: readonly string[];
}

/**
 * Reads from a record what the visitor was asked. The last field of a record is one list of hashes, or
 * several lists `-purposes.time.revision.hash.hash`. In these, `purposes` has one digit for each purpose:
 * its place among the decisions. `time` is in seconds. All numbers are in base 36.
 */
export function readLists(record: ConsentRecord): AskedList[] {
  const { time, decisions, revision, fingerprint } = record;
  const names = Object.keys(decisions);
  const [hashes = '', ...lists] = fingerprint.split('-');
  if (lists.length === 0) {
    const only = hashes.split('.').filter(Boolean);
    return [{ time, purposes: names, revision: shortHash(revision), hashes: only }];
  }
  return lists.map((list) => {
    const [digits = '', seconds = '', revision = '', ...hashes] = list.split('.');
    return {
      time: Math.min(time, parseInt(seconds, 36) * 1000),
      purposes: Array.from(digits, (digit) => names[parseInt(digit, 36)] ?? ''),
      revision,
      hashes,
    };
  });
}

/** When a list of the record has to be asked again, in milliseconds since 1970. */
export function endOf(
  { time, purposes }: Pick<AskedList, 'time' | 'purposes'>,
  { decisions }: Pick<ConsentRecord, 'decisions'>,
): number {
  const isConsent = purposes.some((purpose) => decisions[purpose] === 'granted');
  return time + (isConsent ? ACCEPT_DAYS : DECLINE_DAYS) * DAY;
}

/** The hashes of what this page asks about these purposes. */
export function hashesOf(
  { vendors, fingerprint }: Config,
  purposes: readonly Purpose[],
): readonly string[] {
  if (vendors.length > MOST_HASHES) return fingerprint;
  return vendors.filter(({ purpose }) => purposes.includes(purpose)).map(({ hash }) => hash);
}

/**
 * One hash for all vendors of a list, where the cookie has no room for a hash of each. After any change
 * of the list, the page asks again.
 */
export const hashOfList = (hashes: readonly string[]): string => `_${shortHash(hashes.join('.'))}`;

/**
 * Until when the record answers what this page asks about a purpose, in milliseconds since 1970; 0 if
 * it gives no answer, or one that has ended. A record that is dated a day or more ahead answers nothing:
 * it was made while the clock was wrong, and might never end.
 */
export function answeredUntil(
  record: ConsentRecord,
  config: Config,
  purpose: Purpose,
  now: number,
): number {
  if (record.time >= now + DAY) return 0;
  const wanted = hashesOf(config, [purpose]);
  const revision = shortHash(config.revision);
  const answered: string[] = [];
  let until = Infinity;
  for (const list of readLists(record)) {
    const end = endOf(list, record);
    if (list.revision !== revision || now >= end || !contains(list.purposes, purpose)) continue;
    until = Math.min(until, end);
    for (const hash of list.hashes) answered.push(hash);
    const isSameList = contains(answered, hashOfList(hashesOf(config, list.purposes)));
    if (isSameList || without(wanted, answered).length === 0) return until;
  }
  return 0;
}
