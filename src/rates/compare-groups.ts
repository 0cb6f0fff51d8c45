import { estimateDifference } from './intervals.js';
import type { Comparison, Dimension, Table } from './rates-types.js';

/** With fewer answers, a share may be wrong by more than 5 points: 1.96² × 0.25 / 0.05², rounded up. */
const FEW = 385;

/** How many comparisons a dimension has at most. More of them say little. */
const MOST_COMPARISONS = 9;

/** What is compared: texts, and the variants of a notice. */
const COMPARED: readonly Dimension[] = ['text', 'variant'];

/** Compares each group of the texts and the variants with the largest one, which comes first. */
export function compareGroups(tables: readonly Table[]): Comparison[] {
  return tables.flatMap(({ dimension, groups }) => {
    if (!COMPARED.includes(dimension)) return [];
    const complete = groups.flatMap(({ name, accepted, counts: { accept, decline } }) =>
      accepted ? [{ name, accepted, size: (accept ?? 0) + (decline ?? 0) }] : [],
    );
    const [largest, ...others] = complete.sort((a, b) => b.size - a.size);
    if (!largest) return [];
    return others.slice(0, MOST_COMPARISONS).map(({ name, accepted, size }) => ({
      dimension,
      names: [largest.name, name] as const,
      difference: estimateDifference(largest.accepted, accepted),
      isFew: size < FEW,
    }));
  });
}
