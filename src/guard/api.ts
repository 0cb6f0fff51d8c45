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
  /** Name of the cookie that keeps the choice. A frame that uses the same name shares its choice. */
  readonly cookieName: string;
  /** Whether the purpose is granted now; false for a purpose that is not on offer. */
  isGranted(purpose: Purpose): boolean;
  /**
   * Resolves at once if the purpose is granted, else after the paint that follows its grant. Never
   * rejects.
   */
  whenGranted(purpose: Purpose): Promise<void>;
  /**
   * Calls `listener` after the paint that follows each change. Returns the function that unsubscribes.
   * Listeners are called in the order of their subscription; then the event `consentchange` is
   * dispatched. For a returning visitor, the first call has the cause `restore` and the stored choice.
   */
  subscribe(listener: ConsentListener): () => void;
  /** Grants every purpose on offer, for a site that asks the question itself. */
  accept(): Promise<void>;
  /** Denies every purpose on offer. */
  decline(): Promise<void>;
  /**
   * Decides single purposes; the others keep their decision, and a purpose that is not on offer is
   * ignored. Only `granted` grants. `accept`, `decline`, `decide`, `withdraw` and `forget` load their
   * code when it is first needed, and resolve when they are done.
   */
  decide(decisions: Readonly<Record<Purpose, Decision>>): Promise<void>;
  /** Takes consent back: stores a record with everything denied and reloads the page. */
  withdraw(): Promise<void>;
  /** Deletes the record, so that the visitor is asked again. */
  forget(): Promise<void>;
  /**
   * Takes over the choice that the visitor has made in an app around this page, with the time of that
   * choice. The page then shows no notice, unless the record is wrong. Resolves with whether the choice
   * was stored: one that is wrong, has ended or is no newer than the stored one is not. In the opt-out
   * model, the denials of one that has ended are stored. Call it by `push`, so that it runs before the
   * notice is shown.
   */
  restoreRecord(record: AppRecord): Promise<boolean>;
  /** Opens the preferences. */
  open(): Promise<void>;
  /**
   * Resolves with whether this page view shows the notice or records an answer without asking. If so,
   * other pop-ups can wait for `consentchange`.
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
  /** Whether a purpose is granted, and no record of an app that is still unread denies it. */
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
