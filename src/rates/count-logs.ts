import { DAY } from '../core/asked-lists.js';
import type { ConsentRecord } from '../core/types.js';
import { actOf } from './act-of.js';
import { createKindCounter } from './count-kinds.js';
import { createTextSet } from './create-text-set.js';
import { findRecord } from './find-record.js';
import type { ChoiceKind, Counted } from './rates-types.js';
import { readLines } from './read-lines.js';

/** How the lines of logs are read. */
export interface LogOptions {
  /** The name of the consent cookie, for logs that have the whole `Cookie` header. */
  readonly cookieName: string;
  /** The first and the last day that count, such as `2026-11-24`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The time, in milliseconds since 1970. Records that are dated more than a day later are wrong. */
  readonly now: number;
}

/** What was read so far. */
export interface LinesRead {
  lines: number;
  /** Lines with a record. */
  records: number;
  /** Lines with something that looks like a record but is none. */
  wrong: number;
}

/** Counts records. Equal records count once. */
export interface LogCounter {
  readonly read: Readonly<LinesRead>;
  /** @throws {RatesError} when the memory should hold no more */
  addLog(source: AsyncIterable<Buffer>): Promise<void>;
  finish(): Counted;
}

function choiceOf(record: ConsentRecord, day: string): ChoiceKind {
  const { method, decisions, locale, revision, text } = record;
  const pairs = Object.entries(decisions).map((pair) => pair.join(':'));
  return {
    act: actOf(method),
    decisions: pairs.sort().join('+'),
    values: { day, language: locale, layout: '', revision, text, variant: '' },
    count: 1,
  };
}

/** Creates a counter for the records of logs. It reads one log after the other, line by line. */
export function createLogCounter({ cookieName, from, to, now }: LogOptions): LogCounter {
  const seen = createTextSet();
  const kinds = createKindCounter();
  const read: LinesRead = { lines: 0, records: 0, wrong: 0 };

  function addLine(line: string): void {
    read.lines += 1;
    const found = findRecord(line, cookieName);
    if (found === null) return;
    if (found === 'wrong' || found.record.time > now + DAY) {
      read.wrong += 1;
      return;
    }
    read.records += 1;
    const day = new Date(found.record.time).toISOString().slice(0, 10);
    if ((from !== undefined && day < from) || (to !== undefined && day > to)) return;
    if (seen.add(found.text)) kinds.add(choiceOf(found.record, day));
  }

  return {
    read,
    async addLog(source) {
      for await (const lines of readLines(source)) lines.forEach(addLine);
    },
    finish: () => ({ choices: kinds.list(), showings: [] }),
  };
}
