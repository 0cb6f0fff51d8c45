import type { Consent, ConsentListener } from '../core/types.js';
import { report } from '../page/report.js';
import type { Signal, SignalContext } from '../signals/signal.js';

/**
 * Loads the signals that the config names, all at once and no others, and starts them when the
 * stored choice has been read. Resolves when every one has started, and never when one fails: a tag
 * must not run untold.
 */
export function startSignals(
  named: unknown,
  load: (file: string, options: SignalContext['options']) => Promise<unknown>,
  consent: Consent,
  subscribe: (listener: ConsentListener) => unknown,
  restored: () => Promise<unknown>,
): Promise<unknown> {
  async function startOne([name, given]: [string, unknown]): Promise<void> {
    if (!given) return;
    const options = Object(given) as SignalContext['options'];
    // eslint-disable-next-line prefer-const -- It is asked for before it is there.
    let signal: Signal | undefined;
    const context = (cause: SignalContext['cause']): SignalContext => ({
      isGranted: consent.isGranted,
      isDecided: consent.state.decided,
      cause,
      options,
      report,
    });
    // What was restored is what it starts with.
    subscribe((_, __, cause) => cause !== 'restore' && signal?.change(context(cause)));
    const file = await load(`signals/${name.replace(/[^\w.-]/g, '')}.js`, options);
    await restored();
    signal = (file as { signal: Signal }).signal;
    await signal.start(context('start'));
  }

  return Promise.all(Object.entries(Object(named) as object).map(startOne)).catch((error) => {
    report('warn', 'a signal did not start, all stays held', error);
    return new Promise(() => 0);
  });
}
