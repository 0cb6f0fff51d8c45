import { findMounted } from './mount.js';

/**
 * Hides the notice and the small button while the preferences are open: nothing of them can be used then.
 * Returns a function that shows them again. Call that before the dialog closes, since the browser cannot
 * give the focus back to a hidden element.
 */
export function hideOthers(): () => void {
  const others = ['ask-first-notice', 'ask-first-button'].map(findMounted);
  for (const other of others) other?.toggleAttribute('data-behind', true);
  return () => others.forEach((other) => other?.removeAttribute('data-behind'));
}
