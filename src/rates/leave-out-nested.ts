import type { Dimension, Kind } from './rates-types.js';
import { SMALLEST_GROUP, sumBy } from './sum-by.js';

/** For each value of `inner` the one value of `outer` that it comes with; undefined if it comes with several. */
function findOuters(
  kinds: readonly Kind[],
  outer: Dimension,
  inner: Dimension,
): ReadonlyMap<string, string | undefined> {
  const outers = new Map<string, string | undefined>();
  for (const { values } of kinds) {
    const name = values[inner];
    const isOther = outers.has(name) && outers.get(name) !== values[outer];
    outers.set(name, isOther ? undefined : values[outer]);
  }
  return outers;
}

/**
 * Leaves out what one table would tell of another one. A text has one language, and often one revision and
 * one variant: a language less the texts of it that are shown must be no small group. It goes by what is
 * shown, so that what is left out tells nothing of a hidden count either.
 */
export function leaveOutNested<Some extends Kind>(
  kinds: readonly Some[],
  outer: Dimension,
  inner: Dimension,
): readonly Some[] {
  const outers = findOuters(kinds, outer, inner);
  const innerSums = sumBy(kinds, inner);
  const isShownWithin = ({ values }: Kind): boolean =>
    outers.get(values[inner]) !== undefined &&
    (innerSums.get(values[inner]) ?? 0) >= SMALLEST_GROUP;
  const within = sumBy(kinds.filter(isShownWithin), outer);
  const telling = new Set<string>();
  for (const [name, sum] of sumBy(kinds, outer)) {
    const shown = within.get(name) ?? 0;
    if (shown > 0 && sum > shown && sum - shown < SMALLEST_GROUP) telling.add(name);
  }
  return kinds.filter((kind) => !telling.has(kind.values[outer]) || isShownWithin(kind));
}
