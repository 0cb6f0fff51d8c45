import type { Purpose } from '../core/types.js';

type MayRun = (purpose: Purpose) => boolean;

/** Where the window keeps these: the add-on `automatic.js` is a bundle of its own, in front of ours or behind. */
const MAY_RUN = Symbol.for('ask-first may run');
const LISTENER = Symbol.for('ask-first may run: listener');

type Page = Window & { [MAY_RUN]?: MayRun; [LISTENER]?: () => void };

/** Tells the add-on what the gate goes by, again whenever more may run. */
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
