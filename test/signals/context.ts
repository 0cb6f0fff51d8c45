import type { Purpose } from '../../src/core/types.js';
import type { SignalContext } from '../../src/signals/signal.js';

export type Reported = [level: string, message: string];

/** Contexts by granted purposes, between spaces, with one list of all reports. */
export function createContexts(options: Record<string, unknown> = {}) {
  const reports: Reported[] = [];
  const context = (granted: string, cause: SignalContext['cause']): SignalContext => ({
    isGranted: (purpose) => granted.split(' ').includes(purpose),
    isDecided: cause !== 'start' || granted !== '',
    cause,
    options,
    report: (level, message) => void reports.push([level, message]),
  });
  return { context, reports };
}

/** One context with these purposes granted, and all that the signal reports, as one text each. */
export function createContext(
  granted: readonly Purpose[] = [],
  { isDecided = granted.length > 0, cause = 'start', options = {} }: Partial<SignalContext> = {},
): SignalContext & { readonly reports: readonly string[] } {
  const reports: string[] = [];
  return {
    isGranted: (purpose) => purpose === 'necessary' || granted.includes(purpose),
    isDecided,
    cause,
    options,
    report: (level, ...words) => reports.push([level, ...words].map(String).join(' ')),
    reports,
  };
}
