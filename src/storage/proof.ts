import type { ConsentRecord, Proof } from '../core/types.js';
import { writeJson } from '../core/write-json.js';
import { attempt } from './attempt.js';
import { readQueueLines, writeQueueLines } from './delivery-queue.js';
import { proofKey } from './keys.js';

/**
 * Keeps the proof of the last choice in this browser, where the visitor can read it. A proof that is
 * to be delivered is also added to the queue, which is then due at once. It is stored before anything
 * is sent, as the page may be left at any time. Returns whether it is in the queue.
 */
export function keepProof(name: string, proof: Proof, isToBeDelivered: boolean): boolean {
  const line = writeJson(proof);
  attempt(() => localStorage.setItem(proofKey(name), line));
  return isToBeDelivered && writeQueueLines(name, 0, [...readQueueLines(name).lines, line]);
}

/** The proof of this record; null when this browser has no proof, or only the proof of another record. */
export function readProof(name: string, record: ConsentRecord): Proof | null {
  try {
    const proof = JSON.parse(localStorage.getItem(proofKey(name)) ?? '') as Proof;
    return writeJson(proof.record) === writeJson(record) ? proof : null;
  } catch {
    // Broken, missing or denied.
    return null;
  }
}

/** Does nothing where local storage is denied. */
export function removeProof(name: string): void {
  attempt(() => localStorage.removeItem(proofKey(name)));
}
