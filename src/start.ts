import { createApi, type AskFirst } from './api.js';
import { readConfig } from './core/config.js';
import { createConsent } from './core/consent.js';
import type { Act, ConfigInput, ConsentChange, ConsentListener, Context } from './core/types.js';
import { createGate } from './gate/gate.js';
import { nextTask } from './page/next-task.js';
import { onOpenClick } from './page/open-click.js';
import { afterPaint } from './page/paint.js';
import { report } from './page/report.js';
import { runSafely } from './page/run-safely.js';
import { readRecord } from './storage/read-record.js';

/** The lazy chunk. It shows the notice, and it alone makes and stores records. */
export interface NoticeModule {
  /** Does what a visitor or the page's own code asks for. */
  perform(act: Act, context: Context): Promise<void>;
}

/** Wires the rooms together and returns the public functions; both entries call it once. */
export function start(input: ConfigInput, loadNotice: () => Promise<NoticeModule>): AskFirst {
  const config = readConfig(input);
  const consent = createConsent(config, Date.now);
  const release = createGate(
    consent.isGranted,
    (purpose) => config.purposes.includes(purpose) || consent.isGranted(purpose),
  );

  const act = (what: Act): Promise<void> =>
    runSafely(
      async () => (await loadNotice()).perform(what, { consent, config, report }),
      'the notice did not load, all stays held',
    );

  /** What the visitor clicked shows first; one subscriber that throws stops no other. */
  const subscribe = (listener: ConsentListener) =>
    consent.subscribe((...change) =>
      runSafely(async () => {
        await afterPaint();
        listener(...change);
      }),
    );

  subscribe((state, previous, cause) => {
    const detail: ConsentChange = { state, previous, cause };
    document.dispatchEvent(new CustomEvent('consentchange', { detail }));
  });
  subscribe(async (state, previous, cause) => {
    if (previous.granted.every(consent.isGranted)) {
      void release();
      if (cause === 'api' && !state.decided) void act('ask');
      return;
    }
    // Code that runs cannot be unloaded: only a fresh page is free of what was withdrawn. The
    // other subscribers come before it.
    await nextTask();
    location.reload();
  });

  try {
    const record = readRecord(config.cookieName);
    if (record) consent.become(record, 'restore');
  } catch {
    report('warn', 'cookies are blocked, a choice will not last');
  }
  void release();
  if (!consent.state.decided) void act('ask');
  onOpenClick(act);
  return createApi(consent, subscribe, act);
}
