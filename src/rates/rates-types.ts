/** The acts that are counted apart. `other` is every choice that was not made by a button of ours. */
export const ACTS = ['accept', 'decline', 'save', 'withdraw', 'other'] as const;
export type Act = (typeof ACTS)[number];

/** What choices and showings are grouped by. `text` is the hash of the text that was shown. */
export const DIMENSIONS = ['day', 'language', 'layout', 'revision', 'text', 'variant'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is known of a choice or showing. A day is of UTC, such as `2026-11-24`. */
export type Values = Readonly<Record<Dimension, string>>;

/** Choices or showings that do not differ, and how many they are. */
export interface Kind {
  readonly values: Values;
  readonly count: number;
}

/** Choices that do not differ. */
export interface ChoiceKind extends Kind {
  readonly act: Act;
  /** The decisions as in a record: `analytics:granted+embeds:denied`. */
  readonly decisions: string;
}

/** Page views that have shown the notice and do not differ. */
export type ShowingKind = Kind;

/** What was counted. */
export interface Counted {
  readonly choices: readonly ChoiceKind[];
  readonly showings: readonly ShowingKind[];
}

/** A share between 0 and 1, with the interval that holds the true one in 95 % of samples. */
export interface Estimate {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The counts of one group. What is null is not shown. */
export interface Group {
  readonly name: string;
  readonly counts: Readonly<Record<Act, number | null>>;
  /** The part of Accept in Accept and Decline. */
  readonly accepted: Estimate | null;
  /** How often the notice was shown. */
  readonly showings: number | null;
  /** The part of these showings that has no answer, between 0 and 1. */
  readonly unanswered: number | null;
}

/** The groups of one dimension. */
export interface Table {
  readonly dimension: Dimension;
  readonly groups: readonly Group[];
}

/** How often a purpose was granted and denied. What is null is not shown. */
export interface PurposeRate {
  readonly purpose: string;
  readonly granted: number | null;
  readonly denied: number | null;
  readonly share: number | null;
}

/** Two groups, and the difference between their accept rates. */
export interface Comparison {
  readonly dimension: Dimension;
  readonly names: readonly [string, string];
  /** The accept rate of the first group less that of the second, between -1 and 1. */
  readonly difference: Estimate;
  /** Whether the second group has too few answers: its share may be wrong by more than 5 points. */
  readonly isFew: boolean;
}

/** Where the counts come from. */
export interface Source {
  readonly source: 'database' | 'log';
  /** The first and the last day, where the user has named them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly site?: string | undefined;
}

/** The report. */
export interface Rates extends Source {
  /** Smaller groups are not shown. */
  readonly smallest: number;
  readonly total: Group;
  /** The part of each act in all choices that are shown, between 0 and 1. */
  readonly shares: Readonly<Record<Act, number | null>>;
  readonly tables: readonly Table[];
  readonly purposes: readonly PurposeRate[];
  readonly comparisons: readonly Comparison[];
  /** The day since which showings are counted, where it is later than the first choices; null otherwise. */
  readonly showingsSince: string | null;
}
