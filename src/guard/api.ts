import type { Context, WithChunk } from '../core/context.js';
import type {
  AppRecord,
  Choice,
  ConsentChange,
  ConsentListener,
  ConsentState,
  Decision,
  Method,
  Purpose,
} from '../core/types.js';
import { runSafely } from '../page/report.js';
import type { PageListeners } from './page-listeners.js';
import { createWhenGranted } from './when-granted.js';

/** What the page's own code gets: `window.askFirst`, and what `start` returns. */
export interface AskFirst {
  /** The state now: `decided`, `granted`, `record`, `expires`. */
  readonly consent: ConsentState;
  /** The cookie that keeps the choice. Frames of a page with the same one share its choice. */
  readonly cookieName: string;
  /** Whether the purpose is granted now; false for a purpose that is not on offer. */
  isGranted(purpose: Purpose): boolean;
  /** Resolves once the purpose is granted, after the next paint; never rejects. */
  whenGranted(purpose: Purpose): Promise<void>;
  /**
   * Calls `listener` after every change, after the next paint; returns the function that
   * unsubscribes. Listeners are called in the order of their subscription; then the event
   * `consentchange` is dispatched. The first call, with the cause `restore`, says what a returning
   * visitor has chosen.
   */
  subscribe(listener: ConsentListener): () => void;
  /** Grants every purpose on offer, for a site that asks the question itself. */
  accept(): Promise<void>;
  /** Denies every purpose on offer. */
  decline(): Promise<void>;
  /**
   * Decides single purposes; the others keep their decision, and a purpose that is not on offer is
   * ignored. Only `granted` grants. Like accept, decline, withdraw and forget, it loads its code
   * when it is first needed and resolves when it is done.
   */
  decide(decisions: Readonly<Record<Purpose, Decision>>): Promise<void>;
  /** Takes consent back: stores a record with everything denied and reloads the page. */
  withdraw(): Promise<void>;
  /** Deletes the record, so that the visitor is asked again. */
  forget(): Promise<void>;
  /**
   * Takes over the choice that the visitor has made in an app around this page, with its own time. The
   * notice is not shown then. Resolves with whether it was stored. It is not if it is wrong, has ended,
   * or is no newer than what is stored. Call it by `push`, so that it comes before the notice.
   */
  restoreRecord(record: AppRecord): Promise<boolean>;
  /** Opens the preferences. */
  open(): Promise<void>;
  /**
   * Whether this page view asks the visitor or answers by Global Privacy Control. Other pop-ups can
   * then wait for `consentchange`.
   */
  willAsk(): Promise<boolean>;
  /**
   * Holds and releases marked elements in an open shadow root too. Call it whenever the component is
   * connected. Anything but a shadow root is reported and ignored.
   */
  watch(root: ShadowRoot): void;
  /**
   * Calls back with this object. The same line works before the script has loaded:
   * `(window.askFirst = window.askFirst || []).push((askFirst) => { … })`.
   */
  push(callback: (askFirst: AskFirst) => void): void;
}

/** What the public functions work with. */
interface Parts {
  /** Whether a purpose is granted, and no app has just denied it. */
  readonly isGranted: (purpose: Purpose) => boolean;
  /** Loads and uses a chunk once the stored choice is known. */
  readonly whenBegun: WithChunk;
  /** Resolves with whether this page view asks. */
  readonly willAsk: Promise<boolean>;
  readonly restoreRecord: AskFirst['restoreRecord'];
  readonly openPreferences: (opener: Element | null) => Promise<void>;
  readonly watch: (root: ShadowRoot) => void;
}

/** Builds the public functions. */
export function createApi(
  context: Context,
  { subscribe }: PageListeners,
  { isGranted, whenBegun, willAsk, restoreRecord, openPreferences, watch }: Parts,
): AskFirst {
  const { consent, config } = context;
  const choose = (choice: Choice, method: Method): Promise<void> =>
    whenBegun('choose.js', (chunk) => chunk.choose(context, choice, method));

  const api: AskFirst = {
    get consent() {
      return consent.state;
    },
    cookieName: config.cookieName,
    isGranted,
    whenGranted: createWhenGranted({ isGranted }, config.purposes, subscribe),
    subscribe,
    accept: () => choose('granted', 'api'),
    decline: () => choose('denied', 'api'),
    // A copy: the page may change its object while our file loads.
    decide: (decisions) => choose({ ...decisions }, 'api'),
    withdraw: () => choose('denied', 'withdraw'),
    forget: () => whenBegun('maintenance.js', (chunk) => chunk.forget(context)),
    restoreRecord,
    open: () => openPreferences(null),
    willAsk: () => willAsk,
    watch(root) {
      if (root instanceof ShadowRoot) watch(root);
      else context.report('error', 'watch takes a shadow root, and not:', root);
    },
    push: (callback) => void runSafely(() => callback(api)),
  };
  return api;
}

declare global {
  interface DocumentEventMap {
    /** Dispatched on `document` after each change of consent, after the next paint. */
    consentchange: CustomEvent<ConsentChange>;
  }
  interface Window {
    /** The public functions; until the tag has loaded, the page's own queue of callbacks. */
    askFirst?: AskFirst | ((askFirst: AskFirst) => void)[];
  }
}
