import { createConsent } from '../core/consent.js';
import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { attempt } from '../storage/attempt.js';

/**
 * Loads the page anew from its address, which ends the code that runs for these lost purposes. The
 * visitor keeps the place in the page and in its history.
 *
 * Does nothing where the browser refuses to change what it has stored, so that an older choice would
 * start that code anew.
 */
export function loadAnew({ config, readStored }: Context, lost: readonly Purpose[]): void {
  const next = createConsent(config, Date.now);
  next.setRecord(readStored(), 'restore');
  if (lost.some(next.isGranted)) return;

  // A page that answers a POST would be posted again. Its entry in the history forgets what was
  // posted when it is replaced. The page's own code may have put other functions on `history`.
  // Firefox (153) cannot load a `srcdoc` anew after that.
  if (location.protocol.startsWith('http')) {
    keepFromRouters();
    attempt(() => History.prototype.replaceState.call(history, history.state, ''));
  }
  keepFromRouters();
  location.reload();
}

/** Hides the next navigation from routers of the page: one that took it over would keep all running. */
function keepFromRouters(): void {
  const { navigation } = window as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigate', stop, { capture: true, once: true });
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}
