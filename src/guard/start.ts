import { createConsent } from '../core/consent.js';
import type { Context, WithChunk } from '../core/context.js';
import type { RawOptions } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { createGate } from '../gate/gate.js';
import { readConfig } from '../options/config.js';
import { isWrongSwitch } from '../options/switch.js';
import { isGpcOn } from '../page/browser.js';
import { document } from '../page/document.js';
import { publishOffered } from '../page/may-run.js';
import { onOpenClick } from '../page/open-click.js';
import { report, runSafely } from '../page/report.js';
import { afterPaint, watchLoading, whenFired } from '../page/timing.js';
import { whenWrittenAnew } from '../page/written-anew.js';
import { readMirror } from '../storage/mirror.js';
import { readRecord } from '../storage/read-record.js';
import { createAnswerClick } from './answer-click.js';
import { createApi, type AskFirst } from './api.js';
import { createAppRecords } from './app-records.js';
import { createAskVisitor } from './ask-visitor.js';
import { createBeginPage } from './begin-page.js';
import { createChangeHandler } from './change-handler.js';
import type { Entry } from './entry.js';
import { followStorage } from './follow-storage.js';
import { loadOnce } from './load-once.js';
import { createPageListeners } from './page-listeners.js';
import { createPagePolicy } from './page-policy.js';
import { createSignals } from './signals.js';
import type { Surroundings } from './surroundings.js';
import { findCoveringPage, findSurroundings, isInForeignFrame } from './surroundings.js';
import { wantsLint } from './wants-lint.js';
import { createWithChunk } from './with-chunk.js';

/** Connects the rooms and returns the public functions. Each entry calls it once per page. */
export function start(written: RawOptions, entry: Entry): AskFirst {
  watchLoading();
  const load = loadOnce(entry.load);
  const config = readConfig(written, isGpcOn(), entry.attributes);
  const { cookieName, raw } = config;
  const consent = createConsent(config, Date.now);

  // In a frame of another origin clicks could be hijacked (clickjacking): there everything stays held.
  const isClosed = isInForeignFrame() && !config.allowFramed;
  // The chunk that reports wrong options is not loaded there.
  if (isClosed && isWrongSwitch(raw.allowFramed))
    reportWrongOption(report, 'allowFramed', raw.allowFramed, 'false');

  const appRecords = createAppRecords((denied) => {
    // While the record was unread, its denials counted. A newer stored choice may grant these purposes.
    if (!denied.some(isGranted)) return;
    signals.notify('app');
    release();
  });
  const isGranted = (purpose: Purpose): boolean =>
    consent.isGranted(purpose) && !appRecords.denies(purpose);
  const signals = createSignals(raw.signals, entry.loadSignal, consent, () => release(), isGranted);
  publishOffered(config.purposes);
  const policy = createPagePolicy(config);
  const mayRun = (id: Purpose) => isGranted(id) && signals.mayRun(id) && policy.mayLoad(id);
  const loadAndUse = createWithChunk(load);
  const { release, releaseAlone, watch, isWatched } = createGate(
    mayRun,
    (use) => loadAndUse('release.js', use),
    signals.settled,
    config.markNonce,
    (held) => void showEmbeds(held),
  );
  const pageListeners = createPageListeners();

  const withChunk = isClosed ? async () => undefined : loadAndUse;
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

  /** Shows placeholders once the stored choice is known. The gate finds earlier embeds again then. */
  async function showEmbeds(held: readonly Element[]): Promise<void> {
    if (!hasBegun) return;
    await whenFired('DOMContentLoaded');
    await afterPaint();
    await withChunk('embeds.js', (chunk) => chunk.showEmbeds(context, held, releaseAlone));
  }

  const whereWeRun = async (): Promise<Surroundings> => {
    if (isClosed) return 'foreign-frame';
    const place = await findSurroundings(cookieName);
    return place === 'own-page' && (await appRecords.hasRecord()) ? 'app' : place;
  };
  const askVisitor = createAskVisitor(context, whereWeRun);
  const storedChoice = followStorage(context);

  consent.subscribe(
    createChangeHandler(context, signals, release, pageListeners, askVisitor, policy),
  );

  const beginPage = createBeginPage(context, { ...entry, storedChoice, whereWeRun, askVisitor });
  /** Resolves with whether this page view asks. */
  async function begin(): Promise<boolean> {
    release();
    if (!isClosed) return beginPage();
    entry.serverNotice?.remove();
    return false;
  }

  let hasBegun = false;
  const restored = runSafely(() => isClosed || storedChoice.restore());
  const begun = restored.then(() => {
    signals.start();
    hasBegun = true;
    if (wantsLint(raw)) void withChunk('lint.js', (chunk) => chunk.showLint(context));
  });
  const willAsk = begun.then(begin);

  /** Calls and clicks on the page wait until the stored choice is known. */
  const whenBegun: WithChunk = (...work) => begun.then(() => withChunk(...work));
  /** Opens the preferences. A frame may be too small for them, so there the page around it opens them. */
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
    void begun.then(begin);
  });
  return createApi(context, pageListeners, {
    isGranted,
    whenBegun,
    willAsk,
    // The notice waits until this is read. If it is a record, nobody is asked.
    restoreRecord: (found) => appRecords.restore(context, whenBegun, found),
    openPreferences,
    watch,
  });
}
