import type { Comparison, Dimension, Group, Rates, Table } from './rates-types.js';
import {
  ACT_NAMES,
  actsOf,
  COLUMN_NAMES,
  nameOf,
  TABLE_NAMES,
  writeCount,
  writeEstimate,
  writeShare,
} from './words-for-rates.js';

/** A table as it is written, on a terminal and in a page. The first cell of each row is its name. */
export interface TableView {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The dimensions whose groups are compared, so that their intervals matter. */
const WITH_INTERVAL: readonly Dimension[] = ['text', 'variant'];

const ACCEPTED = 'Accept rate';

/** Which columns follow the counts. */
interface Columns {
  readonly hasShowings: boolean;
  readonly hasInterval: boolean;
}

function headOf(rates: Rates, { hasShowings, hasInterval }: Columns): string[] {
  return [
    ...actsOf(rates).map((act) => ACT_NAMES[act]),
    hasInterval ? `${ACCEPTED} (95 % interval)` : ACCEPTED,
    ...(hasShowings ? ['Showings', 'Without an answer'] : []),
  ];
}

function rowOf(rates: Rates, group: Group, { hasShowings, hasInterval }: Columns): string[] {
  const { accepted } = group;
  return [
    ...actsOf(rates).map((act) => writeCount(group.counts[act])),
    hasInterval ? writeEstimate(accepted) : writeShare(accepted?.value ?? null),
    ...(hasShowings ? [writeCount(group.showings), writeShare(group.unanswered)] : []),
  ];
}

/** The total: the counts of all choices that are shown, and their shares. */
export function viewTotal(rates: Rates): TableView {
  const { total, shares } = rates;
  const columns = { hasShowings: total.showings !== null, hasInterval: true };
  const more = headOf(rates, columns).slice(actsOf(rates).length);
  return {
    title: 'In all',
    head: ['', ...headOf(rates, columns)],
    rows: [
      ['Choices', ...rowOf(rates, total, columns)],
      ['Share', ...actsOf(rates).map((act) => writeShare(shares[act])), ...more.map(() => '')],
    ],
  };
}

/** The groups of one dimension. */
export function viewTable(rates: Rates, { dimension, groups }: Table): TableView {
  const columns = {
    hasShowings: groups.some(({ showings }) => showings !== null),
    hasInterval: WITH_INTERVAL.includes(dimension),
  };
  return {
    title: TABLE_NAMES[dimension],
    head: [COLUMN_NAMES[dimension], ...headOf(rates, columns)],
    rows: groups.map((group) => [nameOf(group.name), ...rowOf(rates, group, columns)]),
  };
}

export function viewPurposes({ purposes }: Rates): TableView {
  return {
    title: 'By purpose',
    head: ['Purpose', 'Granted', 'Denied', 'Granted, of both'],
    rows: purposes.map(({ purpose, granted, denied, share }) => [
      purpose,
      writeCount(granted),
      writeCount(denied),
      writeShare(share),
    ]),
  };
}

/** Describes a comparison in two or three sentences. */
export function describeComparison({ names, difference, isFew }: Comparison): string {
  const [first, second] = names.map(nameOf);
  const points = (share: number) => (share * 100).toFixed(1);
  const { value, from, to } = difference;
  const found =
    from <= 0 && to >= 0
      ? 'The interval contains 0: chance alone may have made the difference.'
      : 'The interval does not contain 0: chance alone seldom makes such a difference.';
  const warning = isFew
    ? ` Fewer than 385 answers in ${second ?? ''}: too few to know a share within 5 points.`
    : '';
  return `${first ?? ''} less ${second ?? ''}: ${points(value)} points of Accept among Accept and Decline, 95 % interval ${points(from)} to ${points(to)}. ${found}${warning}`;
}
