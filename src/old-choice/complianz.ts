import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';

/** The categories that each answer of a visitor writes, one cookie for each. */
const ANSWERED = ['preferences', 'statistics', 'marketing'];

const CATEGORIES = [...ANSWERED, 'statistics-anonymous'];

/**
 * A cookie for each category, such as `cmplz_marketing=deny`, and one that says that the notice was
 * closed. Some categories can be there without an answer, such as one that the site forces on.
 */
export const read: ReadOldChoice = (stored, name) => {
  if (stored.cookie(name) !== 'dismissed') return null;
  const words = CATEGORIES.map((id) => [id, stored.cookie(`cmplz_${id}`)] as const);
  const isAnswered = words.every(([id, word]) =>
    word === undefined ? !ANSWERED.includes(id) : word === 'allow' || word === 'deny',
  );
  if (!isAnswered) return null;
  const written = words.filter(([, word]) => word !== undefined);
  return {
    decisions: new Map(written.map(([id, word]) => [id, word === 'allow'])),
    time: undefined,
  };
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
