import { estimateShare } from './intervals.js';
import { ACTS, type Act, type Group } from './rates-types.js';

/** What answers the notice. A withdrawal comes later. */
const ANSWERS: readonly Act[] = ['accept', 'decline', 'save'];

type Counts = Group['counts'];

const sumOf = (counts: Counts, acts: readonly Act[]): number =>
  acts.reduce((sum, act) => sum + (counts[act] ?? 0), 0);

/** All that is shown of a group. */
export const sumOfGroup = ({ counts }: Pick<Group, 'counts'>): number => sumOf(counts, ACTS);

/** The answers that are shown of a group. */
export const answersOfGroup = ({ counts }: Pick<Group, 'counts'>): number => sumOf(counts, ANSWERS);

/** One value for each act. */
export const forEachAct = <Value>(valueOf: (act: Act) => Value): Readonly<Record<Act, Value>> =>
  Object.fromEntries(ACTS.map((act) => [act, valueOf(act)])) as Record<Act, Value>;

/**
 * A group with all that follows from its counts. Where Accept or Decline is hidden, there are no shares:
 * they would be far from those of the neighbours.
 *
 * @param showings null where they are not shown
 */
export function describeGroup(name: string, counts: Counts, showings: number | null): Group {
  const { accept, decline } = counts;
  const isWhole = accept !== null && decline !== null;
  return {
    name,
    counts,
    accepted: isWhole ? estimateShare(accept, accept + decline) : null,
    showings,
    unanswered: isWhole && showings !== null ? 1 - sumOf(counts, ANSWERS) / showings : null,
  };
}
