import { createApi, type AskFirst } from './api.js';
import { readConfig } from '../options/config.js';
import { createConsent } from '../core/consent.js';
import type {
  Act,
  ActDetail,
  Cause,
  ConfigInput,
  ConsentChange,
  ConsentListener,
  Context,
} from '../core/types.js';
import { createGate } from '../gate/gate.js';
import { afterPaint, atMost, whenLoaded } from '../page/timing.js';
import { onOpenClick } from '../page/open-click.js';
import { isGpcOn, shortensCookies } from '../page/browser.js';
import { report, runSafely } from '../page/report.js';
import type { SignalContext } from '../signals/signal.js';
import { startSignals } from './signals.js';
import { attempt } from '../storage/attempt.js';
import { readRecord, type Stored } from '../storage/read-record.js';
import { refreshRecord } from '../storage/refresh-record.js';
import { isDeliveryDue } from '../storage/delivery-queue.js';
import { watchTabs } from '../storage/tabs.js';
import { hasWithdrawalNote } from '../storage/withdrawal-note.js';

/** Milliseconds that deleting may take, before the page is loaded anew or goes on. */
const LONGEST_CLEANING = 1000;

/** The lazy chunk. It shows the notice, and it alone makes and stores records. */
export interface NoticeModule {
  /** Does what a visitor, the page's own code, or the guard asks for. */
  perform(act: Act, context: Context, detail?: ActDetail): Promise<void>;
}

/** Loads one of our other files; a signal with what the owner has written for it. */
export type Load = (file: string, options?: SignalContext['options']) => Promise<unknown>;

/** Wires the rooms together and returns the public functions; both entries call it once. */
export function start(input: ConfigInput, load: Load): AskFirst {
  const config = readConfig(input, isGpcOn());
  const { cookieName: name } = config;
  const consent = createConsent(config, Date.now);

  const readStored = () => readRecord(name).record;

  // In a frame of another origin a click may have been led astray: there all stays held.
  const isFramed = !attempt(() => window.top!.document);
  const isClosed = isFramed && !/^(true)?$/.test((input.allowFramed ?? 0) as string);

  const act = (what: Act, detail?: ActDetail): Promise<void> =>
    runSafely(async () => {
      if (!isClosed)
        await ((await load('notice.js')) as NoticeModule).perform(what, context, detail);
    }, 'did not load, all stays held');
  const context: Context = { consent, config, report, readStored, afterPaint, act };

  /** What the visitor clicked shows first; one subscriber that throws stops no other. */
  const subscribe = (listener: ConsentListener) =>
    consent.subscribe((...change) =>
      runSafely(async () => {
        await afterPaint();
        return listener(...change);
      }),
    );

  // The first to subscribe, so that they are told before all others.
  const signalled = startSignals(input.signals, load, consent, subscribe, () => restored);
  const release = createGate(consent.isGranted, signalled);

  // The last to be told.
  consent.subscribe((state, previous, cause) =>
    runSafely(async () => {
      const lost = previous.granted.filter((purpose) => !consent.isGranted(purpose));
      const painted = afterPaint();
      // Only running waits for the paint: what is granted is asked for at once.
      if (!lost[0] && cause !== 'restore') void release(painted);
      await painted;
      const detail: ConsentChange = { state, previous, cause };
      document.dispatchEvent(new CustomEvent('consentchange', { detail }));
      if (!lost[0]) return !state.decided && !config.grantedByDefault[0] && act('ask');
      // Code that runs cannot be unloaded: only a fresh page is free of what was withdrawn. The
      // other subscribers come before it.
      await afterPaint();
      await atMost(LONGEST_CLEANING, act('clean', lost));
      location.reload();
    }),
  );

  let stored: Stored;
  let isStored = true;
  /** Takes over what is stored; nothing there, where something was, is a choice forgotten. */
  function look(cause: Cause, record = readStored()): void {
    if (record || isStored) consent.setRecord(record, cause);
    isStored = !!record;
  }

  /** What no release has to wait for; local storage, slow when it is first asked, only at need. */
  function tidy(): void {
    const isAstray = refreshRecord(name, shortensCookies() ? readRecord(name) : stored);
    // A delivery that failed begins with the time when it is due again.
    const hasServer = input.recordUrl || input.persistUrl;
    if (isAstray || (hasServer && isDeliveryDue(name, Date.now()))) void act('upkeep');
    if (!document.querySelector('[data-consent-open]')) void act('button');
  }

  /** Reads the stored choice, once the visitor is there. */
  async function restore(): Promise<void> {
    if ((document as { prerendering?: boolean }).prerendering)
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
    if (isClosed) return;
    // A server's cookie may be older than the choice that its mirror has.
    stored = readRecord(name, !input.persistUrl);
    // Behind a withdrawal: what was in use could not be deleted, and goes before anything is
    // released. Where all is granted nothing has to go.
    if (stored.record?.method !== 'accept' && hasWithdrawalNote(name))
      await atMost(LONGEST_CLEANING, act('upkeep'));
    look('restore', stored.record);
  }

  const restored = restore();

  async function begin(): Promise<boolean> {
    await restored;
    void release();
    if (isClosed) return false;
    const { decided, granted } = consent.state;
    // There is nothing to ask for where all is granted until somebody opts out.
    const isAsking = !decided && !granted[config.purposes.length];
    // The page's own first paint comes before it.
    if (isAsking) void afterPaint().then(() => act('ask'));
    // To open a channel takes longer than the page should wait for its first script.
    setTimeout(() => watchTabs(name, () => look('tab')));
    whenLoaded(tidy);
    return isAsking;
  }

  const begun = begin();
  const actLater: typeof act = (...what) => begun.then(() => act(...what));
  onOpenClick((opener) => actLater('open', opener));
  return createApi(consent, subscribe, actLater, begun);
}
