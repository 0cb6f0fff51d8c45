/** The acts that are told apart. `other` is all that is no press of a button of ours. */
export const ACTS = ['accept', 'decline', 'save', 'withdraw', 'other'] as const;
export type Act = (typeof ACTS)[number];

/** What choices are grouped by. `text` is the hash of the text that was shown. */
export const DIMENSIONS = ['day', 'language', 'layout', 'revision', 'text', 'variant'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is known of something that happened. A day is of UTC, such as `2026-11-24`. */
export type Values = Readonly<Record<Dimension, string>>;

/** Things that happened and do not differ. */
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

/** Two groups, and how much more of one accepts. */
export interface Comparison {
  readonly dimension: Dimension;
  readonly names: readonly [string, string];
  /** The part of Accept in the first group less that in the second, between -1 and 1. */
  readonly difference: Estimate;
  /** Whether one of the groups is too small for a share that is known to 5 points. */
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
  /** The day since which showings are counted, where that is later than the first choices. */
  readonly showingsSince: string | null;
}
