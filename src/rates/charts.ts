import type { Dimension, Group, Rates } from './rates-types.js';
import { ACT_NAMES, actsOf, nameOf, TABLE_NAMES } from './words-for-rates.js';

/** Lines over days. A value that is not shown leaves a gap. */
export interface LineChart {
  readonly kind: 'lines';
  readonly name: string;
  /** Days, each in seconds since 1970. */
  readonly times: readonly number[];
  readonly lines: readonly {
    readonly act: string;
    readonly label: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** A bar for each group, in per cent, with the ends of its interval where there is one. */
export interface BarChart {
  readonly kind: 'bars';
  readonly name: string;
  readonly unit: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly from?: number;
    readonly to?: number;
  }[];
}

/** What the page draws. */
export type Chart = LineChart | BarChart;

const SECONDS_OF_DAY = 86_400;

/** How many bars a chart has at most. The table beside it has all groups. */
const MOST_BARS = 12;

const percent = (share: number): number => share * 100;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

/** Lists every day from the first to the last one that is shown. A day that is not shown becomes a gap. */
function fillDays(groups: readonly Group[]): { time: number; group: Group | undefined }[] {
  const byTime = new Map(groups.map((group) => [timeOf(group.name), group]));
  const times = [...byTime.keys()];
  const first = Math.min(...times);
  const last = Math.max(...times);
  return Array.from({ length: Math.round((last - first) / SECONDS_OF_DAY) + 1 }, (_, index) => {
    const time = first + index * SECONDS_OF_DAY;
    return { time, group: byTime.get(time) };
  });
}

/** Charts the counts of each day; null where fewer than two days are shown. */
export function chartDays(rates: Rates, groups: readonly Group[]): LineChart | null {
  if (groups.length < 2) return null;
  const days = fillDays(groups);
  return {
    kind: 'lines',
    name: 'Choices by day',
    times: days.map(({ time }) => time),
    lines: actsOf(rates)
      .filter((act) => groups.some(({ counts }) => counts[act] !== null))
      .map((act) => ({
        act,
        label: ACT_NAMES[act],
        values: days.map(({ group }) => group?.counts[act] ?? null),
      })),
  };
}

/** Charts the accept rate of each group; null where fewer than two rates are shown. */
export function chartGroups(dimension: Dimension, groups: readonly Group[]): BarChart | null {
  const bars = groups.flatMap(({ name, accepted }) =>
    accepted
      ? [
          {
            label: nameOf(name),
            value: percent(accepted.value),
            from: percent(accepted.from),
            to: percent(accepted.to),
          },
        ]
      : [],
  );
  if (bars.length < 2) return null;
  const unit = 'Accept rate, with its interval of 95 %';
  return { kind: 'bars', name: TABLE_NAMES[dimension], unit, bars: bars.slice(0, MOST_BARS) };
}

/** Charts how often each purpose was granted; null where no share is shown. */
export function chartPurposes({ purposes }: Rates): BarChart | null {
  const bars = purposes.flatMap(({ purpose, share }) =>
    share === null ? [] : [{ label: purpose, value: percent(share) }],
  );
  if (bars.length === 0) return null;
  const unit = 'granted, in per cent of granted and denied';
  return { kind: 'bars', name: 'By purpose', unit, bars: bars.slice(0, MOST_BARS) };
}
