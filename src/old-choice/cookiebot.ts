import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readPairs, readTime } from './read-values.js';

const CATEGORIES = ['preferences', 'statistics', 'marketing'];

/**
 * `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1700000000000,region:'de'}`,
 * or 0 for a refusal. Consent that was only implied is no choice.
 */
export const read: ReadOldChoice = (stored, name) => {
  const value = decode(stored.cookie(name)) ?? '';
  if (value === '0')
    return { decisions: new Map(CATEGORIES.map((id) => [id, false])), time: undefined };
  const pairs = readPairs(/^\{(.*)\}$/.exec(value)?.[1] ?? '');
  const decisions = CATEGORIES.map((id): [string, string | undefined] => [id, pairs?.get(id)]);
  const time = readTime(pairs?.get('utc'));
  const isChoice =
    pairs?.get('necessary') === 'true' &&
    pairs.get('method') === "'explicit'" &&
    decisions.every(([, word]) => word === 'true' || word === 'false');
  return isChoice && time
    ? { decisions: new Map(decisions.map(([id, word]) => [id, word === 'true'])), time }
    : null;
};

export const takeOver = createTakeOver({
  read,
  purposes: {
    functional: ['preferences'],
    analytics: ['statistics'],
    advertising: ['marketing'],
  },
});
