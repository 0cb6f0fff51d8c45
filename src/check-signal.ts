import type { Purpose } from './core/types.js';
import type { Signal, SignalContext } from './signals/signal.js';

/** What the check may be told about a signal. */
export interface SignalCheck {
  /** The owner's options that it is started with. */
  readonly options?: SignalContext['options'];
  /** Takes away what stands in for the vendor on the page, so that each step starts afresh. */
  readonly reset?: () => void;
  /** Puts a vendor there whose every call throws. */
  readonly breakVendor?: () => void;
  /** What the vendor has been told so far, in any form that can be compared. */
  readonly readTold: () => unknown;
  /** The purposes that it tells of. Default: the four that we have labels for. */
  readonly purposes?: readonly Purpose[];
}

const OURS: readonly Purpose[] = ['functional', 'analytics', 'advertising', 'embeds'];

/**
 * ENTRY for the tests of signals, without a framework: goes through what a page does with a signal,
 * and returns a sentence for each promise that it breaks; none when it keeps all.
 */
export async function checkSignal(
  signal: Signal,
  { options = {}, reset = () => undefined, breakVendor, readTold, purposes = OURS }: SignalCheck,
): Promise<string[]> {
  const broken: string[] = [];
  const reports: unknown[][] = [];
  const context = (granted: readonly Purpose[], cause: SignalContext['cause']): SignalContext => ({
    isGranted: (purpose) => purpose === 'necessary' || granted.includes(purpose),
    isDecided: cause !== 'start' || !!granted[0],
    cause,
    options,
    report: (...words) => void reports.push(words),
  });

  /** Acts, and returns what the vendor was told by it. */
  async function act(what: string, work: () => unknown): Promise<string> {
    const before = JSON.stringify(readTold()) ?? '';
    try {
      await work();
    } catch (error) {
      broken.push(`${what}: it throws ${String(error)}`);
    }
    const after = JSON.stringify(readTold()) ?? '';
    return after === before ? '' : after;
  }
  const start = (granted: readonly Purpose[]) => () => signal.start(context(granted, 'start'));
  const change = (granted: readonly Purpose[], cause: SignalContext['cause']) => () =>
    signal.change(context(granted, cause));

  if (!/^[a-z][a-z\d-]*$/.test(signal.name)) broken.push(`its name is "${signal.name}"`);

  reset();
  const denied = await act('started with denied', start([]));
  const accepted = await act('told of Accept', change(purposes, 'accept'));
  if (!accepted) broken.push('told of Accept: it says nothing to the vendor');
  const withdrawn = await act('told of a withdrawal', change([], 'withdraw'));
  if (!withdrawn) broken.push('told of a withdrawal: it says nothing to the vendor');

  reset();
  const granted = await act('started with granted', start(purposes));
  if (granted === denied) broken.push('started with granted: it says the same as with denied');
  if (reports[0]) broken.push(`it reports ${String(reports[0])}`);

  if (breakVendor) {
    reset();
    reports.length = 0;
    breakVendor();
    await act('started while the vendor throws', start([]));
    await act('told of Accept while the vendor throws', change(purposes, 'accept'));
    await act('told of a withdrawal while the vendor throws', change([], 'withdraw'));
    if (reports[1]) broken.push('while the vendor throws: it reports that more than once');
  }
  reset();
  return broken;
}
