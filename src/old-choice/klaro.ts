import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readObject, readSwitches } from './read-values.js';

/** `{"matomo":true}`, encoded in a cookie or plain in local storage: a decision for each service. */
export const read: ReadOldChoice = (stored, name) => {
  const cookie = stored.cookie(name);
  const text = cookie === undefined ? stored.item(name) : decode(cookie);
  const decisions = readSwitches(readObject(text));
  return decisions && { decisions, time: undefined };
};

export const takeOver = createTakeOver({ read, purposes: {} });
