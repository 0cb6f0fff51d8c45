import fc from 'fast-check';
import { serializeRecord } from '../../src/core/record.js';
import type { Decision, Method } from '../../src/core/types.js';

/** Every act that makes a record. */
export const METHODS: Method[] = [
  'accept',
  'decline',
  'save',
  'withdraw',
  'api',
  'gpc',
  'app',
  'migrated',
];

/** Any record, of one list or of several. */
export const records = fc.record({
  schema: fc.constant(1 as const),
  time: fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map((seconds) => seconds * 1000),
  method: fc.constantFrom(...METHODS),
  decisions: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/),
    fc.constantFrom<Decision>('granted', 'denied'),
    { minKeys: 1, maxKeys: 8 },
  ),
  revision: fc.stringMatching(/^[\w.-]{0,40}$/),
  locale: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hant'),
  text: fc.stringMatching(/^[a-z\d]{0,14}$/),
  fingerprint: fc.oneof(
    fc
      .array(fc.stringMatching(/^[a-z\d]{4}$/), { maxLength: 40 })
      .map((hashes) => hashes.join('.')),
    fc
      .array(fc.stringMatching(/^-[a-z\d]{1,4}\.[a-z\d]{6}(\.[a-z\d]{4}){1,5}$/), { minLength: 1 })
      .map((lists) => lists.join('')),
  ),
});

/** What a damaged or forged record may contain. */
const fragments = fc.oneof(
  fc.constantFrom('|', '+', ':', ';', ' ', '\n', '=', '%', '__proto__', 'granted', 'denied', '0'),
  fc.constantFrom('analytics:granted', '+advertising:granted', '1|', 'accept', 'necessary:granted'),
  fc.string({ maxLength: 3 }),
);

/** Places in a text, as shares of its length. Most numbers of `fc.double` are too close to 0 for that. */
export const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** A valid record in which some places were overwritten, removed, filled or repeated. */
export const nearlyRecords = fc
  .tuple(
    records.map(serializeRecord),
    fc.array(fc.tuple(shares, fc.nat(4), fragments), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([record, changes]) =>
    changes.reduce((text, [where, removed, added]) => {
      const place = Math.floor(where * text.length);
      return text.slice(0, place) + added + text.slice(place + removed);
    }, record),
  );

/** The same texts each time, for a run-time that has no fast-check of its own. */
export const sampleNearlyRecords = (count: number): string[] =>
  fc.sample(nearlyRecords, { numRuns: count, seed: 2026 });
