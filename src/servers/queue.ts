import { presentProof } from '../core/proof.js';
import type { Proof } from '../core/types.js';

/** A choice on its way to the owner's servers. */
export interface Delivery extends Proof {
  /** What a server has answered already. */
  readonly isRecorded?: boolean;
  readonly isPersisted?: boolean;
  /** How often it has failed; 0 when it was not tried. */
  readonly failures: number;
}

const key = (name: string): string => `${name}-queue`;

/** A proof that `keepProof` has put into the queue; what cannot be sent is dropped. */
function parseLine(line: string): Delivery[] {
  try {
    const found = JSON.parse(line) as Proof & Partial<Delivery>;
    // Throws on what is no proof.
    presentProof(found);
    Object.keys(found.record.decisions);
    return found.receipt ? [{ ...found, failures: Number(found.failures) || 0 }] : [];
  } catch {
    return [];
  }
}

/** What waits, and from when on; with it a proof that the queue could not take. */
export function readQueue(name: string, proof?: Proof): { due: number; waiting: Delivery[] } {
  const extra = proof ? [{ failures: 0, ...proof }] : [];
  try {
    const [due, ...lines] = (localStorage.getItem(key(name)) ?? '').split('\n');
    const waiting = [...lines.flatMap(parseLine), ...extra];
    return { due: proof ? 0 : parseInt(due!) || 0, waiting };
  } catch {
    return { due: 0, waiting: extra };
  }
}

/** Stores what waits behind the time from which on it is due. */
export function writeQueue(name: string, due: number, waiting: readonly Delivery[]): void {
  try {
    const lines = waiting.map((delivery) => JSON.stringify(delivery));
    if (lines[0]) localStorage[key(name)] = [due, ...lines].join('\n');
    else localStorage.removeItem(key(name));
  } catch {
    // No storage: what is not delivered on this page view is lost with it.
  }
}
