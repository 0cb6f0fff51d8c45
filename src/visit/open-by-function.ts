import type { Page } from 'playwright-core';

/**
 * Opens the settings by a function that consent tools document for that. It runs in the page and uses
 * nothing from outside, because the browser gets only its source.
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
      // The function of this tool failed. The next tool is tried.
    }
  }
  return false;
}

/** Opens the settings by a function of the consent tool. Resolves to whether that was possible. */
export const openByFunction = (page: Page): Promise<boolean> =>
  page.evaluate(callTool).catch(() => false);
