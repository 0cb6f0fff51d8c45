import { createConsent } from '../../src/core/consent.js';
import type { Context } from '../../src/core/context.js';
import type { ConfigInput } from '../../src/core/types.js';
import { readConfig } from '../../src/options/config.js';
import { readRecord } from '../../src/storage/read-record.js';

/** What a chunk gets from the guard, on this page's real storage; its messages come into `told`. */
export function createContext(
  cookieName: string,
  input: ConfigInput = {},
): { context: Context; told: unknown[][] } {
  const told: unknown[][] = [];
  const config = readConfig({ ...input, cookieName });
  const context: Context = {
    consent: createConsent(config, Date.now),
    config,
    report: (...words) => void told.push(words),
    readStored: () => readRecord(cookieName).record,
    afterPaint: () => Promise.resolve(),
    load: () => Promise.reject(new Error('there are no chunks here')),
  };
  return { context, told };
}
