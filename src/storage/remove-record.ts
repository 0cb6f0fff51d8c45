import { attempt } from './attempt.js';
import { deleteCookie } from './delete-cookie.js';
import { removeMirror } from './mirror.js';
import { removeProof } from './proof.js';

/**
 * Removes every copy of the record, and its proof. Waiting deliveries are still made. The mirror goes
 * first: another tab that loads meanwhile writes a missing cookie from it.
 */
export function removeRecord(name: string): void {
  removeMirror(name);
  removeProof(name);
  attempt(() => deleteCookie(name));
}
