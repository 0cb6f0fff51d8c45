import type { Consent, Report } from '../core/types.js';
import { document } from '../page/document.js';
import { whenBody } from '../page/timing.js';
import { AskFirstNotice } from './ask-first-notice.js';
import { createElement } from './box-element.js';
import { keepChoicesEqual } from './keep-choices-equal.js';
import { findMounted, mount, unmount } from './mount.js';
import type { NoticeContent } from './notice-template.js';

const TAG = 'ask-first-notice';

/**
 * Shows the notice as the first thing of the page, until a choice is made here or elsewhere.
 * Resolves when it is rendered; with null when the visitor has decided meanwhile, or when our notice
 * is shown already. One that the page has copied, or that was saved with its HTML, does not count.
 */
export async function mountNotice(
  content: NoticeContent,
  consent: Consent,
  report: Report,
  onRequest: (request: Event, notice: AskFirstNotice) => void,
): Promise<AskFirstNotice | null> {
  await whenBody();
  if (consent.state.decided || findMounted(TAG)) return null;
  // The definition would make elements of ours out of copies, and of a notice in the page's HTML.
  for (const copy of document.querySelectorAll(TAG)) copy.remove();
  const notice = Object.assign(createElement(TAG, AskFirstNotice), content);
  notice.addEventListener('consent-request', (request) => onRequest(request, notice));
  keepChoicesEqual(notice, report);

  let before: HTMLElement | undefined;
  const unsubscribe = consent.subscribe(() => {
    unsubscribe();
    const hadFocus = document.activeElement === notice;
    unmount(notice);
    if (hadFocus) before?.focus({ preventScroll: true });
  });

  mount(notice, 'first', report);
  // If the notice has the focus when it goes, the page's element that had it before gets it back.
  const { renderRoot } = notice;
  renderRoot.addEventListener('focusin', (event) => {
    const previous = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(previous instanceof HTMLElement) || renderRoot.contains(previous)) return;
    if (!previous.localName.startsWith('ask-first-')) before = previous;
  });
  await notice.updateComplete;
  return notice;
}
