import { findMounted } from './mount.js';

/**
 * Hides what lies behind the preferences, where it could only be looked at. Returns a function that
 * shows it again. Call it before the dialog closes: the browser gives the focus back to nothing hidden.
 */
export function hideOthers(): () => void {
  const others = ['ask-first-notice', 'ask-first-button'].map(findMounted);
  for (const other of others) other?.toggleAttribute('data-behind', true);
  return () => others.forEach((other) => other?.removeAttribute('data-behind'));
}
