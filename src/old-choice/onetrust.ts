import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readDate, readPairs } from './read-values.js';

/** The cookie that is there once the visitor has answered, with the time. */
const ANSWERED = 'OptanonAlertBoxClosed';

/**
 * The answers of a visitor, as OneTrust's script numbers them in `intType`: the choices in its
 * settings (2) or in its banner (5), Accept (3). Whoever closes the banner (1) has answered
 * nothing, though groups may be on then. A number that we do not know, or none, proves no answer
 * either.
 */
const ANSWERS = ['2', '3', '5'];

/**
 * Reject (4), and the button to go on without accepting (6). The visitor has not chosen what is on
 * then.
 */
const REFUSALS = ['4', '6'];

/** `…&groups=C0001:1,C0002:0&intType=3&…`, encoded. The first group is what needs no consent. */
export const read: ReadOldChoice = (stored, name) => {
  const fields = (stored.cookie(name) ?? '').split('&');
  const valuesOf = (key: string): string[] =>
    fields.filter((field) => field.startsWith(key)).map((field) => field.slice(key.length));
  const groups = valuesOf('groups=');
  const [answer = '', ...more] = valuesOf('intType=');
  const isRefusal = REFUSALS.includes(answer);
  if (more.length > 0 || !(isRefusal || ANSWERS.includes(answer))) return null;
  const time = readDate(decode(stored.cookie(ANSWERED)));
  if (groups.length !== 1 || !time || fields.includes('AwaitingReconsent=true')) return null;
  const pairs = readPairs(decode(groups[0]) ?? '');
  const decisions = [...(pairs ?? [])].filter(([id]) => id !== 'C0001');
  return decisions.length > 0 && decisions.every(([, digit]) => digit === '0' || digit === '1')
    ? {
        decisions: new Map(decisions.map(([id, digit]) => [id, digit === '1' && !isRefusal])),
        time,
      }
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
