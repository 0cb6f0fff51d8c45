import type { Page } from 'playwright-core';

/**
 * Runs in the page: opens the settings by a function that consent tools document for that. It uses
 * nothing from outside, as the browser gets its text alone.
 */
function callTool(): boolean {
  const FUNCTIONS = [
    'askFirst.open',
    'CookieConsent.showPreferences',
    'klaro.show',
    'tarteaucitron.userInterface.openPanel',
    'Cookiebot.renew',
    'OneTrust.ToggleInfoDisplay',
    'UC_UI.showSecondLayer',
    'Didomi.preferences.show',
    'Osano.cm.showDrawer',
    'cmplz_open_preferences',
    'revisitCkyConsent',
    'silktideCookieBannerManager.showModal',
  ];
  for (const name of FUNCTIONS) {
    const steps = name.split('.');
    const method = steps.pop() ?? '';
    let owner: unknown = globalThis;
    for (const step of steps) owner = (owner as Record<string, unknown> | undefined)?.[step];
    const found = (owner as Record<string, unknown> | undefined)?.[method];
    if (typeof found !== 'function') continue;
    try {
      (found as () => void).call(owner);
      return true;
    } catch {
      // Not this one.
    }
  }
  return false;
}

/** Opens the settings of a consent tool without a control of the page. Resolves to whether that was possible. */
export const openByFunction = (page: Page): Promise<boolean> =>
  page.evaluate(callTool).catch(() => false);
