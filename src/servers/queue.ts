import { fieldsOf, ownFieldsOf } from '../core/fields.js';
import { presentProof } from '../core/proof.js';
import type { Proof } from '../core/types.js';
import { writeJson } from '../core/write-json.js';
import { readQueueLines, writeQueueLines } from '../storage/delivery-queue.js';

/** A choice on its way to the owner's servers, as it is stored in the queue. */
export interface Delivery extends Proof {
  /** Whether the server at `recordUrl` has answered. */
  readonly isRecorded?: boolean;
  /** Whether the server at `persistUrl` has set the cookie. */
  readonly isPersisted?: boolean;
  /** How often it has failed; 0 before the first try. */
  readonly failures: number;
}

/** Reads one line of the queue, which may be a bare proof. A broken line is no delivery. */
function parseLine(line: string): Delivery[] {
  try {
    const fields = fieldsOf(JSON.parse(line));
    const record = fieldsOf(fields.record);
    const found = fieldsOf({ ...fields, record }) as unknown as Proof & Partial<Delivery>;
    // Both throw when there is no complete record.
    presentProof(found);
    Object.keys(found.record.decisions);
    return found.receipt ? [ownFieldsOf({ ...found, failures: Number(found.failures) || 0 })] : [];
  } catch {
    return [];
  }
}

/**
 * Reads what waits, and when it is due in milliseconds since 1970. `proof` is one that the browser
 * did not keep: it is added, and makes the queue due at once.
 */
export function readQueue(name: string, proof?: Proof): { due: number; waiting: Delivery[] } {
  const { due, lines } = readQueueLines(name);
  const waiting = lines.flatMap(parseLine);
  return proof
    ? { due: 0, waiting: [...waiting, ownFieldsOf({ failures: 0, ...proof })] }
    : { due, waiting };
}

/** Stores what waits. Where the browser stores nothing, it is lost when the page is left. */
export function writeQueue(name: string, due: number, waiting: readonly Delivery[]): void {
  writeQueueLines(
    name,
    due,
    waiting.map((delivery) => writeJson(delivery)),
  );
}
