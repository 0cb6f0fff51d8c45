import type { Config, ConsentRecord, Decisions } from './types.js';

const DAY = 86_400_000;

/**
 * Days that a choice holds: 180 for consent (Ireland asks for reaffirmation within 6 months),
 * 365 for a refusal (California forbids to ask again within 12 months).
 */
const ACCEPT_DAYS = 180;
const DECLINE_DAYS = 365;

const FORM =
  /^1\|(?<time>\d{10})\|(?<method>accept|decline|save|withdraw|api|gpc)\|(?<decisions>([a-z][a-z\d-]*:(granted|denied)\+?\b)+)\|(?<revision>[\w.-]*)\|(?<locale>[\w-]*)\|(?<text>\w*)\|(?<fingerprint>[\w.]*)$/;

/** Reads what `serializeRecord` writes; anything else, however near, is no consent: null. */
export function parseRecord(value = ''): ConsentRecord | null {
  const fields = FORM.exec(value)?.groups;
  if (!fields) return null;
  const pairs = fields.decisions!.split('+').map((pair) => pair.split(':'));
  const decisions: Decisions = Object.fromEntries(pairs);
  // Fewer decisions than pairs: a purpose is named twice.
  return pairs[Object.keys(decisions).length]
    ? null
    : ({ schema: 1, ...fields, time: +fields.time! * 1000, decisions } as ConsentRecord);
}

/** Fields between bars, which every server language can read without code of ours. */
export function serializeRecord(record: ConsentRecord): string {
  const { schema, time, method, decisions, ...rest } = record;
  const pairs = Object.entries(decisions).map((pair) => pair.join(':'));
  const { revision, locale, text, fingerprint } = rest;
  return [schema, time / 1000, method, pairs.join('+'), revision, locale, text, fingerprint].join(
    '|',
  );
}

/** When the record ends, in milliseconds since 1970: by its own time, never the cookie's expiry. */
export function expiryOf({ time, decisions }: ConsentRecord): number {
  const isConsent = Object.values(decisions).includes('granted');
  return time + (isConsent ? ACCEPT_DAYS : DECLINE_DAYS) * DAY;
}

/**
 * Whether the record still answers the question that would be asked now. A record from the
 * future (a clock that was wrong) holds for a day at most, as nobody could say when it ends.
 */
export function isCurrent(record: ConsentRecord, config: Config, now: number): boolean {
  return (
    record.time < now + DAY &&
    now < expiryOf(record) &&
    record.revision === config.revision &&
    config.purposes.every((purpose) =>
      [...Object.keys(record.decisions), ...config.grantedByDefault].includes(purpose),
    ) &&
    config.fingerprint.every((part) => record.fingerprint.includes(part))
  );
}
