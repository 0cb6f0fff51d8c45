import { createConsent } from '../core/consent.js';
import type { Context, LoadChunk, WithChunk } from '../core/context.js';
import type {
  Cause,
  ConsentChange,
  ConsentListener,
  ConsentState,
  RawOptions,
} from '../core/types.js';
import { createGate } from '../gate/gate.js';
import { readConfig } from '../options/config.js';
import { isGpcOn } from '../page/browser.js';
import { document } from '../page/document.js';
import { onOpenClick } from '../page/open-click.js';
import { report, runSafely } from '../page/report.js';
import { afterPaint, atMost, whenLoaded } from '../page/timing.js';
import { attempt } from '../storage/attempt.js';
import { readMirror } from '../storage/mirror.js';
import { readRecord, type Stored } from '../storage/read-record.js';
import { watchTabs } from '../storage/tabs.js';
import { hasWithdrawalNote } from '../storage/withdrawal-note.js';
import { createApi, type AskFirst } from './api.js';
import { loadOnce } from './load-once.js';
import { createSignals, type LoadSignal } from './signals.js';
import { tidy } from './tidy.js';
import { needsAnswer, whetherToAsk } from './whether-to-ask.js';

/** Milliseconds that deleting may take before the page is reloaded or goes on. */
const LONGEST_CLEARING = 1000;

/** How our other files are loaded: each entry has its own way. */
export interface Loaders {
  readonly load: LoadChunk;
  readonly loadSignal: LoadSignal;
}

/** Connects the rooms and returns the public functions. Both entries call it once per page. */
export function start(written: RawOptions, loaders: Loaders): AskFirst {
  const load = loadOnce(loaders.load);
  const config = readConfig(written, isGpcOn());
  const { cookieName, raw } = config;
  const consent = createConsent(config, Date.now);
  const readStored = () => readRecord(cookieName).record;

  // In a frame of another origin clicks could be hijacked (clickjacking): there everything stays held.
  const { allowFramed } = raw;
  const isFrameAllowed = allowFramed === true || allowFramed === 'true' || allowFramed === '';
  const isInForeignFrame = !attempt(() => window.top?.document) && !isFrameAllowed;

  const signals = createSignals(raw.signals, loaders.loadSignal, consent);
  const release = createGate(consent.isGranted, signals.started);
  const pageListeners = new Set<ConsentListener>();

  const withChunk: WithChunk = (file, use) =>
    runSafely(async () => {
      if (!isInForeignFrame) await use(await load(file));
    }, 'did not load, all stays held');
  const context: Context = {
    consent,
    config,
    report,
    readStored,
    readMirror: () => readMirror(cookieName),
    afterPaint,
    load,
    withChunk,
  };

  /** Shows the notice, or records an answer without asking. */
  async function askVisitor(): Promise<void> {
    const whether = whetherToAsk(consent.state, config, isInForeignFrame);
    if (whether === 'ask') await withChunk('notice.js', (chunk) => chunk.showNotice(context));
    else if (needsAnswer(whether))
      await withChunk('choose.js', (chunk) => chunk.answerUnasked(context));
  }

  /**
   * What follows a change of consent, in this order: what was granted is requested at once; after
   * the next paint the signals are notified, then the page's listeners, while the gate runs what it
   * releases. Code that runs cannot be unloaded, so a page that has lost a purpose is reloaded.
   */
  async function onChange(
    state: ConsentState,
    previous: ConsentState,
    cause: Cause,
  ): Promise<void> {
    const lost = previous.granted.filter((purpose) => !state.granted.includes(purpose));
    const notified = afterPaint().then(() => {
      // Signals start with the restored state, after this.
      if (cause !== 'restore') signals.notify(cause);
    });
    if (lost.length === 0 && cause !== 'restore') release(notified);
    await notified;
    for (const listener of pageListeners) void runSafely(() => listener(state, previous, cause));
    const detail: ConsentChange = { state, previous, cause };
    document.dispatchEvent(new CustomEvent('consentchange', { detail }));
    if (lost.length === 0) return askVisitor();
    await afterPaint();
    await atMost(
      LONGEST_CLEARING,
      withChunk('maintenance.js', (chunk) => chunk.clearLost(context, lost)),
    );
    location.reload();
  }
  consent.subscribe((...change) => void runSafely(() => onChange(...change)));

  let stored: Stored;
  let wasStored = true;
  /** Takes over the stored record. A record that has vanished means the choice was forgotten. */
  function takeOver(cause: Cause, record = readStored()): void {
    if (record || wasStored) consent.setRecord(record, cause);
    wasStored = record !== null;
  }

  /** Reads the stored choice, once the page is shown to the visitor. */
  async function restore(): Promise<void> {
    if ((document as { prerendering?: boolean }).prerendering)
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
    if (isInForeignFrame) return;
    // A server's cookie may be older than the choice in the mirror, so the mirror is read as well.
    stored = readRecord(cookieName, !raw.persistUrl);
    // What was in use during a withdrawal is deleted now, before anything is released. After an
    // `accept` everything is granted, and there is nothing to delete.
    if (stored.record?.method !== 'accept' && hasWithdrawalNote(cookieName))
      await atMost(
        LONGEST_CLEARING,
        withChunk('maintenance.js', (chunk) => chunk.maintain(context)),
      );
    takeOver('restore', stored.record);
  }

  async function begin(): Promise<boolean> {
    await restored;
    signals.start();
    release();
    const isAsking = needsAnswer(whetherToAsk(consent.state, config, isInForeignFrame));
    if (isInForeignFrame) return false;
    // The page's own first paint comes before the notice.
    if (isAsking) void afterPaint().then(askVisitor);
    // Opening a channel takes longer than the page should wait for its first script.
    setTimeout(() => watchTabs(cookieName, () => takeOver('tab')));
    whenLoaded(() => tidy(context, stored));
    return isAsking;
  }

  const restored = restore();
  const begun = begin();

  /** Calls and clicks on the page wait until the stored choice is known. */
  const whenBegun: WithChunk = (...work) => begun.then(() => withChunk(...work));
  onOpenClick((opener) => {
    void whenBegun('preferences.js', (chunk) => chunk.openPreferences(context, opener));
  });
  return createApi(context, pageListeners, whenBegun, begun);
}
