import type { Consent } from '../core/types.js';
import { AskFirstPreferences, type PreferencesRequest } from './ask-first-preferences.js';
import type { Choose } from './show-notice.js';

const TAG = 'ask-first-preferences';

/** What the second layer shows. */
export type Content = Pick<
  AskFirstPreferences,
  'options' | 'texts' | 'purposes' | 'choice' | 'conflict'
>;

/**
 * Opens the second layer, unless it is open, and has `choose` decide what it asks for. Closing it
 * gives the focus back to `opener`, or to what had it. A choice in another tab closes it. Returns
 * its box.
 */
export function openPreferences(
  content: Content,
  consent: Consent,
  choose: Choose,
  opener: Element | null | undefined,
): Element | undefined {
  if (document.querySelector(TAG)) return;
  if (!customElements.get(TAG)) customElements.define(TAG, AskFirstPreferences);
  const before = opener ?? document.activeElement;
  const preferences = Object.assign(document.createElement(TAG), content);
  const unsubscribe = consent.subscribe(() => preferences.close());

  preferences.addEventListener('close', () => {
    unsubscribe();
    preferences.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  preferences.addEventListener('preferences-request', (event) => {
    const { method, decisions, shown } = (event as CustomEvent<PreferencesRequest>).detail;
    choose(decisions, method, shown);
  });
  document.body.append(preferences);
  return preferences.shadowRoot!.querySelector('dialog')!;
}
