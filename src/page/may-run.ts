import type { Purpose } from '../core/types.js';

type MayRun = (purpose: Purpose) => boolean;

/** Keys on the window, as the add-on `automatic.js` is a bundle of its own, loaded before ours or after it. */
const MAY_RUN = Symbol.for('ask-first may run');
const LISTENER = Symbol.for('ask-first may run: listener');

type Page = Window & { [MAY_RUN]?: MayRun; [LISTENER]?: () => void };

/** Publishes what the gate checks, and calls the add-on whenever more may run. */
export function publishMayRun(isAllowed: MayRun): void {
  const page: Page = window;
  page[MAY_RUN] = isAllowed;
  page[LISTENER]?.();
}

/** Whether the gate would release tags of a purpose now; false until it has been told. */
export const mayRun: MayRun = (purpose) => (window as Page)[MAY_RUN]?.(purpose) === true;

/** Calls back whenever more may run. */
export function onMayRun(listener: () => void): void {
  (window as Page)[LISTENER] = listener;
}
