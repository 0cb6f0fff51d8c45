import type { RawOptions } from '../core/config-types.js';
import type { Context, WithChunk } from '../core/context.js';
import { fieldsOf, isGroup } from '../core/fields.js';
import type { Purpose } from '../core/types.js';
import { attempt } from '../storage/attempt.js';

/** What an app around the page hands over. */
export interface AppRecords {
  /**
   * Whether a record that `maintenance.js` has not read yet denies a purpose. If that file does not load,
   * the denial stays.
   */
  denies(purpose: Purpose): boolean;
  /** Resolves with whether there is a record, once `maintenance.js` has read what was handed over. */
  hasRecord(): Promise<boolean>;
  /** Reads a record and stores it. Resolves with whether it was stored. */
  restore(context: Context, whenBegun: WithChunk, found: unknown): Promise<boolean>;
}

/**
 * Copies what a page hands over, since the page may change it while `maintenance.js` loads. On a page with
 * the library Prototype, JSON turns lists into texts. `structuredClone` refuses the proxies of frameworks.
 */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item)]));
}

/**
 * Creates `AppRecords`, without a record at first.
 *
 * @param onRead called with the denied purposes when `maintenance.js` has read a record
 */
export function createAppRecords(onRead: (denied: readonly Purpose[]) => void): AppRecords {
  const unread = new Set<RawOptions>();
  /** Resolves with whether the last record was stored, or with undefined if there is none. */
  let handedOver: Promise<boolean | undefined> | undefined;

  return {
    denies(purpose) {
      for (const decisions of unread) if (decisions[purpose] === 'denied') return true;
      return false;
    },
    hasRecord: async () => (await handedOver) !== undefined,
    async restore(context, whenBegun, found) {
      const record = attempt(() => copyOf(found));
      const decisions = fieldsOf(fieldsOf(record).decisions);
      unread.add(decisions);
      let isStored = isGroup(record) ? false : undefined;
      const reading = whenBegun('maintenance.js', async (chunk) => {
        isStored = await chunk.restoreRecord(context, record || found);
        unread.delete(decisions);
        onRead(context.config.purposes.filter((id) => decisions[id] === 'denied'));
      }).then(() => isStored);
      const earlier = handedOver;
      handedOver = reading.then((isStored) => isStored ?? earlier);
      return !!(await reading);
    },
  };
}
