import { attempt } from './attempt.js';
import { deleteCookie } from './delete-cookie.js';
import { removeMirror } from './mirror.js';
import { removeProof } from './proof.js';

/** Removes every copy of the record, and its proof. Waiting deliveries are still made. */
export function removeRecord(name: string): void {
  attempt(() => deleteCookie(name));
  removeMirror(name);
  removeProof(name);
}
