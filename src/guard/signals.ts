import { contains } from '../core/contains.js';
import { fieldsOf } from '../core/fields.js';
import type { Cause, Consent, Purpose } from '../core/types.js';
import { report, runSafely } from '../page/report.js';
import { atMost } from '../page/timing.js';
import type { Signal, SignalContext } from '../signals/signal.js';

type Options = SignalContext['options'];

/** The file that knows what our signals speak for. */
interface PurposesFile {
  purposesOf(name: string, options: Options): readonly Purpose[];
}

/** Loads the first of these files that is there; `options` are what the owner wrote for the signal. */
export type LoadSignal = (
  files: readonly `signals/${string}.js`[],
  options: Options,
) => Promise<unknown>;

/** The signals that the owner names. */
export interface Signals {
  /** Starts every signal, once its file is there. Call it when the stored choice has been read. */
  start(): void;
  /** Passes a change of consent on to the signals that have started. */
  notify(cause: Cause): void;
  /** Resolves when each has started, or is known to have failed or to be late. */
  readonly settled: Promise<unknown>;
  /** Whether tags of a purpose may run: not while a signal that speaks for it is missing. */
  mayRun(purpose: Purpose): boolean;
}

/** Milliseconds for which a signal that has not started holds all purposes. Then it holds only its own. */
const LATE = 2000;

/**
 * Loads the signals that the owner names, all at once, and no others.
 *
 * @param onLateStart called when a signal has started that was late
 * @param isGranted what signals are told about a purpose
 */
export function createSignals(
  written: unknown,
  load: LoadSignal,
  consent: Consent,
  onLateStart: () => void,
  isGranted = consent.isGranted,
): Signals {
  const running: [Signal, Options][] = [];
  /** The purposes that each missing signal speaks for. An empty list, where we cannot tell, holds all. */
  const missing = new Map<string, readonly Purpose[]>();
  let start = (): void => undefined;
  const mayStart = new Promise<void>((resolve) => (start = resolve));

  const loadPurposes = async () =>
    (await load(['signals/purposes.js'], fieldsOf(null))) as PurposesFile;

  const contextFor = (cause: SignalContext['cause'], options: Options): SignalContext => ({
    isGranted,
    isDecided: consent.state.decided,
    cause,
    options,
    report,
  });

  async function startOne(name: string, options: Options): Promise<void> {
    const fileName = name.replace(/[^\w.-]/g, '');
    // Filter lists block a file that is named like a vendor. The file of a site's own signal may have the
    // bare name.
    const files = [`signals/for-${fileName}.js`, `signals/${fileName}.js`] as const;
    const file = (await load(files, options)) as { readonly signal: Signal };
    await mayStart;
    const started = file.signal.start(contextFor('start', options));
    // It is notified of changes from now on, even if its start takes some time.
    running.push([file.signal, options]);
    await started;
  }

  /** Resolves with the purposes that a signal speaks for, or with an empty list where we cannot tell. */
  const purposesOf = (name: string, options: Options): Promise<readonly Purpose[]> =>
    loadPurposes()
      .then((file) => file.purposesOf(name, options))
      .catch(() => []);

  /** Starts a signal. If it fails or is late, holds the purposes that it speaks for. */
  async function startOrHold(name: string, options: Options): Promise<void> {
    let isStarted = false;
    /** Holds the purposes that it speaks for, and returns them for the message. */
    async function hold(): Promise<string> {
      const purposes = await purposesOf(name, options);
      if (!isStarted) missing.set(name, purposes);
      return purposes.join() || 'all';
    }
    const outcome = startOne(name, options).then(
      () => {
        isStarted = true;
        if (missing.delete(name)) onLateStart();
      },
      async (error: unknown) =>
        report('warn', `the signal "${name}" did not start, held: ${await hold()}`, error),
    );
    await mayStart;
    // A signal that is only late is not reported: the visitor's network may be slow.
    await atMost(LATE, outcome);
    if (!isStarted && !missing.has(name)) await hold();
  }

  /** A list has no names: it is a wrong option, which `diagnose` reports. */
  const entries = Object.entries(Array.isArray(written) ? {} : fieldsOf(written));
  return {
    start: () => start(),
    notify(cause) {
      for (const [signal, options] of running)
        void runSafely(() => signal.change(contextFor(cause, options)));
    },
    settled: Promise.all(
      entries.map(async ([name, given]) => {
        if (given) await startOrHold(name, fieldsOf(given));
      }),
    ),
    mayRun(purpose) {
      for (const held of missing.values())
        if (held.length === 0 || contains(held, purpose)) return false;
      return true;
    },
  };
}
