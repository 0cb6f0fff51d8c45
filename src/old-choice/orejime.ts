import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readObject, readSwitches } from './read-values.js';

/** `{"analytics":true}`, encoded: a decision for each purpose. */
export const read: ReadOldChoice = (stored, name) => {
  const decisions = readSwitches(readObject(decode(stored.cookie(name))));
  return decisions && { decisions, time: undefined };
};

export const takeOver = createTakeOver({ read, purposes: {} });
