import { createConsent } from '../../src/core/consent.js';
import type { Context } from '../../src/core/context.js';
import type { RawOptions } from '../../src/core/config-types.js';
import { readConfig } from '../../src/options/config.js';
import { readMirror } from '../../src/storage/mirror.js';
import { readRecord } from '../../src/storage/read-record.js';

/** What a chunk gets from the guard, on this page's real storage; its messages are in `reports`. */
export function createContext(
  cookieName: string,
  input: RawOptions = {},
): { context: Context; reports: unknown[][] } {
  const reports: unknown[][] = [];
  const config = readConfig({ ...input, cookieName });
  const context: Context = {
    consent: createConsent(config, Date.now),
    config,
    report: (...words) => void reports.push(words),
    readStored: () => readRecord(config).record,
    readMirror: () => readMirror(cookieName),
    isWatched: () => false,
    afterPaint: () => Promise.resolve(),
    load: () => Promise.reject(new Error('there are no chunks here')),
    withChunk: () => Promise.reject(new Error('there are no chunks here')),
    answerClick: () => Promise.reject(new Error('there are no chunks here')),
  };
  return { context, reports };
}
