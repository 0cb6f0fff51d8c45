/**
 * The keys of all that we store, as functions of the cookie's name, which the owner can choose. A
 * changed key loses the choices that visitors have stored under the old one.
 */

/** Local storage: the copy of the cookie, see `mirror.ts`. */
export const mirrorKey = (name: string): string => name;

/** Local storage: the proof of the last choice, see `proof.ts`. */
export const proofKey = (name: string): string => `${name}-proof`;

/** Local storage: what the owner's servers have not answered yet, see `delivery-queue.ts`. */
export const queueKey = (name: string): string => `${name}-queue`;

/** Session storage: what the next page has to finish, see `withdrawal-note.ts`. */
export const withdrawalNoteKey = (name: string): string => name;

/** The broadcast channel between tabs, see `tabs.ts`. */
export const channelName = (name: string): string => name;

/** Whether a cookie or a stored item of this name is ours. */
export const isOwnKey = (name: string, key: string): boolean =>
  [name, mirrorKey(name), proofKey(name), queueKey(name), withdrawalNoteKey(name)].includes(key);
