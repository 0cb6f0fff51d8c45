import type { Consent, Report } from '../core/types.js';
import { document } from '../page/document.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { whenBody } from '../page/timing.js';
import { AskFirstNotice } from './ask-first-notice.js';
import { createElement } from './box-element.js';
import { followFocus } from './follow-focus.js';
import { keepChoicesEqual } from './keep-choices-equal.js';
import { findMounted, mount, unmount } from './mount.js';
import type { NoticeContent } from './notice-template.js';
import { requireSight } from './require-sight.js';

const TAG = 'ask-first-notice';

/**
 * Shows the notice as the first thing of the page, until a choice is made here or elsewhere.
 * Resolves when the notice is rendered, or with null if the visitor has decided meanwhile or our
 * notice is shown already. A copy that the page has made, or that was saved with its HTML, does not
 * count. Calls `onDropped` after the variant was dropped and the notice was removed.
 */
export async function mountNotice(
  content: NoticeContent,
  consent: Consent,
  report: Report,
  onRequest: (request: Event, notice: AskFirstNotice) => void,
  onDropped: () => void,
): Promise<AskFirstNotice | null> {
  await whenBody();
  if (consent.state.decided || findMounted(TAG)) return null;
  // Removed first: defining the element would make copies, and a notice in the page's HTML,
  // elements of ours.
  for (const copy of document.querySelectorAll(TAG)) removeFromPage(copy);
  const notice = Object.assign(createElement(TAG, AskFirstNotice), content);
  notice.addEventListener('consent-request', (request) => onRequest(request, notice));
  keepChoicesEqual(notice, report);
  requireSight(notice, report);

  const end = (): void => {
    unsubscribe();
    remove(() => unmount(notice));
  };
  const unsubscribe = consent.subscribe(end);
  content.variant?.showIn(notice, () => {
    end();
    onDropped();
  });
  mount(notice, 'first', report);
  const remove = followFocus(notice, notice.renderRoot);
  await notice.updateComplete;
  return notice;
}
