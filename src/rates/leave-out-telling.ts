import { leaveOutNested } from './leave-out-nested.js';
import type { Dimension, Kind } from './rates-types.js';
import { SMALLEST_GROUP, sumAll, sumBy, type Sums } from './sum-by.js';

/** The largest count that is not shown. */
const LARGEST_HIDDEN = SMALLEST_GROUP - 1;

/** The answers to the notice that are shown. */
export interface Answers {
  readonly total: number;
  readonly of: (dimension: Dimension, name: string) => number;
}

const NO_ANSWERS: Answers = { total: 0, of: () => 0 };

/** Finds the groups that are too small to be shown after their answers are subtracted. */
function findSmall(sums: Sums, answersOf: (name: string) => number): string[] {
  return [...sums].flatMap(([name, sum]) => (sum - answersOf(name) < SMALLEST_GROUP ? [name] : []));
}

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

/**
 * Whether the rest, which is the total less the shown groups, tells of a hidden group. A reader may know
 * which groups there are and how this program works. The rest tells nothing where each hidden group may have
 * any count from 1 to 19: where the other hidden groups can hold all of the rest but 1, and need no more than
 * all of the rest but 19.
 */
function isRestTelling(
  small: readonly string[],
  sums: Sums,
  answersOf: (name: string) => number,
): boolean {
  const rest = sumOf(small.map((name) => sums.get(name) ?? 0));
  const answers = sumOf(small.map(answersOf));
  const most = small.map((name) => answersOf(name) + LARGEST_HIDDEN);
  const mostOfOthers = sumOf(most) - most.reduce((a, b) => Math.max(a, b), 0);
  const leastOfOthers = small.length - 1;
  return (
    rest - answers < SMALLEST_GROUP ||
    rest > mostOfOthers + 1 ||
    rest < leastOfOthers + LARGEST_HIDDEN
  );
}

/**
 * Leaves out the small groups that the total or another table would tell of. All tables are made of what is
 * left, so that they have the same total.
 *
 * @param kinds showings, or the choices of one act: each act has counts of its own
 * @param answers for showings: those without an answer must be no small group either
 */
export function leaveOutTelling<Some extends Kind>(
  kinds: readonly Some[],
  dimensions: readonly Dimension[],
  answers: Answers = NO_ANSWERS,
): readonly Some[] {
  let kept = kinds;
  let hasChanged: boolean;
  do {
    hasChanged = false;
    for (const dimension of dimensions) {
      const sums = sumBy(kept, dimension);
      const answersOf = (name: string) => answers.of(dimension, name);
      const small = findSmall(sums, answersOf);
      if (small.length === 0 || !isRestTelling(small, sums, answersOf)) continue;
      const left = new Set(small);
      kept = kept.filter(({ values }) => !left.has(values[dimension]));
      hasChanged = true;
    }
    const before = kept.length;
    for (const outer of dimensions)
      for (const inner of dimensions)
        if (inner !== outer) kept = leaveOutNested(kept, outer, inner);
    if (kept.length < before) hasChanged = true;
    if (sumAll(kept) - answers.total < SMALLEST_GROUP) return [];
  } while (hasChanged);
  return kept;
}

/** Keeps the counts that may be shown. */
export function keepShown(sums: Sums, answersOf: (name: string) => number = () => 0): Sums {
  const small = new Set(findSmall(sums, answersOf));
  return new Map([...sums].filter(([name]) => !small.has(name)));
}
