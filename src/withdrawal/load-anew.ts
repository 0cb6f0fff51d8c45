import { createConsent } from '../core/consent.js';
import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { attempt } from '../storage/attempt.js';

/**
 * Loads the page anew from its address, which ends the code that runs for these lost purposes; without
 * any, for the policy of a page that has got a purpose. The visitor keeps the place in the page and in its
 * history.
 *
 * Does nothing where the browser refuses to change what it has stored: an older choice would start that
 * code anew, or the new page would ask again.
 */
export function loadAnew(
  { config, consent, readStored, report }: Context,
  lost: readonly Purpose[],
): void {
  const next = createConsent(config, Date.now);
  next.setRecord(readStored(), 'restore');
  if (lost.some(next.isGranted)) return;
  if (lost.length === 0 && !consent.state.granted.every(next.isGranted))
    return report(
      'warn',
      'the choice is not stored, so the page is not loaded anew: all stays held',
    );

  withoutRouters(() => {
    // A page that answers a POST would be posted again. Its entry in the history forgets what was
    // posted when it is replaced. The page's own code may have put other functions on `history`.
    // Firefox (153) cannot load a `srcdoc` anew after that.
    if (location.protocol.startsWith('http'))
      attempt(() => History.prototype.replaceState.call(history, history.state, ''));
    location.reload();
  });
}

/**
 * Starts a navigation that no router of the page can take over: the denied code would go on running.
 * Chromium (156) calls listeners of `navigate` in the order in which they came, so that ours would
 * be too late; but all of them are called within this function.
 */
function withoutRouters(navigate: () => void): void {
  // Throws in a browser without it, also where an element of the page has its name.
  const own = attempt(() => Object.getOwnPropertyDescriptor(NavigateEvent.prototype, 'intercept'));
  if (own === '') return navigate();
  attempt(() => Reflect.set(NavigateEvent.prototype, 'intercept', () => undefined));
  navigate();
  attempt(() => Object.defineProperty(NavigateEvent.prototype, 'intercept', own));
}
