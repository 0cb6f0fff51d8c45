import { document, documentNode } from './document.js';

/** Questions to the copy of the script that runs on the page. It says yes by preventing the event. */
const HEARS_PAGE = 'ask-first-hears-page';
const IS_SECOND_TAG = 'ask-first-is-second-tag';

const ask = (question: string): boolean =>
  !document.dispatchEvent(new Event(question, { cancelable: true }));

const sayYes = (event: Event): void => event.preventDefault();

/**
 * Whether our tag is there once more than it should be. In a page that was written anew it comes again,
 * and the first copy goes on.
 */
export const isSecondTag = (): boolean => ask(IS_SECOND_TAG);

/**
 * Calls `work` each time after the page was written anew: `document.open` removes all elements, and
 * every listener on the document and the window, while scripts and observers go on.
 */
export function whenWrittenAnew(work: () => void): void {
  let isTagDue = false;
  function answerTag(event: Event): void {
    if (!isTagDue) sayYes(event);
    isTagDue = false;
  }
  function listen(): void {
    document.addEventListener(HEARS_PAGE, sayYes);
    document.addEventListener(IS_SECOND_TAG, answerTag);
  }

  listen();
  new MutationObserver(() => {
    if (ask(HEARS_PAGE)) return;
    isTagDue = true;
    listen();
    work();
  }).observe(documentNode, { childList: true });
}
