import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';

/** `allow` or `deny`, about no purpose in particular. `dismiss` is no choice. */
export const read: ReadOldChoice = (stored, name) => {
  const word = stored.cookie(name);
  return word === 'allow' || word === 'deny'
    ? { decisions: new Map([['allow', word === 'allow']]), time: undefined }
    : null;
};

export const takeOver = createTakeOver({ read, purposes: {} });
