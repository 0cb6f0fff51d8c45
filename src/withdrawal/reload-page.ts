import { createConsent } from '../core/consent.js';
import { without } from '../core/contains.js';
import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { attempt } from '../storage/attempt.js';
import { lookForCookie } from '../storage/look-for-cookie.js';

/**
 * Reloads the page from its address. This ends the code that runs for the lost purposes. If none is
 * lost, a purpose was granted, and the new page gets the policy for it. The visitor stays at the same
 * place in the page and in its history.
 *
 * Does nothing if the browser refuses to change what it has stored: an older choice would start that
 * code again. If the cookie does not have the choice, the new page would get the same policy. That is
 * reported, and the page is not reloaded.
 *
 * @param wouldLift whether the new page would get a policy that lets all of these purposes load
 */
export async function reloadPage(
  { config, consent, readStored, report }: Context,
  lost: readonly Purpose[],
  wouldLift: (granted: readonly Purpose[]) => boolean,
): Promise<void> {
  const next = createConsent(config, Date.now);
  next.setRecord(readStored(), 'restore');
  if (without(lost, next.state.granted).length < lost.length) return;
  if (lost.length === 0) {
    const isStored = () => wouldLift(consent.state.granted);
    if (!(config.raw.persistUrl ? await lookForCookie(isStored) : isStored()))
      return report(
        'warn',
        'the choice is not stored, so the page is not reloaded: all stays held',
      );
  }

  withoutRouters(() => {
    // A page that answers a POST would be posted again: a new history entry in its place forgets what
    // was posted. The page may have put a function of its own on `history`, so this calls the prototype's.
    // Firefox (153) could not reload a `srcdoc` after that.
    if (location.protocol.startsWith('http'))
      attempt(() => History.prototype.replaceState.call(history, history.state, ''));
    location.reload();
  });
}

/**
 * Starts a navigation that no router of the page can take over, as the denied code would then go on running.
 * A listener of ours for the event `navigate` would be too late: Chromium (156) calls listeners in the
 * order in which they were added. But all of them run within this function, while `intercept` does
 * nothing.
 */
function withoutRouters(navigate: () => void): void {
  // Throws in a browser without `NavigateEvent`, also if an element of the page has that name.
  const own = attempt(() => Object.getOwnPropertyDescriptor(NavigateEvent.prototype, 'intercept'));
  if (own === '') return navigate();
  attempt(() => Reflect.set(NavigateEvent.prototype, 'intercept', () => undefined));
  navigate();
  attempt(() => Object.defineProperty(NavigateEvent.prototype, 'intercept', own));
}
