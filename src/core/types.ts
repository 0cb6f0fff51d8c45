/** The vocabulary of the project: types only, so that every room may import it. */

/** Why data is used; the unit of choice. An id such as `analytics`. */
export type Purpose = string;

/** What the visitor decided about one purpose. */
export type Decision = 'granted' | 'denied';

/** One decision per purpose. */
export type Decisions = Readonly<Record<Purpose, Decision>>;

/** The act that made a consent record. */
export type Method = 'accept' | 'decline' | 'withdraw' | 'api';

/** Why the state changed: an act on this page, or a record that was found in storage. */
export type Cause = Method | 'restore';

/** What the visitor had in front of them when they chose. Empty strings when nothing was shown. */
export interface Shown {
  /** BCP 47 language of the text. */
  readonly locale: string;
  /** Hash of the text, as `ui/text-hash.ts` makes it. */
  readonly text: string;
}

/** What is stored, and what can be shown as proof (GDPR article 7(1)). It identifies no visitor. */
export interface ConsentRecord extends Shown {
  readonly schema: 1;
  /** When the choice was made, in milliseconds since 1970, whole seconds. */
  readonly time: number;
  readonly method: Method;
  readonly decisions: Decisions;
  /** The site owner's revision at the time of the choice. */
  readonly revision: string;
}

/** The visitor's live state. Undecided behaves as denied. */
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

/** What the `consentchange` event carries as its detail. */
export interface ConsentChange {
  readonly state: ConsentState;
  /** The state before the change. */
  readonly previous: ConsentState;
  readonly cause: Cause;
}

declare global {
  interface DocumentEventMap {
    /** Dispatched on `document` behind the paint that follows a change. */
    consentchange: CustomEvent<ConsentChange>;
  }
}

/** Told after every change, with the state before it. */
export type ConsentListener = (state: ConsentState, previous: ConsentState, cause: Cause) => void;

/** The live consent. It takes records and makes none: that is `decide`, in the lazy chunk. */
export interface Consent {
  readonly state: ConsentState;
  isGranted(purpose: Purpose): boolean;
  /** Takes a new record, or none, and tells the listeners. A stale record counts as none. */
  become(record: ConsentRecord | null, cause: Cause): void;
  /** Returns the function that unsubscribes. */
  subscribe(listener: ConsentListener): () => void;
}

/**
 * What the lazy chunk is asked for: to ask the visitor, to show the choice again (an element is
 * what the visitor used to ask for it), or a decision by the page's own code.
 */
export type Act =
  | 'ask'
  | 'open'
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'forget'
  | Element
  | Readonly<Record<Purpose, Decision>>;

/** Options as the owner wrote them: attributes, JSON or an object, not to be trusted. */
export type ConfigInput = Readonly<Record<string, unknown>>;

/** What the guard needs of the owner's options, validated. */
export interface Config {
  /** The ids of the purposes on offer, without `necessary`. */
  readonly purposes: readonly Purpose[];
  /** The owner's own labels by id, as written. */
  readonly labels: Readonly<Record<Purpose, unknown>>;
  /** The owner's number; a record of another revision is asked for again. Default: empty. */
  readonly revision: string;
  /** Name of the consent cookie. Default: `ask-first`. */
  readonly cookieName: string;
  /** All options as written, for the lazy chunk, which checks and shows the rest. */
  readonly input: ConfigInput;
  /** Entries of the owner's list of purposes that are no purposes, or stand there twice. */
  readonly refused: readonly unknown[];
}

/** Writes one console message with our prefix. */
export type Report = (level: 'error' | 'warn', message: string, ...details: unknown[]) => void;

/** What the guard hands to the lazy chunk, so that no code ships in both. */
export interface Context {
  readonly consent: Consent;
  readonly config: Config;
  readonly report: Report;
}

/** A purpose as the notice offers it. */
export interface OfferedPurpose {
  readonly id: Purpose;
  readonly label: string;
}

/** What the notice shows of the owner's options, validated. */
export interface Display {
  /** Name of the site. Default: the host name of the page. */
  readonly site: string;
  /** Address of the cookie policy; empty means that there is no link to it. */
  readonly policyUrl: string;
  readonly purposes: readonly OfferedPurpose[];
}
