import type { Report } from '../core/types.js';

/** Runs a vendor's code. */
export type Safely = (act: () => void) => void;

/** What a vendor throws is told once in the console, and stops nobody. */
export function createSafely(name: string): (act: () => void, report: Report) => void {
  let isTold = false;
  return (act, report) => {
    try {
      act();
    } catch (error) {
      if (!isTold) report('warn', `signals.${name}: the vendor's own code has failed`, error);
      isTold = true;
    }
  };
}
