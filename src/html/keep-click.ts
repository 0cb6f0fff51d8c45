import { NOT_LOADED, showWaiting, type WaitingSign } from '../page/waiting-sign.js';
import type { KeptClick } from './early-notice.js';
import { watchButtons } from './watch-buttons.js';

/** The last click on a notice that nothing answers yet. */
export interface ClickKeeper {
  /** Ends this, and returns the click that counts. */
  end(): KeptClick | undefined;
  /** Ends this, and tells a visitor who has clicked that the guard has not loaded. */
  fail(): void;
}

/**
 * Keeps the last click on a button of the notice until the guard is there. The visitor sees that something
 * is loading. Escape cancels the click.
 */
export function keepClick(root: ShadowRoot): ClickKeeper {
  let kept: KeptClick | undefined;
  let sign: WaitingSign | undefined;

  function cancel(): void {
    kept = undefined;
    sign?.remove();
    sign = undefined;
  }
  const stopWatching = watchButtons(root, (opener, act) => {
    cancel();
    kept = { opener, act };
    sign = showWaiting(opener);
  });
  function onKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') cancel();
  }
  addEventListener('keydown', onKey, true);
  function stop(): void {
    stopWatching();
    removeEventListener('keydown', onKey, true);
  }
  return {
    end() {
      const last = kept;
      cancel();
      stop();
      return last;
    },
    fail() {
      stop();
      sign?.say(NOT_LOADED);
    },
  };
}
