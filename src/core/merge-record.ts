import {
  DAY,
  endOf,
  hashesOf,
  hashOfList,
  MOST_PURPOSES,
  readLists,
  type AskedList,
} from './asked-lists.js';
import { fieldsOf } from './fields.js';
import { shortHash } from './fingerprint.js';
import { serializeRecord } from './record.js';
import type { Config } from './config-types.js';
import type { ConsentRecord, Decisions, Purpose } from './types.js';

/** The most bytes of the cookie, its name included: all fields are ASCII. */
const MOST_BYTES = 511;

/**
 * Puts a new decision into the stored record. What other pages of the site have asked stays in it,
 * with its own time, as long as it holds. `asked` are the purposes that the new decision answers;
 * the others keep their answer.
 *
 * A purpose that was denied and is granted now is granted only for what this page has asked. The visitor
 * has denied it for the vendors of other pages, and is asked again there.
 */
export function mergeRecord(
  stored: ConsentRecord | null,
  made: ConsentRecord,
  asked: readonly Purpose[],
  config: Config,
): ConsentRecord {
  if (!stored) return made;
  const list: AskedList = {
    time: made.time,
    purposes: asked,
    revision: shortHash(config.revision),
    hashes: hashesOf(config, asked),
  };
  const isReversed = (id: Purpose): boolean =>
    made.decisions[id] === 'granted' && stored.decisions[id] !== 'granted';
  const older = readLists(stored)
    .filter((old) => old.time < made.time + DAY && made.time < endOf(old, stored))
    .map((old) => withoutAnswered(old, list, config, isReversed))
    .filter(({ purposes }) => purposes.length > 0);
  const decisions = fieldsOf({
    ...Object.fromEntries(asked.map((id) => [id, made.decisions[id]])),
    ...Object.fromEntries(Object.entries(stored.decisions).filter(([id]) => !asked.includes(id))),
  }) as Decisions;
  return fit({ ...made, decisions }, [list, ...older], config.cookieName);
}

/** An older list without the purposes that the new one answers completely. */
function withoutAnswered(
  old: AskedList,
  list: AskedList,
  config: Config,
  isReversed: (purpose: Purpose) => boolean,
): AskedList {
  const known = new Set([
    ...config.fingerprint,
    ...hashesOf(config, config.purposes),
    hashOfList(hashesOf(config, old.purposes)),
  ]);
  const isKnown = old.revision === list.revision && old.hashes.every((hash) => known.has(hash));
  const purposes = old.purposes.filter(
    (id) => !list.purposes.includes(id) || !(isKnown || isReversed(id)),
  );
  return { ...old, purposes };
}

/**
 * Writes the lists into the record so that it stays small enough. First the oldest lists are shortened to
 * one hash each. If that is not enough, the oldest lists are left out, and their pages ask again.
 */
function fit(record: ConsentRecord, lists: readonly AskedList[], name: string): ConsentRecord {
  const shortenLast = (count: number): AskedList[] =>
    lists.map((list, place) => (place < lists.length - count ? list : shorten(list)));
  const attempts = [
    ...lists.map((_, count) => shortenLast(count)),
    ...lists.map((_, count) => shortenLast(lists.length).slice(0, lists.length - count)),
  ].map((kept) => withLists(record, kept));
  const isShort = (written: ConsentRecord): boolean =>
    `${name}=${serializeRecord(written)}`.length <= MOST_BYTES;
  return attempts.find(isShort) ?? attempts[attempts.length - 1] ?? record;
}

const shorten = (list: AskedList): AskedList =>
  list.hashes.length > 1 ? { ...list, hashes: [hashOfList(list.hashes)] } : list;

/** The record with these lists, without the grants that no list answers for. */
function withLists(record: ConsentRecord, lists: readonly AskedList[]): ConsentRecord {
  const isAnswered = (id: Purpose): boolean => lists.some(({ purposes }) => purposes.includes(id));
  const entries = Object.entries(record.decisions).filter(
    ([id, decision]) => decision === 'denied' || isAnswered(id),
  );
  const names = entries.map(([id]) => id);
  const decisions = fieldsOf(Object.fromEntries(entries)) as Decisions;
  const [only] = lists.length === 1 ? lists : [];
  const fingerprint = names.every((id) => only?.purposes.includes(id))
    ? only?.hashes.join('.')
    : lists.map((list) => writeList(list, names)).join('');
  return { ...record, decisions, fingerprint: fingerprint ?? '' };
}

/** Writes a list for `readLists`. A forged record may name a place that no purpose has: it is left out. */
function writeList({ purposes, time, revision, hashes }: AskedList, names: Purpose[]): string {
  const places = purposes
    .map((id) => names.indexOf(id))
    .filter((place) => place >= 0 && place < MOST_PURPOSES);
  const digits = places.map((place) => place.toString(36)).join('');
  return digits && `-${[digits, (time / 1000).toString(36), revision, ...hashes].join('.')}`;
}
