import { describeGroup, forEachAct, sumOfGroup } from './group-counts.js';
import { keepShown } from './leave-out-telling.js';
import type { ChoiceKind, Dimension, Group } from './rates-types.js';
import { sumBy, type Sums } from './sum-by.js';

/**
 * Makes the groups of a dimension. A group without a count that may be shown is left out.
 *
 * @param showings the showings that may be shown, by group
 */
export function groupChoices(
  choices: readonly ChoiceKind[],
  dimension: Dimension,
  showings: Sums = new Map(),
): Group[] {
  const shown = forEachAct((act) => {
    const ofAct = choices.filter((choice) => choice.act === act);
    return keepShown(sumBy(ofAct, dimension));
  });
  const names = new Set([...Object.values(shown), showings].flatMap((sums) => [...sums.keys()]));
  return [...names].map((name) =>
    describeGroup(
      name,
      forEachAct((act) => shown[act].get(name) ?? null),
      showings.get(name) ?? null,
    ),
  );
}

/** Sorts groups: days by date, all others by size, the largest first. */
export function sortGroups(groups: readonly Group[], dimension: Dimension): Group[] {
  const byName = (a: Group, b: Group) => (a.name < b.name ? -1 : 1);
  return dimension === 'day'
    ? [...groups].sort(byName)
    : [...groups].sort((a, b) => sumOfGroup(b) - sumOfGroup(a) || byName(a, b));
}
