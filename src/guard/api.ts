import type {
  Act,
  ActDetail,
  Consent,
  ConsentListener,
  ConsentState,
  Decision,
  Purpose,
} from '../core/types.js';
import { runSafely } from '../page/report.js';

/** What the page's own code gets: `window.askFirst`, and what `start` returns. */
export interface AskFirst {
  /** The state now: `decided`, `granted`, `record`. */
  readonly consent: ConsentState;
  /** Whether the purpose is granted now; false for one that nobody is asked about. */
  isGranted(purpose: Purpose): boolean;
  /** Resolves once the purpose is granted, behind the paint that follows; never rejects. */
  whenGranted(purpose: Purpose): Promise<void>;
  /**
   * Calls `listener` after every change, behind the next paint; returns the unsubscriber.
   * The first one, with the cause `restore`, tells what a returning visitor has chosen.
   */
  subscribe(listener: ConsentListener): () => void;
  /** Grants every purpose on offer, for a site that asks the question itself. */
  accept(): Promise<void>;
  /** Denies every purpose on offer. */
  decline(): Promise<void>;
  /**
   * Decides single purposes; the others keep their decision, and one that is not on offer is
   * left out. Only `granted` grants. Like the other four that change something, it resolves when
   * it is done, as that code is loaded when it is first needed.
   */
  decide(decisions: Readonly<Record<Purpose, Decision>>): Promise<void>;
  /** Takes consent back: stores a record with everything denied and reloads the page. */
  withdraw(): Promise<void>;
  /** Deletes the record, so that the visitor is asked again. */
  forget(): Promise<void>;
  /** Shows the choice again. */
  open(): Promise<void>;
  /**
   * Whether this page view asks, or decides by the browser's opt-out signal, so that other pop-ups can
   * wait for the event.
   */
  willAsk(): Promise<boolean>;
  /**
   * Calls back with this object. The same line works before the script is there:
   * `(window.askFirst = window.askFirst || []).push((askFirst) => { … })`.
   */
  push(callback: (askFirst: AskFirst) => void): void;
}

/** Acts that need nothing but their name. */
const PLAIN = ['accept', 'decline', 'withdraw', 'forget', 'open'] as const;

type Plain = Pick<AskFirst, (typeof PLAIN)[number]>;

/**
 * Builds the public functions over the live consent. `subscribe` tells behind the next paint,
 * `begun` tells whether the page asks.
 */
export function createApi(
  consent: Consent,
  subscribe: AskFirst['subscribe'],
  act: (what: Act, detail?: ActDetail) => Promise<void>,
  begun: Promise<boolean>,
): AskFirst {
  const api: AskFirst = {
    get consent() {
      return consent.state;
    },
    isGranted: consent.isGranted,
    whenGranted: (purpose) =>
      new Promise((resolve) => {
        const look = () => consent.isGranted(purpose) && resolve();
        look();
        subscribe(look);
      }),
    subscribe,
    ...(Object.fromEntries(PLAIN.map((name) => [name, () => act(name)])) as Plain),
    decide: (decisions) => act('decide', decisions),
    willAsk: () => begun,
    push: (callback) => void runSafely(() => callback(api)),
  };
  return api;
}

declare global {
  interface Window {
    /** The public functions; until the tag has loaded, the page's own queue of callbacks. */
    askFirst?: AskFirst | ((askFirst: AskFirst) => void)[];
  }
}
