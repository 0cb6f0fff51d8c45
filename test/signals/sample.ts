import type { Purpose } from '../../src/core/types.js';
import type { SignalContext } from '../../src/signals/signal.js';

/** A context with these purposes granted, and the messages that a signal has reported. */
export function makeContext(
  granted: readonly Purpose[] = [],
  { isDecided = !!granted[0], cause = 'start', options = {} }: Partial<SignalContext> = {},
): SignalContext & { readonly told: string[] } {
  const told: string[] = [];
  return {
    isGranted: (purpose) => purpose === 'necessary' || granted.includes(purpose),
    isDecided,
    cause,
    options,
    report: (level, ...words) => told.push([level, ...words].map(String).join(' ')),
    told,
  };
}
