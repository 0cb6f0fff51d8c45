import { readDisplay } from '../core/display.js';
import type { Context, Shown } from '../core/types.js';
import { en } from '../locales/en.js';
import { AskFirstNotice, type ConsentRequest } from './ask-first-notice.js';

const TAG = 'ask-first-notice';

/** Resolves when there is a body; frames come neither before it is there nor in a hidden tab. */
const whenBody = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (document.body ? resolve() : requestAnimationFrame(look));
    look();
  });

type Settle = (
  context: Context,
  wish: 'granted' | 'denied',
  method: 'accept' | 'decline',
  shown: Shown,
) => void;

/**
 * Shows the notice as the first thing in the body, or moves the focus to the one that is open,
 * and has `settle` decide what it asks for. `opener` is what the visitor used to ask for it: it
 * gets the focus back.
 */
export async function showNotice(
  context: Context,
  settle: Settle,
  opener?: Element | null,
): Promise<void> {
  const { consent, config, report } = context;
  if (!customElements.get(TAG)) customElements.define(TAG, AskFirstNotice);
  const open = document.querySelector(TAG);
  if (open) return opener === undefined ? undefined : open.focus();

  const notice = document.createElement(TAG);
  notice.display = readDisplay(config, en.purposes, location.hostname, report);
  notice.texts = en;
  notice.closable = consent.state.decided;

  const unsubscribe = consent.subscribe(close);
  function close(): void {
    unsubscribe();
    const hadFocus = document.activeElement === notice;
    notice.remove();
    if (hadFocus && opener instanceof HTMLElement) opener.focus();
  }

  notice.addEventListener('consent-request', (event) => {
    const { wish, shown } = (event as CustomEvent<ConsentRequest>).detail;
    if (wish === 'close') close();
    else settle(context, wish === 'accept' ? 'granted' : 'denied', wish, shown);
  });

  if (!document.body) {
    await whenBody();
    // Whoever else waited may have been first.
    if (document.querySelector(TAG)) return;
  }
  document.body.prepend(notice);
  if (opener !== undefined) notice.focus();
}
