import type { SignalContext } from '../../src/signals/signal.js';

export type Told = [level: string, message: string];

/** What a signal is told, with all that it reports. */
export function createContext(options: Record<string, unknown> = {}) {
  const reports: Told[] = [];
  const context = (granted: string, cause: SignalContext['cause']): SignalContext => ({
    isGranted: (purpose) => granted.split(' ').includes(purpose),
    isDecided: cause !== 'start' || granted !== '',
    cause,
    options,
    report: (level, message) => void reports.push([level, message]),
  });
  return { context, reports };
}
