import type { Consent } from '../core/types.js';
import { document } from '../page/document.js';
import { whenBody } from '../page/timing.js';
import { AskFirstNotice, type ConsentRequest } from './ask-first-notice.js';
import { createElement } from './box-element.js';

const TAG = 'ask-first-notice';

/** What the notice shows. */
export type NoticeContent = Pick<AskFirstNotice, 'options' | 'texts' | 'news'>;

/**
 * Shows the notice as the first thing in the body, until a choice is made here or elsewhere.
 * Resolves when it is rendered; with null when the visitor has decided meanwhile, or when there is
 * a notice already.
 */
export async function mountNotice(
  content: NoticeContent,
  consent: Consent,
  onRequest: (request: ConsentRequest) => void,
): Promise<AskFirstNotice | null> {
  await whenBody();
  if (consent.state.decided || document.querySelector(TAG)) return null;
  const notice = Object.assign(createElement(TAG, AskFirstNotice), content);
  notice.addEventListener('consent-request', ({ detail }) => onRequest(detail));

  // If the notice has the focus when it goes, the page's element that had it before gets it back.
  let before: HTMLElement | undefined;
  notice.addEventListener('focusin', ({ relatedTarget: previous }) => {
    if (previous instanceof HTMLElement && !previous.localName.startsWith('ask-first-'))
      before = previous;
  });
  const unsubscribe = consent.subscribe(() => {
    unsubscribe();
    const hadFocus = document.activeElement === notice;
    notice.remove();
    if (hadFocus) before?.focus({ preventScroll: true });
  });

  document.body.prepend(notice);
  await notice.updateComplete;
  return notice;
}
