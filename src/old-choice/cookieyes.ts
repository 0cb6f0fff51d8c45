import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readPairs } from './read-values.js';

/** Keys that are no optional category. `lastRenewedDate` is a date of the site, not of a choice. */
const OTHERS = ['consentid', 'consent', 'action', 'necessary', 'lastRenewedDate'];

/** `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`; without an action, nobody has chosen. */
export const read: ReadOldChoice = (stored, name) => {
  const pairs = readPairs(decode(stored.cookie(name)) ?? '');
  const isAccepted = pairs?.get('consent');
  const words = [...(pairs ?? [])].filter(([id]) => !OTHERS.includes(id));
  const isWord = (word: unknown): boolean => word === 'yes' || word === 'no';
  const isChoice = pairs?.get('action') === 'yes' && isWord(isAccepted) && words.length > 0;
  if (!isChoice || !words.every(([, word]) => isWord(word))) return null;
  const decisions = words.map(([id, word]): [string, boolean] => [
    id,
    word === 'yes' && isAccepted === 'yes',
  ]);
  return { decisions: new Map(decisions), time: undefined };
};

export const takeOver = createTakeOver({ read, purposes: { advertising: ['advertisement'] } });
