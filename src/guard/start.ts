import { createConsent } from '../core/consent.js';
import type { Context, LoadChunk, ServerNotice, WithChunk } from '../core/context.js';
import type { RawOptions } from '../core/config-types.js';
import { fieldsOf, isGroup } from '../core/fields.js';
import type { Purpose } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { createGate } from '../gate/gate.js';
import { readConfig } from '../options/config.js';
import { isWrongSwitch } from '../options/switch.js';
import { isGpcOn } from '../page/browser.js';
import { document } from '../page/document.js';
import { onOpenClick } from '../page/open-click.js';
import { report } from '../page/report.js';
import { afterPaint, watchLoading, whenFired, whenLoaded } from '../page/timing.js';
import { whenWrittenAnew } from '../page/written-anew.js';
import { attempt } from '../storage/attempt.js';
import { readMirror } from '../storage/mirror.js';
import { readRecord } from '../storage/read-record.js';
import { watchTabs } from '../storage/tabs.js';
import { createAnswerClick } from './answer-click.js';
import { createApi, type AskFirst } from './api.js';
import { createAsker } from './ask-visitor.js';
import { createChangeHandler } from './change-handler.js';
import { followStorage } from './follow-storage.js';
import { loadNoticeAhead } from './load-notice-ahead.js';
import { loadOnce } from './load-once.js';
import { createPageListeners } from './page-listeners.js';
import { createSignals, type LoadSignal } from './signals.js';
import {
  findCoveringPage,
  findSurroundings,
  isInForeignFrame,
  type Surroundings,
} from './surroundings.js';
import { tidy } from './tidy.js';
import { needsAnswer, whetherToAsk } from './whether-to-ask.js';
import { createWithChunk } from './with-chunk.js';

/** What differs between the entries. */
export interface Entry {
  readonly load: LoadChunk;
  readonly loadSignal: LoadSignal;
  /** Requests one of our files that will be loaded soon. Bundlers do that for the module entry. */
  readonly ahead?: (file: string) => void;
  /** The names of the options that stand on our tag. */
  readonly attributes?: readonly string[];
  /** For pages into whose HTML a server may have rendered the notice. */
  readonly serverNotice?: ServerNotice;
}

