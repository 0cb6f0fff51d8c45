import { fieldsOf } from './fields.js';
import type { Config, ConsentRecord, Decisions } from './types.js';

const DAY = 86_400_000;

/**
 * Days that a choice holds: 180 for consent (Ireland asks for reaffirmation within 6 months),
 * 365 for a refusal (California forbids to ask again within 12 months).
 */
const ACCEPT_DAYS = 180;
const DECLINE_DAYS = 365;

/** `1|time|method|decisions|revision|locale|text|fingerprint`, see the guide, Memory and proof. */
const RECORD =
  /^1\|[1-9]\d{9}\|(accept|decline|save|withdraw|api|gpc)\|([a-z][a-z\d-]*:(granted|denied)\+?\b)+\|[\w.-]*\|[\w-]*\|\w*\|[\w.]*$/;

/** Reads what `serializeRecord` writes. Returns null for anything else, however similar. */
export function parseRecord(value = ''): ConsentRecord | null {
  if (!RECORD.test(value)) return null;
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

/** Writes fields between bars, which every server language can read without code of ours. */
export function serializeRecord(record: ConsentRecord): string {
  const { schema, time, method, decisions, revision, locale, text, fingerprint } = record;
  const pairs = Object.entries(decisions).map((pair) => pair.join(':'));
  return [schema, time / 1000, method, pairs.join('+'), revision, locale, text, fingerprint].join(
    '|',
  );
}

/** When the record expires, in milliseconds since 1970: by its own time, never the cookie's. */
export function expiryOf({ time, decisions }: ConsentRecord): number {
  const isConsent = Object.values(decisions).includes('granted');
  return time + (isConsent ? ACCEPT_DAYS : DECLINE_DAYS) * DAY;
}

/**
 * Whether the record still answers the question that would be asked now. A record from the
 * future, made while the clock was wrong, holds for a day at most: it might never end otherwise.
 */
export function isCurrent(record: ConsentRecord, config: Config, now: number): boolean {
  const answered = [...Object.keys(record.decisions), ...config.grantedByDefault];
  return (
    record.time < now + DAY &&
    now < expiryOf(record) &&
    record.revision === config.revision &&
    config.purposes.every((purpose) => answered.includes(purpose)) &&
    config.fingerprint.every((hash) => record.fingerprint.includes(hash))
  );
}
