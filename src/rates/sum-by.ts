import type { Dimension, Kind } from './rates-types.js';

/** The smallest group that is shown. */
export const SMALLEST_GROUP = 20;

/** The counts of the groups of a dimension, by their names. */
export type Sums = ReadonlyMap<string, number>;

/** Sums all counts. */
export const sumAll = (kinds: readonly Kind[]): number =>
  kinds.reduce((sum, { count }) => sum + count, 0);

/** Sums the counts of each group of a dimension. */
export function sumBy(kinds: readonly Kind[], dimension: Dimension): Sums {
  const sums = new Map<string, number>();
  for (const { values, count } of kinds)
    sums.set(values[dimension], (sums.get(values[dimension]) ?? 0) + count);
  return sums;
}
