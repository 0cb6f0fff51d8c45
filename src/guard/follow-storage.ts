import type { Context } from '../core/context.js';
import type { Cause, ConsentRecord } from '../core/types.js';
import { document } from '../page/document.js';
import { atMost } from '../page/timing.js';
import { readMirror } from '../storage/mirror.js';
import { readRecord, type Stored } from '../storage/read-record.js';
import { hasWithdrawalNote } from '../storage/withdrawal-note.js';
import { takeOverOldChoice } from './take-over-old-choice.js';

/** Milliseconds that deleting may take before the page is reloaded or goes on. */
export const LONGEST_CLEARING = 1000;

/** Keeps the live consent in step with what is stored. */
export interface StoredChoice {
  /** Reads what is stored, once the page is shown to the visitor. */
  restore(): Promise<void>;
  /**
   * Returns what is stored now. If the mirror still has the record of the start, no page has stored
   * another one. The cookies are not read again then: that may wait for another process.
   */
  readLater(): Stored;
  /** Takes over what is stored now: another page may have changed it. */
  takeOver(record: ConsentRecord | null): void;
}

/** Connects the live consent with what is stored. */
export function followStorage(context: Context): StoredChoice {
  const { config, consent, withChunk } = context;
  let wasStored = true;
  let atStart: Stored | undefined;
  /** A record that has vanished means that the choice was forgotten. */
  function take(cause: Cause, record: ConsentRecord | null): void {
    if (record || wasStored) consent.setRecord(record, cause);
    wasStored = record !== null;
  }

  async function restore(): Promise<void> {
    if ((document as { prerendering?: boolean }).prerendering)
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
    atStart = readRecord(config, true);
    let { record } = atStart;
    if (!record && config.raw.migrateFrom) {
      await takeOverOldChoice(context);
      record = context.readStored();
      // If the browser stores nothing, the live consent alone has the choice, and must keep it.
      wasStored = !consent.hasRecord;
    }
    // What was in use during a withdrawal is deleted now, before anything is released. After an
    // `accept` everything is granted, and there is nothing to delete.
    if (record?.method !== 'accept' && hasWithdrawalNote(config.cookieName))
      await atMost(
        LONGEST_CLEARING,
        withChunk('maintenance.js', (chunk) => chunk.maintain(context)),
      );
    take('restore', record);
  }

  function readLater(): Stored {
    const mirror = readMirror(config.cookieName);
    const isUnchanged = atStart?.pair === (mirror?.pair ?? '');
    return atStart && isUnchanged ? { ...atStart, mirror } : readRecord(config);
  }

  return { restore, readLater, takeOver: (record) => take('tab', record) };
}
