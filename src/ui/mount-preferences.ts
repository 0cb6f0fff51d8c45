import type { Consent, Report } from '../core/types.js';
import { whenBody } from '../page/timing.js';
import { AskFirstPreferences } from './ask-first-preferences.js';
import { createElement } from './box-element.js';
import { giveFocusBack } from './give-focus-back.js';
import { keepChoicesEqual } from './keep-choices-equal.js';
import { findMounted, mount, unmount } from './mount.js';
import { requireSight } from './require-sight.js';
import { findFocused } from './uncover-focus.js';

const TAG = 'ask-first-preferences';

/** What the preferences show. */
export type PreferencesContent = Pick<
  AskFirstPreferences,
  'options' | 'texts' | 'purposes' | 'choice' | 'conflict' | 'variant'
>;

/** What the preferences need besides their content. */
export interface PreferencesUse {
  readonly consent: Consent;
  readonly report: Report;
  /** The element that gets the focus when they close; null for the one that has it now. */
  readonly opener: Element | null;
  readonly onRequest: (request: Event, preferences: AskFirstPreferences) => void;
  /** Called after the variant was dropped and the preferences have closed. */
  readonly onDropped: () => void;
}

/**
 * Opens the preferences. A choice that is made elsewhere, as in another tab, closes them. Resolves
 * when they are rendered, or with null if they are open already.
 */
export async function mountPreferences(
  content: PreferencesContent,
  { consent, report, opener, onRequest, onDropped }: PreferencesUse,
): Promise<AskFirstPreferences | null> {
  await whenBody();
  if (findMounted(TAG)) return null;
  const before = opener ?? findFocused();
  const preferences = Object.assign(createElement(TAG, AskFirstPreferences), content);
  keepChoicesEqual(preferences, report);
  requireSight(preferences, report);
  const unsubscribe = consent.subscribe(() => {
    preferences.close();
    // An element that the page has removed fires no `close`, and must not be put back now.
    if (!preferences.isConnected) finish();
  });
  const finish = (): void => {
    unsubscribe();
    unmount(preferences);
    giveFocusBack(before);
  };
  content.variant?.showIn(preferences, () => {
    preferences.close();
    finish();
    onDropped();
  });
  preferences.addEventListener('close', finish);
  preferences.addEventListener('preferences-request', (request) => onRequest(request, preferences));
  mount(preferences, 'last', report);
  await preferences.updateComplete;
  return preferences;
}
