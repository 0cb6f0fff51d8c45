import type { Purpose } from '../core/types.js';
import { createSafely, type Safely } from './create-safely.js';
import { readOptions, type SignalOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** What a vendor with one switch is told. */
export interface Told {
  readonly isGranted: boolean;
  /** Whether this is the first word to it on this page. */
  readonly isStart: boolean;
  readonly options: SignalOptions;
  /** For what the vendor is told later: its own error goes no further than the console. */
  readonly safely: Safely;
}

/**
 * The signal of a vendor that knows one yes or no. It is told at the start, and then only when its own
 * answer changes: a decline where all was denied before says nothing new.
 *
 * @param modes the values of the option `mode`, the default first
 */
export function createSignal(
  name: string,
  purpose: Purpose,
  tell: (told: Told) => void,
  modes: readonly string[] = [],
): Signal {
  const safely = createSafely(name);
  let told: boolean | undefined;

  function update(context: SignalContext, isStart: boolean): void {
    const options = readOptions(name, { purposes: [purpose], modes }, context, isStart);
    const isGranted = options.purposes.every((purpose) => context.isGranted(purpose));
    if (isGranted === told && !isStart) return;
    told = isGranted;
    const guarded: Safely = (act) => safely(act, context.report);
    guarded(() => tell({ isGranted, isStart, options, safely: guarded }));
  }

  return {
    name,
    start: (context) => update(context, true),
    change: (context) => update(context, false),
  };
}
