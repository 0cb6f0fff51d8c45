import { parseRecord } from '../../src/core/record.js';
import type { ConsentRecord, ShownText } from '../../src/core/types.js';

/** A record as a visitor's browser stores it, for tests that need any. */
export const GOOD =
  '1|1795478400|accept|analytics:granted+advertising:denied|2026-11|en|0abc9xyz|ab1c.9xyz';

export const NOW = 1_795_478_400_000;
export const DAY = 86_400_000;
export const SHOWN: ShownText = { locale: 'en', text: 'May we count visits?' };

export const makeRecord = (change: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...parseRecord(GOOD)!,
  ...change,
});
