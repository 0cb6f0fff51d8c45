import { document } from '../page/document.js';
import { hasKeptListeners, watchListeners } from '../page/kept-listeners.js';
import { whenBody } from '../page/timing.js';
import { placeElement } from './place-element.js';

/**
 * Milliseconds before an announcement: a dialog that closes and a focus that moves would interrupt
 * it.
 */
const PAUSE = 200;

/** Invisible and out of the layout, whatever the page's styles say. */
const UNSEEN = 'position:fixed!important;top:0!important;clip-path:inset(50%)!important';

/** https://w3c.github.io/aria/#ARIANotifyMixin */
type Notifying = HTMLElement & { ariaNotify?: (announcement: string) => void };

function createStatus(locale: string): Notifying {
  const status = document.createElement('ask-first-status');
  status.setAttribute('role', 'status');
  status.lang = locale;
  watchListeners(status);
  status.style.cssText = UNSEEN;
  return status;
}

let status: Notifying | undefined;

/**
 * Adds a status for screen readers to the page. Only changes of a status are announced, so it is
 * added early, and empty. It replaces a status that was saved with the page's HTML.
 */
export async function prepareAnnouncements(locale: string): Promise<void> {
  status ??= createStatus(locale);
  await whenBody();
  placeElement(status, 'last');
}

/**
 * Announces a text to screen readers. Uses the text of the status where the browser has no
 * `ariaNotify`.
 */
export function announce(text: string): void {
  if (!status) return;
  // Two of our files may contain this code: the notice with Lit, and the one in the page's HTML.
  // Only the file whose status is on the page announces. A status without listeners is a copy that
  // the page has made, and does not count.
  const others = [...document.querySelectorAll(status.localName)];
  if (!status.isConnected && others.some(hasKeptListeners)) return;
  const { ariaNotify } = status;
  // The page may have replaced its document.
  if (!status.isConnected) placeElement(status, 'last');
  // Emptied first: otherwise the same text would not be announced a second time.
  status.textContent = '';
  setTimeout(() => {
    if (!status) return;
    if (typeof ariaNotify === 'function') ariaNotify.call(status, text);
    else status.textContent = text;
  }, PAUSE);
}