/** Connects the rooms and returns the public functions. Both entries call it once per page. */
export function start(written: RawOptions, entry: Entry): AskFirst {
  watchLoading();
  const load = loadOnce(entry.load);
  const config = readConfig(written, isGpcOn(), entry.attributes);
  const { cookieName, raw } = config;
  const consent = createConsent(config, Date.now);

  // In a frame of another origin clicks could be hijacked (clickjacking): there everything stays held.
  const isClosed = isInForeignFrame() && !config.allowFramed;
  // No chunk is loaded there that would report it.
  if (isClosed && isWrongSwitch(raw.allowFramed))
    reportWrongOption(report, 'allowFramed', raw.allowFramed, 'false');

  /** The decisions that an app hands over, until our file has read them: for good where it does not. */
  const unread = new Set<RawOptions>();
  /** What was denied in an app does not run before that counts here. */
  const isGranted = (purpose: Purpose): boolean =>
    consent.isGranted(purpose) && [...unread].every((decisions) => decisions[purpose] !== 'denied');
  const signals = createSignals(raw.signals, entry.loadSignal, consent, () => release(), isGranted);
  const mayRun = (purpose: Purpose) => isGranted(purpose) && signals.mayRun(purpose);
  const { release, releaseAlone, watch, isWatched } = createGate(
    mayRun,
    signals.settled,
    config.markNonce,
    (held) => void showEmbeds(held),
  );
  const pageListeners = createPageListeners();

  const withChunk = isClosed ? async () => undefined : createWithChunk(load);
  const context: Context = {
    consent,
    config,
    report,
    readStored: () => readRecord(config).record,
    readMirror: () => readMirror(cookieName),
    isWatched,
    afterPaint,
    load,
    withChunk,
    answerClick: isClosed
      ? async () => undefined
      : createAnswerClick(withChunk, (chunk) => chunk.showNotLoaded(context)),
  };

  /**
   * Shows placeholders after the page's own first paint. Before the stored choice is known nothing is
   * shown: the gate finds the same embeds again when it is.
   */
  async function showEmbeds(held: readonly Element[]): Promise<void> {
    if (!hasBegun) return;
    await whenFired('DOMContentLoaded');
    await afterPaint();
    await withChunk('embeds.js', (chunk) => chunk.showEmbeds(context, held, releaseAlone));
  }

  /** What an app hands over: whether it was stored; undefined where it is no record. */
  let handedOver: Promise<boolean | undefined> | undefined;
  /** Each time anew: the page around a frame may start later. */
  const whereWeRun = async (): Promise<Surroundings> => {
    if (isClosed) return 'foreign-frame';
    const place = await findSurroundings(cookieName);
    return place === 'own-page' && (await handedOver) !== undefined ? 'app' : place;
  };
  const askVisitor = createAsker(context, whereWeRun);
  const storedChoice = followStorage(context);

  consent.subscribe(createChangeHandler(context, signals, release, pageListeners, askVisitor));

  /** Does what a page needs once the stored choice is known. Resolves with whether it asks. */
  async function attend(): Promise<boolean> {
    release();
    if (isClosed) {
      entry.serverNotice?.remove();
      return false;
    }
    // Opening a channel takes longer than the page should wait for its first script.
    setTimeout(() => watchTabs(cookieName, () => storedChoice.takeOver(context.readStored())));
    whenLoaded(() => {
      // Read once: the first access to the cookies in a task may wait for another process.
      const stored = readRecord(config);
      tidy(context, stored, whereWeRun);
      storedChoice.takeOver(stored.record);
    });
    const surroundings = await whereWeRun();
    const whether = whetherToAsk(consent.state, config, surroundings);
    if (needsAnswer(whether)) void beginAsking();
    else entry.serverNotice?.remove();
    return needsAnswer(whether);
  }

  /**
   * Whether the question is the same for every visitor. One who is asked again reads why, and one who
   * sends Global Privacy Control reads that.
   */
  const isUsualQuestion = async (): Promise<boolean> =>
    whetherToAsk(consent.state, config, await whereWeRun()) === 'ask' &&
    !config.hasGpc &&
    !storedChoice.hasRecord();

  /** Shows the notice, or answers without asking. */
  async function beginAsking(): Promise<void> {
    const { serverNotice } = entry;
    const isShown = serverNotice?.show(context, isUsualQuestion).catch((error: unknown) => {
      report('warn', 'the notice in the HTML cannot be shown', error);
      return false;
    });
    if (await isShown) return;
    // Where the page lets us request nothing ahead, the notice comes a little later.
    attempt(() => entry.ahead && loadNoticeAhead(raw, entry.ahead));
    // The page's own first paint comes before the notice.
    await afterPaint();
    await askVisitor('restore');
  }

  let hasBegun = false;
  const restored = isClosed ? Promise.resolve() : storedChoice.restore();
  const begun = restored.then(() => {
    signals.start();
    hasBegun = true;
  });
  const willAsk = begun.then(attend);

  /** Calls and clicks on the page wait until the stored choice is known. */
  const whenBegun: WithChunk = (...work) => begun.then(() => withChunk(...work));
  /** Nobody is asked until our file has read what an app hands over, nor after it if it is a record. */
  async function restoreRecord(found: unknown): Promise<boolean> {
    // The page may change its object while our file loads.
    const record = attempt(() => JSON.parse(JSON.stringify(found)) as unknown);
    const decisions = fieldsOf(fieldsOf(record).decisions);
    unread.add(decisions);
    let isStored = isGroup(record) ? false : undefined;
    const reading = whenBegun('maintenance.js', async (chunk) => {
      isStored = await chunk.restoreRecord(context, record || found);
      unread.delete(decisions);
      // What it denies was granted since.
      if (config.purposes.some((id) => decisions[id] === 'denied' && isGranted(id))) {
        signals.notify('app');
        release();
      }
    }).then(() => isStored);
    const earlier = handedOver;
    handedOver = reading.then((isStored) => isStored ?? earlier);
    return !!(await reading);
  }
  /** In a frame of the page they would be cramped: the page opens them. */
  const openPreferences = (opener: Element | null): Promise<void> =>
    findCoveringPage(cookieName)?.open() ??
    begun.then(() =>
      context.answerClick(
        'preferences.js',
        (chunk, isWanted) => chunk.openPreferences(context, opener, isWanted),
        opener,
      ),
    );
  const listenForClicks = onOpenClick((opener) => void openPreferences(opener));
  whenWrittenAnew(() => {
    listenForClicks();
    document.addEventListener('DOMContentLoaded', () => release());
    void begun.then(attend);
  });
  return createApi(context, pageListeners, {
    whenBegun,
    willAsk,
    restoreRecord,
    openPreferences,
    watch,
  });
}
