import type { Purpose } from '../core/types.js';
import { attempt } from './attempt.js';
import { withdrawalNoteKey } from './keys.js';

/**
 * The note that a withdrawal leaves for the next page of this tab: the purposes that were lost, with
 * spaces between them. That page deletes what could not be deleted while vendors' code was running.
 */
const readNote = (name: string): string =>
  attempt(() => sessionStorage.getItem(withdrawalNoteKey(name)));

/** Whether the page before has left a note. */
export const hasWithdrawalNote = (name: string): boolean => readNote(name) !== '';

/** The purposes that were lost on the page before; empty when there is no note. */
export const readWithdrawalNote = (name: string): Purpose[] =>
  readNote(name).split(' ').filter(Boolean);

/** Leaves the note. Where session storage is denied, the next page has nothing to finish. */
export function leaveWithdrawalNote(name: string, lost: readonly Purpose[]): void {
  attempt(() => sessionStorage.setItem(withdrawalNoteKey(name), lost.join(' ')));
}

/** Does nothing where session storage is denied. */
export function removeWithdrawalNote(name: string): void {
  attempt(() => sessionStorage.removeItem(withdrawalNoteKey(name)));
}
