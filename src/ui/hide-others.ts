import { document } from '../page/document.js';
import type { BoxElement } from './box-element.js';
import { findMounted } from './mount.js';

/** The notice may also be the one in the page's HTML, which is not mounted. */
const OTHERS = 'ask-first-notice, ask-first-button';

/** Hides an element that is added while the preferences are open: nothing of it can be used then. */
export const hideBehind = (element: BoxElement): void =>
  void element.toggleAttribute('data-behind', findMounted('ask-first-preferences') !== undefined);

/**
 * Hides the notice and the small button while the preferences are open: nothing of them can be used then.
 * Returns a function that shows them again. Call that before the dialog closes, since the browser cannot
 * give the focus back to a hidden element.
 */
export function hideOthers(): () => void {
  const findOthers = () => document.querySelectorAll(OTHERS);
  for (const other of findOthers()) other.toggleAttribute('data-behind', true);
  // Some may have come meanwhile.
  return () => findOthers().forEach((other) => other.removeAttribute('data-behind'));
}
