import type { Proof } from '../core/types.js';
import { attempt } from './attempt.js';

/**
 * Keeps the proof of the last choice in this browser, so that the visitor can read it, and puts
 * it into the queue of what is to be delivered, before anything is sent: a page may be left at any
 * time. The queue is a line with the time from which on it is due, which is all that the guard
 * reads, and a line for each proof. Empty when the queue could not take it.
 */
export function keepProof(name: string, proof: Proof, isDelivered: unknown): unknown {
  const line = JSON.stringify(proof);
  const queue = `${name}-queue`;
  attempt(() => (localStorage[`${name}-proof`] = line));
  return (
    isDelivered &&
    attempt(() => {
      const [, ...lines] = (localStorage.getItem(queue) ?? '').split('\n');
      return (localStorage[queue] = ['0', ...lines, line].join('\n'));
    })
  );
}
