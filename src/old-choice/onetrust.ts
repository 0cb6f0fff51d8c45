import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readDate, readPairs } from './read-values.js';

/** The cookie that is there once the visitor has answered, with the time. */
const ANSWERED = 'OptanonAlertBoxClosed';

/** `…&groups=C0001:1,C0002:0&…`, encoded. The first group is what needs no consent. */
export const read: ReadOldChoice = (stored, name) => {
  const fields = (stored.cookie(name) ?? '').split('&');
  const groups = fields.filter((field) => field.startsWith('groups='));
  const time = readDate(decode(stored.cookie(ANSWERED)));
  if (groups.length !== 1 || !time || fields.includes('AwaitingReconsent=true')) return null;
  const pairs = readPairs(decode(groups[0]?.slice('groups='.length)) ?? '');
  const decisions = [...(pairs ?? [])].filter(([id]) => id !== 'C0001');
  return decisions.length > 0 && decisions.every(([, digit]) => digit === '0' || digit === '1')
    ? { decisions: new Map(decisions.map(([id, digit]) => [id, digit === '1'])), time }
    : null;
};

export const takeOver = createTakeOver({
  read,
  alsoRemove: [ANSWERED],
  purposes: {
    analytics: ['C0002'],
    functional: ['C0003'],
    advertising: ['C0004'],
    embeds: ['C0005'],
  },
});
