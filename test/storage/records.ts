import fc from 'fast-check';
import type { ConsentRecord } from '../../src/core/types.js';
import { METHODS } from '../core/nearly-records.js';

/** Any record that can be stored. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  schema: fc.constant(1 as const),
  time: fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map((seconds) => seconds * 1000),
  method: fc.constantFrom(...METHODS),
  decisions: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/),
    fc.constantFrom('granted', 'denied'),
    { minKeys: 1, maxKeys: 5, noNullPrototype: true },
  ),
  revision: fc.stringMatching(/^[\w.-]{0,40}$/),
  locale: fc.stringMatching(/^[\w-]{0,12}$/),
  text: fc.stringMatching(/^\w{0,7}$/),
  fingerprint: fc.stringMatching(/^[\w.]{0,60}$/),
});

/** Any name that the consent cookie can have. */
export const anyName: fc.Arbitrary<string> = fc.stringMatching(/^[\w.-]{1,40}$/);
