import { document } from '../page/document.js';
import { hasKeptListeners, watchListeners } from '../page/kept-listeners.js';
import { whenBody } from '../page/timing.js';
import { placeElement } from './place-element.js';

/** Milliseconds until a dialog has closed and the focus has settled; both interrupt an announcement. */
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
 * Adds a status for screen readers to the page. Only changes of a status are announced, so it is added
 * early, and empty. It takes the place of one that was saved with the page's HTML.
 */
export async function prepareAnnouncements(locale: string): Promise<void> {
  status ??= createStatus(locale);
  await whenBody();
  placeElement(status, 'last');
}

/** Says a text to screen readers. Uses the status if the browser has no other way. */
export function announce(text: string): void {
  if (!status) return;
  // The notice in the page's HTML and Lit's have a copy of this code each. The one whose status is on
  // the page announces. A status that the page has copied has no listeners, and does not count.
  const others = [...document.querySelectorAll(status.localName)];
  if (!status.isConnected && others.some(hasKeptListeners)) return;
  const { ariaNotify } = status;
  // The page may have replaced its document.
  if (!status.isConnected) placeElement(status, 'last');
  // Emptied first, so that the same text twice is announced twice.
  status.textContent = '';
  setTimeout(() => {
    if (!status) return;
    if (typeof ariaNotify === 'function') ariaNotify.call(status, text);
    else status.textContent = text;
  }, PAUSE);
}
