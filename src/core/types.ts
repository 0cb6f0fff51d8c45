/** The vocabulary of consent: types only, so that every room may import it. */

/** Why data is used; the unit of choice. An id such as `analytics`. */
export type Purpose = string;

/** What the visitor decided about one purpose. */
export type Decision = 'granted' | 'denied';

/** One decision per purpose. */
export type Decisions = Readonly<Record<Purpose, Decision>>;

/** The act that made a consent record; `gpc` is the browser's opt-out signal. */
export type Method = 'accept' | 'decline' | 'save' | 'withdraw' | 'api' | 'gpc';

/**
 * Why the state changed: an act on this page, a record that was found when the page was opened
 * (`restore`) or that another tab has changed (`tab`), or one that has come to its end (`expire`).
 */
export type Cause = Method | 'restore' | 'tab' | 'expire';

/** What the visitor had in front of them when they chose. */
export interface ShownText {
  /** BCP 47 language of the text. */
  readonly locale: string;
  /** The text itself, a line for each piece of it. */
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
  /** BCP 47 language of the text that was shown; empty when nothing was shown by us. */
  readonly locale: string;
  /** Hash of that text, see `core/fingerprint.ts`; empty when nothing was shown by us. */
  readonly text: string;
  /** A short hash of each vendor that was named, between dots, see `core/fingerprint.ts`. */
  readonly fingerprint: string;
}

/**
 * What shows that consent was given (GDPR article 7(1)), for the visitor and for the site: the
 * record with the very text that was shown. It names a choice and no visitor.
 */
export interface Proof {
  readonly record: ConsentRecord;
  /** Name of the site. */
  readonly site: string;
  /** The text that was shown; empty when the page's own code has decided. */
  readonly text: string;
  /** Random, one for each choice, so that a server can tell a repetition. */
  readonly receipt: string;
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
  setRecord(record: ConsentRecord | null, cause: Cause): void;
  /** Returns the function that unsubscribes. */
  subscribe(listener: ConsentListener): () => void;
}

/**
 * What the lazy chunk is asked for: to ask the visitor, to show the small button or the preferences,
 * or to load the latter ahead, a decision by the page's own code, or what few page views need:
 * `advise` the owner, tell the visitor that the choice was `notKept`, `clean` up behind a
 * withdrawal, and the `upkeep` of what is stored.
 */
export type Act =
  | 'ask'
  | 'button'
  | 'open'
  | 'prefetch'
  | 'accept'
  | 'decline'
  | 'decide'
  | 'withdraw'
  | 'forget'
  | 'advise'
  | 'notKept'
  | 'clean'
  | 'upkeep';

/**
 * What an act needs besides: who asked to open, what to decide, which purposes were lost, or what
 * the browser could not keep.
 */
export type ActDetail =
  Element | null | Readonly<Record<Purpose, Decision>> | readonly Purpose[] | Proof;

/** Writes one console message with our prefix. */
export type Report = (level: 'error' | 'warn', message: string, ...details: unknown[]) => void;

/** What the guard hands to the lazy chunk, so that no code ships in both. */
export interface Context {
  readonly consent: Consent;
  readonly config: Config;
  readonly report: Report;
  /** The newest record in storage, which need not be current. */
  readonly readStored: () => ConsentRecord | null;
  /** Resolves in a task behind the next paint, or behind 100 ms. */
  readonly afterPaint: () => Promise<void>;
  /** Has the lazy chunk do something; a failure is reported and thrown to nobody. */
  readonly act: (what: Act, detail?: ActDetail) => Promise<void>;
}

/** What the lazy chunks hand to each other. */
export interface LazyContext extends Context {
  readonly options: Options;
}

/** Options as the owner wrote them: attributes, JSON or an object, not to be trusted. */
export type ConfigInput = Readonly<Record<string, unknown>>;

/** A vendor as the owner wrote it, under a purpose. */
export interface NamedVendor {
  /** Its part of a record's fingerprint, see `core/fingerprint.ts`. */
  readonly hash: string;
  readonly purpose: Purpose;
  readonly vendor: unknown;
}

/** What the guard needs of the owner's options, validated. */
export interface Config {
  /** The ids of the purposes on offer, without `necessary`. */
  readonly purposes: readonly Purpose[];
  /** What is granted while the visitor has not decided: all of it only where the law is opt-out. */
  readonly grantedByDefault: readonly Purpose[];
  /** Whether the browser sends Global Privacy Control. */
  readonly hasGpc: boolean;
  /** The vendors of all purposes. */
  readonly vendors: readonly NamedVendor[];
  /** What a record's fingerprint must hold to be current. */
  readonly fingerprint: readonly string[];
  /** The owner's number; a record of another revision is asked for again. Default: empty. */
  readonly revision: string;
  /** Name of the consent cookie. Default: `ask-first`. */
  readonly cookieName: string;
  /** The owner's list of purposes as written, for the lazy chunks, which check and show it. */
  readonly entries: readonly unknown[];
  /** All options as written. */
  readonly input: ConfigInput;
}

/** A purpose as the notice offers it. */
export interface OfferedPurpose {
  readonly id: Purpose;
  readonly label: string;
}

/** What the lazy chunks need of the owner's options, validated. */
export interface Options {
  /** BCP 47 language of all that is said; empty means that of the page, else of the browser. */
  readonly lang: string;
  /** Name of the site. Default: the host name of the page. */
  readonly site: string;
  /** Address of the cookie policy; empty means that there is no link to it. */
  readonly policyUrl: string;
  readonly purposes: readonly OfferedPurpose[];
  /** How the notice stands on the page. Default: `bar`. */
  readonly layout: string;
  /** Domain of the consent cookie, for a site with sub-domains. Default: this host alone. */
  readonly cookieDomain: string;
  /** Own address that answers a choice with `Set-Cookie`. Default: none. */
  readonly persistUrl: string;
  /** What Global Privacy Control is: an answer (`decline`), or not one, so that we `ask`. */
  readonly gpc: string;
  /** Whether what nobody has decided is denied (`opt-in`) or granted (`opt-out`). */
  readonly model: string;
  /** Address that receives each consent record. Default: none. */
  readonly recordUrl: string;
}

/** A cookie that a vendor sets, as the owner declares it. */
export interface DeclaredCookie {
  /** Its name; `*` stands for any characters. */
  readonly name: string;
  /** How long it is kept, in words. Empty when the owner does not say. */
  readonly lifetime: string;
  /** Where it is kept, when that is not this site. */
  readonly domain: string;
}

/** A third party that receives data, validated. */
export interface Vendor {
  readonly purpose: Purpose;
  readonly id: string;
  readonly name: string;
  /** Address of its privacy policy; empty means that there is no link. */
  readonly policyUrl: string;
  readonly cookies: readonly DeclaredCookie[];
  /** Names of what it keeps in local, session, cache or database storage; `*` as above. */
  readonly storage: readonly string[];
}
