import type { Purpose } from '../core/types.js';

type MayRun = (purpose: Purpose) => boolean;

/** Keys on the window, as the add-on `automatic.js` is a bundle of its own, loaded before ours or after it. */
const MAY_RUN = Symbol.for('ask-first may run');
const OFFERED = Symbol.for('ask-first purposes on offer');
const LISTENER = Symbol.for('ask-first may run: listener');

type Page = Window & {
  [MAY_RUN]?: MayRun;
  [OFFERED]?: readonly Purpose[];
  [LISTENER]?: () => void;
};

/** Publishes the purposes that the page asks for. */
export function publishOffered(purposes: readonly Purpose[]): void {
  (window as Page)[OFFERED] = purposes;
}

/** The purposes that the page asks for; none until they are published. */
export const offeredPurposes = (): readonly Purpose[] => (window as Page)[OFFERED] ?? [];

/** Publishes the check of the gate, and tells the add-on that more may run. */
export function publishMayRun(isAllowed: MayRun): void {
  const page: Page = window;
  page[MAY_RUN] = isAllowed;
  page[LISTENER]?.();
}

/** Whether the gate would release tags of a purpose now; false until the gate has published its check. */
export const mayRun: MayRun = (purpose) => (window as Page)[MAY_RUN]?.(purpose) === true;

/** Calls back whenever more may run. */
export function onMayRun(listener: () => void): void {
  (window as Page)[LISTENER] = listener;
}
