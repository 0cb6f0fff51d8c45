/** What an audit records and finds. All of these types can be written as JSON. */

/** When something was seen: before a choice, after each choice, and after a withdrawal and a reload. */
export type Phase = 'before' | 'decline' | 'accept' | 'withdrawal';

export const PHASES: readonly Phase[] = ['before', 'decline', 'accept', 'withdrawal'];

export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  before: 'before a choice',
  decline: 'after Decline',
  accept: 'after Accept',
  withdrawal: 'after withdrawal and a reload',
};

export type TraceKind = 'request' | 'beacon' | 'socket' | 'worker' | 'hint' | 'cookie' | 'storage';

/** A place in code that ran. */
export interface CodePlace {
  readonly url: string;
  readonly line: number;
}

/** One thing that the page did, as the browser told it. */
export interface Trace {
  readonly kind: TraceKind;
  readonly phase: Phase;
  /** In milliseconds since the phase began. */
  readonly time: number;
  /** What was contacted. Of a cookie: the response or document that set it. Of storage: its document. */
  readonly address: string;
  /** The type of a request, the relation of a hint, or the name of a cookie or entry. */
  readonly name: string;
  /** The host that is contacted, or that a cookie or entry is kept for. */
  readonly host: string;
  /** Bytes on the wire; 0 where they are not known. */
  readonly bytes: number;
  /** The document that it happened in. */
  readonly document: string;
  /** The code that did it, innermost first; empty where the browser does not tell. */
  readonly stack: readonly CodePlace[];
  /** The address of the document, style sheet or response that caused it; may be empty. */
  readonly initiator: string;
  /** The HTML that the element had then; empty where the browser does not tell. */
  readonly element: string;
}

/** What a browser keeps for a site. */
export interface Kept {
  readonly kind: 'cookie' | 'local' | 'session' | 'database' | 'cache' | 'worker';
  readonly name: string;
  readonly host: string;
  /** How many days it is kept; 0 where it ends with the browser, or has no end. */
  readonly days: number;
}

/** Who an address belongs to. */
export interface Party {
  /** The registrable domain. */
  readonly domain: string;
  /** The company, as far as it is known; else the domain. */
  readonly name: string;
  readonly isOwn: boolean;
  /** The mark that holds its elements, such as `analytics`; empty where its purpose is not known. */
  readonly purpose: string;
  /** Its category in the data, such as `cdn`; may be empty. */
  readonly category: string;
  /** Whether this category needs no consent by itself. */
  readonly isHarmless: boolean;
}

/** What made something happen. */
export interface Cause {
  /** The beginning of the element's HTML; empty where no element is the cause. */
  readonly element: string;
  /** The HTML that the mark is written into: a whole script, or the start tag of another element. */
  readonly source: string;
  /** The line of the element in the document's HTML; 0 where a script has inserted it. */
  readonly line: number;
  /** The script with its line; empty where there is none, or the browser does not tell. */
  readonly script: string;
}

export interface Entry extends Trace {
  readonly party: Party;
  readonly cause: Cause;
}

/** What an audit finds. A fault makes it fail, a note does not. */
export interface Finding {
  /** The same in each run, for the comparison with a baseline. */
  readonly key: string;
  readonly severity: 'fault' | 'note';
  readonly kind: TraceKind | 'stays' | 'choice' | 'withdrawal' | 'cost' | 'not measured';
  readonly phase: Phase;
  readonly page: string;
  /** The domain of the party; empty where the finding is about no party. */
  readonly party: string;
  readonly message: string;
  readonly cause?: Cause;
  /** Whether the baseline lacks it. Without a baseline, every finding is new. */
  readonly isNew: boolean;
}
