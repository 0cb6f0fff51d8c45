import type { LinePlace } from '../markup/line-index.js';

/** What was done with an element, or what is left to do with it. */
export interface Note extends LinePlace {
  /** The element as it is named in HTML. */
  readonly element: string;
  readonly what: string;
}

export interface MigrateReport {
  readonly done: readonly Note[];
  readonly left: readonly Note[];
  /** The purposes of the marks that were written. */
  readonly purposes: readonly string[];
}

export interface MigratedHtml {
  readonly html: string;
  readonly report: MigrateReport;
}

export interface MigrateOptions {
  /** The folder with our files, with a slash at its end. */
  readonly base: string;
  /** The options of our tag. */
  readonly options: object;
}
