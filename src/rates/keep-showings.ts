import { groupChoices } from './group-choices.js';
import { answersOfGroup } from './group-counts.js';
import { type Answers, leaveOutTelling } from './leave-out-telling.js';
import { type ChoiceKind, DIMENSIONS, type Group, type ShowingKind } from './rates-types.js';

/** The showings that the report may tell of. */
export interface KeptShowings {
  readonly showings: readonly ShowingKind[];
  readonly answers: Answers;
  /** The day since which showings are counted, where it is too late for any share; null otherwise. */
  readonly since: string | null;
}

/** The first day; empty where there is none. */
const firstOf = (days: Iterable<string>): string => [...days].sort()[0] ?? '';

/**
 * Leaves out what would tell of a small group. All showings are left out where their counting has begun
 * after the first choice: answers without showings would make nearly all showings look answered.
 */
export function keepShowings(
  showings: readonly ShowingKind[],
  choices: readonly ChoiceKind[],
  counts: Group['counts'],
): KeptShowings {
  const answered = new Map(
    DIMENSIONS.map((dimension) => {
      const groups = groupChoices(choices, dimension);
      return [dimension, new Map(groups.map((group) => [group.name, answersOfGroup(group)]))];
    }),
  );
  const answers: Answers = {
    total: answersOfGroup({ counts }),
    of: (dimension, name) => answered.get(dimension)?.get(name) ?? 0,
  };
  const firstChoice = firstOf(answered.get('day')?.keys() ?? []);
  const firstShowing = firstOf(showings.map(({ values }) => values.day));
  return firstChoice !== '' && firstShowing > firstChoice
    ? { showings: [], answers, since: firstShowing }
    : { showings: leaveOutTelling(showings, DIMENSIONS, answers), answers, since: null };
}
