import { RefusedError } from './refused-error.js';

/** How much may wait for a write: entries, and bytes of their bodies. */
const MOST_WAITING = { entries: 2000, bytes: 16 * 1024 * 1024 };
/** How much one write takes. A larger entry goes alone. The embedded database copies a write several times. */
const MOST_AT_ONCE = { entries: 200, bytes: 1024 * 1024 };

/** Collects the entries that come while a write is under way, and then writes them together. */
export interface Batches<Entry, Result> {
  /**
   * Resolves when the entry is written; rejects when it is not.
   *
   * @param bytes the length of the body that it came in
   * @throws {RefusedError} with 503 when too many wait
   */
  add(entry: Entry, bytes: number): Promise<Result>;
  /** Resolves when nothing waits any more. */
  whenDone(): Promise<void>;
}

interface Waiting<Entry, Result> {
  readonly entry: Entry;
  readonly bytes: number;
  readonly done: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Creates batches, of which one is written at a time, since each write waits for the disk.
 *
 * @param write resolves to the results in the order of the entries
 * @param isAboutEntry whether an error may be about a single entry. Each entry is then written by itself.
 */
export function createBatches<Entry, Result>(
  write: (entries: readonly Entry[]) => Promise<readonly Result[]>,
  isAboutEntry: (error: unknown) => boolean,
): Batches<Entry, Result> {
  const waiting: Waiting<Entry, Result>[] = [];
  let bytesWaiting = 0;
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

  /** Takes the entries that have waited longest, as many as one write takes. */
  function takeBatch(): readonly Waiting<Entry, Result>[] {
    let bytes = 0;
    const end = waiting.findIndex((one, index) => {
      bytes += one.bytes;
      return index >= MOST_AT_ONCE.entries || (index > 0 && bytes > MOST_AT_ONCE.bytes);
    });
    const batch = waiting.splice(0, end < 0 ? waiting.length : end);
    for (const one of batch) bytesWaiting -= one.bytes;
    return batch;
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) await writeTogether(takeBatch());
    writing = undefined;
  }

  return {
    add(entry, bytes) {
      if (waiting.length >= MOST_WAITING.entries || bytesWaiting + bytes > MOST_WAITING.bytes)
        throw new RefusedError('too many records wait', 503);
      bytesWaiting += bytes;
      const written = new Promise<Result>((done, fail) =>
        waiting.push({ entry, bytes, done, fail }),
      );
      writing ??= writeAll();
      return written;
    },
    whenDone: async () => writing,
  };
}
