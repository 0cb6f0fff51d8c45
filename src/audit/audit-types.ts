/** What an audit records, and what it says of it. All of it can be written as JSON. */

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
  /** What was contacted; for a cookie the answer that set it, for storage the document it belongs to. */
  readonly address: string;
  /** The type of a request, the relation of a hint, or the name of a cookie or entry. */
  readonly name: string;
  /** The host that is contacted, or that a cookie or entry is kept for. */
  readonly host: string;
  /** Bytes on the wire; 0 where nobody knows. */
  readonly bytes: number;
  /** The document that it happened in. */
  readonly document: string;
  /** The code that did it, innermost first; empty where the browser does not tell. */
  readonly stack: readonly CodePlace[];
  /** Who asked for it, when that is neither the document nor a script: such as a style sheet. */
  readonly initiator: string;
  /** The element as it was in the page then; empty where the browser does not tell. */
  readonly element: string;
}

/** What a browser keeps for a site. */
export interface Kept {
  readonly kind: 'cookie' | 'local' | 'session' | 'database' | 'cache' | 'worker';
  readonly name: string;
  readonly host: string;
  /** In days; 0 where it ends with the browser, or has no end. */
  readonly days: number;
}

/** Who an address belongs to. */
export interface Party {
  /** The registrable domain. */
  readonly domain: string;
  /** The company, as far as it is known; else the domain. */
  readonly name: string;
  readonly isOwn: boolean;
  /** The mark that would hold it; empty where it is not known. */
  readonly purpose: string;
  /** Its category in the data, such as `cdn`; may be empty. */
  readonly category: string;
  /** Whether this category needs no consent by itself. */
  readonly isHarmless: boolean;
}

/** What made something happen. */
export interface Cause {
  /** The start of the element in the page's HTML, or in the page; empty where there is none. */
  readonly element: string;
  /** What the mark is written into: a whole script, or the start tag of another element. */
  readonly source: string;
  /** Its line in the HTML; 0 where it does not stand there. */
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
  /** The domain of the party; empty for what no party did. */
  readonly party: string;
  readonly message: string;
  readonly cause?: Cause;
  /** Whether the baseline does not have it. Without a baseline, all are new. */
  readonly isNew: boolean;
}
