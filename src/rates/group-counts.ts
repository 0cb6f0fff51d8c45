import { estimateShare } from './intervals.js';
import { ACTS, type Act, type Group } from './rates-types.js';

/** The acts that answer the notice. A withdrawal comes later. */
const ANSWERS: readonly Act[] = ['accept', 'decline', 'save'];

type Counts = Group['counts'];

const sumOf = (counts: Counts, acts: readonly Act[]): number =>
  acts.reduce((sum, act) => sum + (counts[act] ?? 0), 0);

/** The sum of all counts of a group that are shown. */
export const sumOfGroup = ({ counts }: Pick<Group, 'counts'>): number => sumOf(counts, ACTS);

/** The sum of the answers of a group that are shown. */
export const answersOfGroup = ({ counts }: Pick<Group, 'counts'>): number => sumOf(counts, ANSWERS);

/** Makes an object with a value for each act. */
export const forEachAct = <Value>(valueOf: (act: Act) => Value): Readonly<Record<Act, Value>> =>
  Object.fromEntries(ACTS.map((act) => [act, valueOf(act)])) as Record<Act, Value>;

/**
 * Makes a group with the shares that follow from its counts. Where Accept or Decline is hidden, it has no
 * shares: these would be far from the shares of other groups.
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
