import { NECESSARY } from '../core/purposes.js';
import type { Purpose } from '../core/types.js';

/** What is between spaces: one purpose, or alternatives that are joined by bars. */
const TERM = /\S+/g;

/**
 * Parses a mark, the value of `data-consent`. `a b` needs both purposes, `a|b` needs either, and
 * spaces may stand anywhere. Returns a list of alternatives for each purpose that is needed:
 * `a b|c` is `[['a'], ['b', 'c']]`. An empty mark gives `[]`, and a bar alone `[[]]`. Linear in the
 * length of the mark: strangers can write one where their HTML is shown.
 */
export function parseMark(mark: string): Purpose[][] {
  const joined = mark
    .split('|')
    .map((part) => part.trim())
    .join('|');
  const terms = joined.match(TERM) ?? [];
  return terms.map((term) => term.split('|').filter(Boolean));
}

/**
 * Whether the purposes of a mark are granted. A mark that names no purpose is never granted. Nor is
 * `necessary` in a mark: it needs no choice, so any HTML on the page could release itself with it.
 *
 * It counts in loops, like all code that decides about a release: a page may have replaced `every` or
 * `includes`. If a page has broken the iterator of arrays, the count is too low and nothing is released.
 */
export function isMarkGranted(mark: string, isGranted: (purpose: Purpose) => boolean): boolean {
  const needed = parseMark(mark);
  let count = 0;
  for (const alternatives of needed)
    for (const purpose of alternatives)
      if (purpose !== NECESSARY && isGranted(purpose)) {
        count += 1;
        break;
      }
  return count > 0 && count === needed.length;
}
