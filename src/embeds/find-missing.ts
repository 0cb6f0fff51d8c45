import { NECESSARY } from '../core/purposes.js';
import type { Purpose } from '../core/types.js';
import { EMBEDS_PURPOSE } from '../options/held-attributes.js';
import { parseMark } from '../options/marks.js';

/**
 * Finds the purposes that still have to be granted. Of several alternatives it takes the one that
 * another mark needs too, else `embeds`, else the first on offer. Null if no purpose is missing, or
 * if no choice can show the embed.
 */
export function findMissing(
  marks: readonly string[],
  offered: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): Purpose[] | null {
  const missing = new Set<Purpose>();
  const needed = marks.map(parseMark);
  const terms = needed.flat().map((term) => term.filter((purpose) => purpose !== NECESSARY));
  if (needed.some(({ length }) => length === 0)) return null;
  // Terms without an alternative come first.
  for (const alternatives of terms.sort((one, other) => one.length - other.length)) {
    if (alternatives.some((purpose) => isGranted(purpose) || missing.has(purpose))) continue;
    const possible = alternatives.filter((purpose) => offered.includes(purpose));
    const chosen = possible.find((purpose) => purpose === EMBEDS_PURPOSE) ?? possible[0];
    if (chosen === undefined) return null;
    missing.add(chosen);
  }
  return missing.size > 0 ? [...missing] : null;
}
