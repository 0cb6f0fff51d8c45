import { document } from '../page/document.js';
import type { BoxElement } from './box-element.js';
import { findMounted } from './mount.js';

/** The notice may also be the one in the page's HTML, which is not mounted. */
const OTHERS = 'ask-first-notice, ask-first-button';

/** Hides an element if the preferences are open while it is added: it could not be used. */
export const hideBehind = (element: BoxElement): void =>
  void element.toggleAttribute('data-behind', findMounted('ask-first-preferences') !== undefined);

/**
 * Hides the notice and the small button while the preferences are open: they could not be used.
 * Returns a function that shows them again. Call that before the dialog closes, since the browser
 * cannot give the focus back to a hidden element.
 */
export function hideOthers(): () => void {
  const findOthers = () => document.querySelectorAll(OTHERS);
  for (const other of findOthers()) other.toggleAttribute('data-behind', true);
  // Looked for again: one may have been added meanwhile.
  return () => findOthers().forEach((other) => other.removeAttribute('data-behind'));
}
