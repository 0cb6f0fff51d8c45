import type { Purpose } from './core/types.js';
import type { Signal, SignalContext } from './signals/signal.js';

/** What the check needs to know about a signal. */
export interface SignalCheck {
  /** The owner's options that the signal is started with. Default: none. */
  readonly options?: SignalContext['options'];
  /** Removes the stand-in for the vendor from the page, so that each step starts anew. */
  readonly reset?: () => void;
  /** Puts a vendor on the page whose every call throws. Default: that step is skipped. */
  readonly breakVendor?: () => void;
  /** Returns all that the vendor has been sent so far, as values that JSON can hold. */
  readonly readSent: () => unknown;
  /** The purposes that the signal speaks for. Default: the four that we have labels for. */
  readonly purposes?: readonly Purpose[];
}

const LABELLED: readonly Purpose[] = ['functional', 'analytics', 'advertising', 'embeds'];

/** What a signal, and so its file, may be named. */
const SIGNAL_NAME = /^[a-z][a-z\d-]*$/;

/**
 * ENTRY for the tests of signals, for any test runner. Calls a signal as a page does.
 *
 * @returns a sentence for each promise that the signal breaks; an empty list when it keeps all
 */
export async function checkSignal(
  signal: Signal,
  {
    options = {},
    reset = () => undefined,
    breakVendor,
    readSent,
    purposes = LABELLED,
  }: SignalCheck,
): Promise<string[]> {
  const broken: string[] = [];
  const reports: unknown[][] = [];
  const contextFor = (
    granted: readonly Purpose[],
    cause: SignalContext['cause'],
  ): SignalContext => ({
    isGranted: (purpose) => purpose === 'necessary' || granted.includes(purpose),
    isDecided: cause !== 'start' || granted.length > 0,
    cause,
    options,
    report: (...words) => void reports.push(words),
  });

  /** All that was sent, as JSON; empty if it is undefined. */
  const readText = (): string => JSON.stringify(readSent()) ?? '';

  /** Calls the signal. Returns all that was sent so far; empty when this call has sent nothing. */
  async function run(step: string, call: () => unknown): Promise<string> {
    const before = readText();
    try {
      await call();
    } catch (error) {
      broken.push(`${step}: it throws ${String(error)}`);
    }
    const after = readText();
    return after === before ? '' : after;
  }
  const start = (granted: readonly Purpose[]) => () => signal.start(contextFor(granted, 'start'));
  const accept = () => signal.change(contextFor(purposes, 'accept'));
  const withdraw = () => signal.change(contextFor([], 'withdraw'));

  if (!SIGNAL_NAME.test(signal.name)) broken.push(`its name is "${signal.name}"`);

  reset();
  const denied = await run('started with denied', start([]));
  const accepted = await run('changed by Accept', accept);
  if (accepted === '') broken.push('changed by Accept: it sends nothing to the vendor');
  const withdrawn = await run('changed by a withdrawal', withdraw);
  if (withdrawn === '') broken.push('changed by a withdrawal: it sends nothing to the vendor');

  reset();
  const granted = await run('started with granted', start(purposes));
  if (granted === denied) broken.push('started with granted: it sends the same as with denied');
  if (reports.length > 0) broken.push(`it reports ${String(reports[0])}`);

  if (breakVendor) {
    reset();
    reports.length = 0;
    breakVendor();
    await run('started while the vendor throws', start([]));
    await run('changed by Accept while the vendor throws', accept);
    await run('changed by a withdrawal while the vendor throws', withdraw);
    if (reports.length > 1) broken.push('while the vendor throws: it reports that more than once');
  }
  reset();
  return broken;
}
