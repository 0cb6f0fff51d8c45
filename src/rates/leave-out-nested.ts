import type { Dimension, Kind } from './rates-types.js';
import { SMALLEST_GROUP, sumBy } from './sum-by.js';

/** Finds the value of `outer` that comes with each value of `inner`; undefined where several do. */
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
 * Leaves out what two tables together would tell of a small group. A text, for example, has one language. A
 * reader who subtracts the shown texts of a language from the count of that language must find no small
 * group. Only shown counts decide what is left out, so that this tells nothing of a hidden count either.
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
