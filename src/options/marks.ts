import type { Purpose } from '../core/types.js';

/**
 * Reads a mark, the value of `data-consent`: `a b` needs both purposes, `a|b` any of them, and spaces
 * may stand anywhere. Returns what is needed: one list of alternatives for each purpose that is
 * asked for. An empty mark has none.
 */
export function parseMark(mark: string): Purpose[][] {
  // A bar belongs to both of its neighbours, whatever space is around it.
  const terms = mark.replace(/\s*\|\s*/g, '|').match(/\S+/g) ?? [];
  return terms.map((term) => term.split('|').filter(Boolean));
}

/** Whether a mark is satisfied. One that names no purpose never is. */
export function isMarkGranted(mark: string, isGranted: (purpose: Purpose) => boolean): boolean {
  const needed = parseMark(mark);
  return needed.length > 0 && needed.every((alternatives) => alternatives.some(isGranted));
}
