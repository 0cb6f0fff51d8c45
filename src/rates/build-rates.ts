import { compareGroups } from './compare-groups.js';
import { ratePurposes } from './count-purposes.js';
import { groupChoices, sortGroups } from './group-choices.js';
import { answersOfGroup, describeGroup, forEachAct, sumOfGroup } from './group-counts.js';
import { keepChoices } from './keep-choices.js';
import { keepShowings } from './keep-showings.js';
import { keepShown } from './leave-out-telling.js';
import {
  type Counted,
  type Dimension,
  DIMENSIONS,
  type Group,
  type Rates,
  type Source,
  type Table,
} from './rates-types.js';
import { SMALLEST_GROUP, sumAll, sumBy } from './sum-by.js';

/** The part of showings that have no answer, over the days on which both numbers are shown. */
function findUnanswered(tables: readonly Table[]): number | null {
  const days = tables.find(({ dimension }) => dimension === 'day')?.groups ?? [];
  const complete = days.filter(({ unanswered }) => unanswered !== null);
  const showings = complete.reduce((sum, day) => sum + (day.showings ?? 0), 0);
  const answers = complete.reduce((sum, day) => sum + answersOfGroup(day), 0);
  return showings > 0 ? 1 - answers / showings : null;
}

/** A choice in the settings has the layout and text of the settings, which no showing has. */
const WITHOUT_SHOWINGS: readonly Dimension[] = ['layout', 'text'];

/** Whether a table says more than the total. A log knows no layouts, and most sites have no variants. */
const isTelling = (groups: readonly Group[]): boolean => groups.some(({ name }) => name !== '');

/**
 * Makes the report of what was counted. Nothing in it tells of a group of fewer than 20: see
 * `keepChoices`.
 */
export function buildRates(counted: Counted, source: Source): Rates {
  const choices = keepChoices(counted.choices);
  const counts = forEachAct(
    (act) => sumAll(choices.filter((choice) => choice.act === act)) || null,
  );
  const { showings, answers, since } = keepShowings(counted.showings, choices, counts);
  const tables = DIMENSIONS.map((dimension): Table => {
    const countedShowings = WITHOUT_SHOWINGS.includes(dimension) ? [] : showings;
    const shown = keepShown(sumBy(countedShowings, dimension), (name) =>
      answers.of(dimension, name),
    );
    return { dimension, groups: sortGroups(groupChoices(choices, dimension, shown), dimension) };
  }).filter(({ groups }) => isTelling(groups));

  const total = describeGroup('', counts, sumAll(showings) || null);
  const sum = sumOfGroup(total);
  return {
    ...source,
    smallest: SMALLEST_GROUP,
    total: { ...total, unanswered: findUnanswered(tables) },
    shares: forEachAct((act) => {
      const count = total.counts[act];
      return count === null ? null : count / sum;
    }),
    tables,
    purposes: ratePurposes(choices),
    comparisons: compareGroups(tables),
    showingsSince: since,
  };
}
