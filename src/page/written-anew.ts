import { createEvent } from './create-event.js';
import { document, documentNode } from './document.js';
import { hasKeptListeners, watchListeners } from './kept-listeners.js';

/** The event that asks the running copy of the script. It says yes by preventing the event. */
const IS_SECOND_TAG = 'ask-first-is-second-tag';

/**
 * Whether our tag is twice on the page. After a page was written anew, its tag runs again: that one does
 * not count, as the first copy goes on.
 */
export const isSecondTag = (): boolean =>
  !document.dispatchEvent(createEvent(IS_SECOND_TAG, null, { cancelable: true }));

/**
 * Calls `work` each time the page was written anew: `document.open` removes all elements, and every
 * listener on the document and the window, while scripts and observers go on.
 */
export function whenWrittenAnew(work: () => void): void {
  let isTagDue = false;
  function answerTag(event: Event): void {
    if (!isTagDue) event.preventDefault();
    isTagDue = false;
  }
  function listen(): void {
    watchListeners(documentNode);
    document.addEventListener(IS_SECOND_TAG, answerTag);
  }

  listen();
  new MutationObserver(() => {
    if (hasKeptListeners(documentNode)) return;
    isTagDue = true;
    listen();
    work();
  }).observe(documentNode, { childList: true });
}
