import type { Consent } from '../core/types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { fill } from './fill.js';
import { whenBody } from '../page/timing.js';

/** Milliseconds in which a dialog gives the page back, and the focus finds its place. */
const PAUSE = 200;

/** Nothing to see and no room taken, whatever the page's own style says. */
const UNSEEN = 'position:fixed!important;top:0!important;clip-path:inset(50%)!important';

/**
 * Puts a status into the page for screen readers alone, which says what the visitor has chosen.
 * Only what changes in a status is announced, so it is there, and empty, from the beginning.
 */
export async function announceChoices(consent: Consent, texts: NoticeTexts): Promise<void> {
  const status = document.createElement('ask-first-status');
  status.setAttribute('role', 'status');
  status.lang = texts.locale;
  status.style.cssText = UNSEEN;
  await whenBody();
  document.body.append(status);

  consent.subscribe((...[, , cause]) => {
    const { accepted: accept, declined: decline, saved: save, cookieSettings } = texts;
    const outcome = ({ accept, decline, save } as Partial<Record<typeof cause, string>>)[cause];
    if (!outcome) return;
    status.textContent = '';
    const said = fill(`${outcome} ${texts.withdrawal}`, { cookieSettings });
    setTimeout(() => (status.textContent = said), PAUSE);
  });
}
