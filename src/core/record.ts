import { endOf, readLists } from './asked-lists.js';
import { fieldsOf } from './fields.js';
import type { ConsentRecord, Decisions } from './types.js';

/**
 * `1|time|method|decisions|revision|locale|text|fingerprint`, see the guide, Memory and proof. For
 * the last field see `asked-lists.ts`.
 */
const RECORD =
  /^1\|[1-9]\d{9}\|(accept|decline|save|withdraw|api|gpc|app|migrated)\|([a-z][a-z\d-]*:(granted|denied)\+?\b)+\|[\w.-]*\|[\w-]*\|\w*\|([\w.]*|(-[\da-z]+\.[\da-z]{6,7}(\.\w+)+)+)$/;

/** No browser keeps a longer cookie. A request may send one, and reading it would slow a server down. */
const MOST_CHARACTERS = 4096;

/** Reads what `serializeRecord` writes. Returns null for anything else, however similar. */
export function parseRecord(value = ''): ConsentRecord | null {
  if (value.length > MOST_CHARACTERS || !RECORD.test(value)) return null;
  const [, seconds, method, written = '', revision, locale, text, fingerprint] = value.split('|');
  const pairs = written.split('+').map((pair) => pair.split(':'));
  const decisions = fieldsOf(Object.fromEntries(pairs)) as Decisions;
  const isEachNamedOnce = Object.keys(decisions).length === pairs.length;
  if (!isEachNamedOnce) return null;
  const time = Number(seconds) * 1000;
  return {
    schema: 1,
    time,
    method,
    decisions,
    revision,
    locale,
    text,
    fingerprint,
  } as ConsentRecord;
}

/** The pairs `name=value` of a page's cookies, or of the `Cookie` header of a request. */
export const splitCookies = (cookies: string): string[] => cookies.split('; ');

/** The record in a cookie of this name; null for another name, or a value that is no record. */
export const parsePair = (name: string, pair: string): ConsentRecord | null =>
  pair.startsWith(`${name}=`) ? parseRecord(pair.slice(name.length + 1)) : null;

/**
 * The cookies of this name that hold a record, the newest one last: a record starts with its time. A
 * browser has several when they differ in domain, path or partition.
 */
export const sortCopies = (name: string, cookies: readonly string[]): string[] =>
  cookies.filter((pair) => parsePair(name, pair)).sort();

/** Writes fields between bars, which every server language can read without code of ours. */
export function serializeRecord(record: ConsentRecord): string {
  const { schema, time, method, decisions, revision, locale, text, fingerprint } = record;
  const pairs = Object.entries(decisions).map((pair) => pair.join(':'));
  return [schema, time / 1000, method, pairs.join('+'), revision, locale, text, fingerprint].join(
    '|',
  );
}

/** When the last list of the record ends, in milliseconds since 1970. */
export const expiryOf = (record: ConsentRecord): number =>
  Math.max(...readLists(record).map((list) => endOf(list, record)));
