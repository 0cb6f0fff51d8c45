import type { Dimension, Kind } from './rates-types.js';

/** Groups of fewer are not shown. */
export const SMALLEST_GROUP = 20;

/** How many things each group of a dimension has. */
export type Sums = ReadonlyMap<string, number>;

/** How many things there are in all. */
export const sumAll = (kinds: readonly Kind[]): number =>
  kinds.reduce((sum, { count }) => sum + count, 0);

/** Counts what is in each group. */
export function sumBy(kinds: readonly Kind[], dimension: Dimension): Sums {
  const sums = new Map<string, number>();
  for (const { values, count } of kinds)
    sums.set(values[dimension], (sums.get(values[dimension]) ?? 0) + count);
  return sums;
}
