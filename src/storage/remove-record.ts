import { attempt } from './attempt.js';
import { deleteCookie } from './delete-cookie.js';
import { removeMirror } from './mirror.js';
import { removeProof } from './proof.js';

/** Removes the record, every copy of it, and its proof. Deliveries that wait are still made. */
export function removeRecord(name: string): void {
  attempt(() => deleteCookie(name));
  removeMirror(name);
  removeProof(name);
}
