/** The vocabulary of consent: types only, so that every room may import it. */

/** Why data is used; the unit of choice. An id such as `analytics`. */
export type Purpose = string;

/** What the visitor decided about one purpose. */
export type Decision = 'granted' | 'denied';

/** One decision per purpose. */
export type Decisions = Readonly<Record<Purpose, Decision>>;

/** What is decided: one word for all purposes on offer, or a decision for some of them. */
export type Choice = Decision | Readonly<Record<Purpose, unknown>>;

/**
 * The act that made a consent record. `gpc` is Global Privacy Control. `api` is a decision that the
 * visitor has not made with our buttons: by the page's own code or by a tool, or the renewal of an
 * opt-out. `app` is a choice that the visitor has made in an app of the owner's, which hands it over.
 * `migrated` is a choice that the visitor has made in a tool that the site had before.
 */
export type Method =
  'accept' | 'decline' | 'save' | 'withdraw' | 'api' | 'gpc' | 'app' | 'migrated';

/**
 * Why the state changed: an act on this page, a record that was found when the page was opened
 * (`restore`), one that another tab has changed (`tab`), or one that has expired (`expire`).
 */
export type Cause = Method | 'restore' | 'tab' | 'expire';

/** What was measured on the visitor's screen when they chose. */
interface Measurements {
  /** Lines of ours that could not be read, as a theme hid them. Missing if we showed nothing. */
  readonly hidden?: readonly string[];
  /** How Decline and Accept differed, in words. Missing if we showed nothing. */
  readonly unequal?: readonly string[];
  /** Where the choice was made: the layout of the notice, or `settings`. Missing if we showed nothing. */
  readonly layout?: string;
  /** Name of the variant that was shown. Missing if there was none. */
  readonly variant?: string;
}

/** What the visitor saw when they chose. */
export interface ShownText extends Measurements {
  /** BCP 47 language of the text. */
  readonly locale: string;
  /** The text that could be read, one line for each part of it. */
  readonly text: string;
}

/** What is stored, and what can be shown as proof (GDPR article 7(1)). It identifies no visitor. */
export interface ConsentRecord {
  readonly schema: 1;
  /** When the choice was made, in milliseconds since 1970, whole seconds. */
  readonly time: number;
  readonly method: Method;
  readonly decisions: Decisions;
  /** The site owner's revision at the time of the choice. */
  readonly revision: string;
  /** BCP 47 language of the text that was shown; empty when we showed nothing. */
  readonly locale: string;
  /** Hash of that text and its variant, see `core/fingerprint.ts`; empty when we showed nothing. */
  readonly text: string;
  /**
   * A short hash of each vendor that was named, joined by dots, see `core/fingerprint.ts`; or what
   * several lists of the site have asked, see `core/asked-lists.ts`.
   */
  readonly fingerprint: string;
}

/** The choice that the visitor has made in an app, as it is handed over to `restoreRecord`. */
export interface AppRecord {
  /** What was decided. What the app has not asked about stays as it is, undecided at first. */
  readonly decisions: Decisions;
  /** When the visitor decided, in milliseconds since 1970. */
  readonly time: number;
  /** The site's `revision` under which the app has asked. Needed where the page has one. */
  readonly revision?: string | number;
  /** The ids of the vendors that the app has named. Needed where the page lists vendors. */
  readonly vendors?: readonly string[];
}

/**
 * What proves that consent was given (GDPR article 7(1)), for the visitor and for the site: the
 * record and the text that was shown. It names a choice and no visitor.
 */
export interface Proof extends Measurements {
  readonly record: ConsentRecord;
  /** Name of the site. */
  readonly site: string;
  /** The text that could be read; empty when we showed nothing. */
  readonly text: string;
  /** Random, one for each choice, so that a server can recognise a repetition. */
  readonly receipt: string;
}

/** The visitor's live state. Undecided counts as denied, or as granted where the model is opt-out. */
export interface ConsentState {
  /** True when a current record exists. */
  readonly decided: boolean;
  /** The granted purposes; `necessary` is always among them. */
  readonly granted: readonly Purpose[];
  /** The current record, or null while undecided. */
  readonly record: ConsentRecord | null;
  /** When the visitor will be asked again, in milliseconds since 1970; 0 while undecided. */
  readonly expires: number;
}

/** The detail of the `consentchange` event. */
export interface ConsentChange {
  readonly state: ConsentState;
  /** The state before the change. */
  readonly previous: ConsentState;
  readonly cause: Cause;
}

/** Called after every change, with the state before it. */
export type ConsentListener = (state: ConsentState, previous: ConsentState, cause: Cause) => void;

/** The live consent. It takes records and makes none: only `core/decide.ts` makes one. */
export interface Consent {
  readonly state: ConsentState;
  /** The purposes on offer that the visitor has yet to be asked for on this page. */
  readonly undecided: readonly Purpose[];
  /** Whether `setRecord` was last called with a record, current or not: the visitor has decided before. */
  readonly hasRecord: boolean;
  isGranted(purpose: Purpose): boolean;
  /**
   * Takes a new record, or none, and calls the listeners. What the record does not answer is
   * undecided. An older record that another tab has found cannot grant anything more.
   */
  setRecord(record: ConsentRecord | null, cause: Cause): void;
  /** Returns the function that unsubscribes. */
  subscribe(listener: ConsentListener): () => void;
}

/**
 * Writes one console message with our prefix: `error` for the site owner's mistakes, `warn` for a
 * page, browser or network that is in the way.
 */
export type Report = (level: 'error' | 'warn', message: string, ...details: unknown[]) => void;
