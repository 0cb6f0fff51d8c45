import type { ShownNotice } from '../core/rendered-notice.js';

/** A click on a button of the notice. */
export interface KeptClick {
  readonly opener: HTMLButtonElement;
  readonly act: Event;
}

/** A notice that was shown before the guard was there. */
export interface EarlyNotice {
  readonly notice: ShownNotice;
  /** The last click, if the guard has to answer one. */
  readonly click: KeptClick | undefined;
}

/**
 * The key on the window of the function that hands the notice over. The script in the page may come from a
 * cache, and be older than the guard: change what is handed over only so that both understand it.
 */
const TAKE = Symbol.for('ask-first-early');

type Page = Window & { [TAKE]?: (() => EarlyNotice | undefined) | undefined };

/** Whether a script in this page has offered a notice. */
export const isEarlyOffered = (): boolean => TAKE in window;

/** Offers the notice to the guard. After the call of `take`, the guard alone shows and answers it. */
export function offerEarly(take: () => EarlyNotice | undefined): void {
  const page: Page = window;
  page[TAKE] = take;
}

/** Takes the notice over that is shown already. Undefined if there is none, and none will be shown. */
export function takeEarly(): EarlyNotice | undefined {
  const page: Page = window;
  const take = page[TAKE];
  page[TAKE] = undefined;
  return take?.();
}
