import { createEvent } from './create-event.js';
import { document, documentNode } from './document.js';
import { hasKeptListeners, watchListeners } from './kept-listeners.js';

/** The event that asks the running copy whether a tag is a second one. Preventing it means yes. */
const IS_SECOND_TAG = 'ask-first-is-second-tag';

/**
 * Whether our tag is twice on the page. The tag of a page that was written anew runs again. It does not
 * count as a second one, as the first copy goes on.
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
