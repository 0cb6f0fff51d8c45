import type { ConsentRecord, Proof } from '../core/types.js';

/** The proof of a record; null when this browser does not have it, or has that of another one. */
export function readProof(name: string, record: ConsentRecord): Proof | null {
  try {
    const proof = JSON.parse(localStorage[`${name}-proof`]) as Proof;
    return JSON.stringify(proof.record) === JSON.stringify(record) ? proof : null;
  } catch {
    return null;
  }
}
