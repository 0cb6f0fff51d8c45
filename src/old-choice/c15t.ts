import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { readPairs, readTime } from './read-values.js';

/** `c.necessary:1,c.measurement:1,i.t:1700000000000,…`: what is denied has no pair. */
export const read: ReadOldChoice = (stored, name) => {
  const pairs = readPairs(stored.cookie(name) ?? '');
  const time = readTime(pairs?.get('i.t'));
  const categories = [...(pairs ?? [])].filter(([key]) => key.startsWith('c.'));
  const isReadable = categories.every(([, digit]) => digit === '0' || digit === '1');
  if (!time || !isReadable || pairs?.get('c.necessary') !== '1') return null;
  const decisions = categories
    .filter(([key]) => key !== 'c.necessary')
    .map(([key, digit]): [string, boolean] => [key.slice('c.'.length), digit === '1']);
  return { decisions: new Map(decisions), time };
};

export const takeOver = createTakeOver({
  read,
  purposes: {
    functional: ['functionality'],
    analytics: ['measurement'],
    advertising: ['marketing'],
  },
});
