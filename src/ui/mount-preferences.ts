import type { Consent } from '../core/types.js';
import { document } from '../page/document.js';
import { whenBody } from '../page/timing.js';
import { AskFirstPreferences, type PreferencesRequest } from './ask-first-preferences.js';
import { createElement } from './box-element.js';

const TAG = 'ask-first-preferences';

/** What the preferences show. */
export type PreferencesContent = Pick<
  AskFirstPreferences,
  'options' | 'texts' | 'purposes' | 'choice' | 'conflict'
>;

/**
 * Opens the preferences. Closing them gives the focus back to `opener`, or without one to the element
 * that had it. A choice in another tab closes them. Resolves when they are rendered; with null when
 * they are open already.
 */
export async function mountPreferences(
  content: PreferencesContent,
  consent: Consent,
  opener: Element | null,
  onRequest: (request: PreferencesRequest) => void,
): Promise<AskFirstPreferences | null> {
  await whenBody();
  if (document.querySelector(TAG)) return null;
  const before = opener ?? document.activeElement;
  const preferences = Object.assign(createElement(TAG, AskFirstPreferences), content);
  const unsubscribe = consent.subscribe(() => preferences.close());

  preferences.addEventListener('close', () => {
    unsubscribe();
    preferences.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  preferences.addEventListener('preferences-request', ({ detail }) => onRequest(detail));
  document.body.append(preferences);
  await preferences.updateComplete;
  return preferences;
}
