import { DAY } from '../core/asked-lists.js';
import { textHash } from '../core/fingerprint.js';
import { parseRecord, serializeRecord } from '../core/record.js';
import type { ConsentRecord, Decisions } from '../core/types.js';
import { readFields, readOptionalText, readText, readTexts } from './read-field.js';
import { RefusedError } from './refused-error.js';
import { LAYOUT, SITE, VARIANT } from './text-limits.js';

/** A proof as `presentProof` writes it, and nothing else. */
export interface ValidProof {
  readonly receipt: string;
  readonly site: string;
  readonly schema: 1;
  readonly method: string;
  readonly decisions: Decisions;
  readonly revision: string;
  readonly locale: string;
  readonly fingerprint: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
  readonly textHash: string;
  readonly text: string;
  readonly hidden?: readonly string[] | undefined;
  readonly unequal?: readonly string[] | undefined;
  readonly layout?: string | undefined;
  readonly variant?: string | undefined;
}

const NAMES: readonly (keyof ValidProof)[] = [
  'receipt',
  'site',
  'schema',
  'method',
  'decisions',
  'revision',
  'locale',
  'fingerprint',
  'time',
  'textHash',
  'text',
  'hidden',
  'unequal',
  'layout',
  'variant',
];

/** A receipt is four numbers of 32 bits. */
const RECEIPT = { most: 43, form: /^\d{1,10}(-\d{1,10}){3}$/ };
/** Fields of the record. Their form is checked when the record is parsed as a whole. */
const RECORD_FIELD = { most: 2000 };
const TEXT = { most: 60_000 };
const LINES = { most: 5000, mostItems: 500 };

const isDecisions = (value: unknown): value is Decisions =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((decision) => typeof decision === 'string');

/**
 * Reads the consent record of a proof with the parser of the page.
 *
 * @throws {RefusedError} where it is not of the form that the page reads
 */
function readRecord(fields: Readonly<Record<string, unknown>>): ConsentRecord {
  const { schema, decisions } = fields;
  const time = readText(fields, 'time', {
    most: 24,
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/,
  });
  if (!isDecisions(decisions)) throw new RefusedError('decisions is no object of texts');
  const record = parseRecord(
    serializeRecord({
      schema: schema as 1,
      time: Date.parse(time),
      method: readText(fields, 'method', RECORD_FIELD) as ConsentRecord['method'],
      decisions,
      revision: readText(fields, 'revision', RECORD_FIELD),
      locale: readText(fields, 'locale', RECORD_FIELD),
      text: readText(fields, 'textHash', RECORD_FIELD),
      fingerprint: readText(fields, 'fingerprint', RECORD_FIELD),
    }),
  );
  if (!record || schema !== 1) throw new RefusedError('this is no consent record');
  if (new Date(record.time).toISOString() !== time) throw new RefusedError('time is no time');
  return record;
}

/**
 * Reads the body of a proof strictly: each field must have its form, and there may be no other field. The
 * hash of the text is computed again.
 *
 * @param now in milliseconds since 1970; a choice that is dated more than a day later is refused
 * @throws {RefusedError} for anything else
 */
export function readProof(body: unknown, now: number): ValidProof {
  const fields = readFields(body, NAMES);
  const { schema, time, method, decisions, revision, locale, fingerprint } = readRecord(fields);
  if (time > now + DAY) throw new RefusedError('time is in the future');
  const text = readText(fields, 'text', TEXT);
  const hidden = readTexts(fields, 'hidden', LINES);
  const unequal = readTexts(fields, 'unequal', LINES);
  const layout = readOptionalText(fields, 'layout', LAYOUT);
  const variant = readOptionalText(fields, 'variant', VARIANT);
  const hash = text && textHash(text, variant);
  if (fields.textHash !== hash) throw new RefusedError('textHash is not the hash of text');
  return {
    receipt: readText(fields, 'receipt', RECEIPT),
    site: readText(fields, 'site', SITE),
    schema,
    method,
    decisions: { ...decisions },
    revision,
    locale,
    fingerprint,
    time: new Date(time).toISOString(),
    textHash: hash,
    text,
    ...(hidden && { hidden }),
    ...(unequal && { unequal }),
    ...(layout !== undefined && { layout }),
    ...(variant !== undefined && { variant }),
  };
}
