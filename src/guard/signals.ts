import { fieldsOf } from '../core/fields.js';
import type { Cause, Consent } from '../core/types.js';
import { report, runSafely } from '../page/report.js';
import type { Signal, SignalContext } from '../signals/signal.js';

/** Loads the file of a signal; `options` are what the owner wrote for it. */
export type LoadSignal = (
  file: `signals/${string}.js`,
  options: SignalContext['options'],
) => Promise<unknown>;

/** The signals that the owner names. */
export interface Signals {
  /** Starts every signal, once its file is there. Call it when the stored choice has been read. */
  start(): void;
  /** Passes a change of consent on to the signals that have started. */
  notify(cause: Cause): void;
  /** Resolves when all have started. When one fails it never resolves: no tag may run without it. */
  readonly started: Promise<void>;
}

/** Loads the signals that the owner names, all at once and no others. */
export function createSignals(written: unknown, load: LoadSignal, consent: Consent): Signals {
  const running: [Signal, SignalContext['options']][] = [];
  let start = (): void => undefined;
  const mayStart = new Promise<void>((resolve) => (start = resolve));

  const contextFor = (
    cause: SignalContext['cause'],
    options: SignalContext['options'],
  ): SignalContext => ({
    isGranted: consent.isGranted,
    isDecided: consent.state.decided,
    cause,
    options,
    report,
  });

  async function startOne([name, given]: [name: string, given: unknown]): Promise<void> {
    if (!given) return;
    const options = fieldsOf(given);
    const fileName = name.replace(/[^\w.-]/g, '');
    const file = (await load(`signals/${fileName}.js`, options)) as { readonly signal: Signal };
    await mayStart;
    const started = file.signal.start(contextFor('start', options));
    // Its start may take some time. From now on it is notified of changes.
    running.push([file.signal, options]);
    await started;
  }

  async function startAll(): Promise<void> {
    try {
      await Promise.all(Object.entries(fieldsOf(written)).map(startOne));
    } catch (error) {
      report('warn', 'a signal did not start, all stays held', error);
      await new Promise(() => undefined);
    }
  }

  return {
    start: () => start(),
    notify(cause) {
      for (const [signal, options] of running)
        void runSafely(() => signal.change(contextFor(cause, options)));
    },
    started: startAll(),
  };
}
