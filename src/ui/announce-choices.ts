import type { Cause, Consent } from '../core/types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { document } from '../page/document.js';
import { whenBody } from '../page/timing.js';
import { fill, joinSentences } from './format-text.js';
import { placeElement } from './place-element.js';

/** Milliseconds until a dialog has closed and the focus has settled; both interrupt an announcement. */
const PAUSE = 200;

/** Invisible and out of the layout, whatever the page's styles say. */
const UNSEEN = 'position:fixed!important;top:0!important;clip-path:inset(50%)!important';

/** https://w3c.github.io/aria/#ARIANotifyMixin */
type Notifying = HTMLElement & { ariaNotify?: (announcement: string) => void };

/** Says a text to screen readers. By a live region where the browser has no other way. */
function announce(status: Notifying, text: string): void {
  if (typeof status.ariaNotify === 'function') status.ariaNotify(text);
  else status.textContent = text;
}

/**
 * Adds a status for screen readers to the page, which says what the visitor has chosen. Only changes
 * of a status are announced, so it is added early, and empty. It takes the place of one that was
 * saved with the page's HTML.
 */
export async function announceChoices(consent: Consent, texts: NoticeTexts): Promise<void> {
  const { accepted, declined, saved, withdrawal, cookieSettings } = texts;
  const outcomes: Partial<Record<Cause, string>> = {
    accept: accepted,
    decline: declined,
    save: saved,
  };
  const status = document.createElement('ask-first-status');
  status.setAttribute('role', 'status');
  status.lang = texts.locale;
  status.style.cssText = UNSEEN;
  await whenBody();
  placeElement(status, 'last');

  consent.subscribe((_state, _previous, cause) => {
    const outcome = outcomes[cause];
    if (!outcome) return;
    // The page may have exchanged its document.
    if (!status.isConnected) placeElement(status, 'last');
    // Emptied first, so that the same outcome twice is announced twice.
    status.textContent = '';
    const text = fill(joinSentences(outcome, withdrawal), { cookieSettings });
    setTimeout(() => announce(status, text), PAUSE);
  });
}
