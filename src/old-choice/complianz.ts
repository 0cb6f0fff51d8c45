import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';

const CATEGORIES = ['preferences', 'statistics', 'statistics-anonymous', 'marketing'];

/** A cookie for each category, `cmplz_marketing=deny`, and one that says whether the visitor has answered. */
export const read: ReadOldChoice = (stored, name) => {
  if (stored.cookie(name) !== 'dismissed') return null;
  const words = CATEGORIES.map((id): [string, string | undefined] => [
    id,
    stored.cookie(`cmplz_${id}`),
  ]).filter(([, word]) => word !== undefined);
  return words.length > 0 && words.every(([, word]) => word === 'allow' || word === 'deny')
    ? { decisions: new Map(words.map(([id, word]) => [id, word === 'allow'])), time: undefined }
    : null;
};

export const takeOver = createTakeOver({
  read,
  alsoRemove: [
    ...CATEGORIES.map((id) => `cmplz_${id}`),
    'cmplz_functional',
    'cmplz_consented_services',
    'cmplz_consent_status',
    'cmplz_policy_id',
  ],
  purposes: {
    functional: ['preferences'],
    analytics: ['statistics'],
    advertising: ['marketing'],
  },
});
