import { RefusedError } from './refused-error.js';

/** Entries that may wait for the write before theirs. */
const MOST_WAITING = 2000;
/** Entries of one write. */
const MOST_AT_ONCE = 200;

/** Writes entries together that come while another write is under way. */
export interface Batches<Entry, Result> {
  /**
   * Resolves when the entry is written; rejects when it is not.
   *
   * @throws {RefusedError} with 503 when too many wait
   */
  add(entry: Entry): Promise<Result>;
  /** Resolves when nothing waits any more. */
  whenDone(): Promise<void>;
}

interface Waiting<Entry, Result> {
  readonly entry: Entry;
  readonly done: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * One write at a time, since each waits for the disk.
 *
 * @param write gives the results in the order of the entries
 * @param isAboutEntry whether an error may be about one entry, so that the others are written without it
 */
export function createBatches<Entry, Result>(
  write: (entries: readonly Entry[]) => Promise<readonly Result[]>,
  isAboutEntry: (error: unknown) => boolean,
): Batches<Entry, Result> {
  const waiting: Waiting<Entry, Result>[] = [];
  let writing: Promise<void> | undefined;

  async function writeTogether(batch: readonly Waiting<Entry, Result>[]): Promise<void> {
    try {
      const results = await write(batch.map(({ entry }) => entry));
      batch.forEach(({ done }, index) => done(results[index] as Result));
    } catch (error) {
      if (batch.length > 1 && isAboutEntry(error))
        for (const one of batch) await writeTogether([one]);
      else for (const { fail } of batch) fail(error);
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) await writeTogether(waiting.splice(0, MOST_AT_ONCE));
    writing = undefined;
  }

  return {
    add(entry) {
      if (waiting.length >= MOST_WAITING) throw new RefusedError('too many records wait', 503);
      const written = new Promise<Result>((done, fail) => waiting.push({ entry, done, fail }));
      writing ??= writeAll();
      return written;
    },
    whenDone: async () => writing,
  };
}
