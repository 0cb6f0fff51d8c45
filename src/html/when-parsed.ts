import { document } from '../page/document.js';
import { whenFired } from '../page/timing.js';
import { TAG } from './written-notice.js';

/** The element of the notice in the HTML, once the parser has gone on to what follows it. */
function findComplete(): HTMLElement | null {
  const found = [...(document.body?.children ?? [])].find(({ localName }) => localName === TAG);
  const isComplete = found?.nextSibling != null || document.readyState !== 'loading';
  return found instanceof HTMLElement && isComplete ? found : null;
}

/**
 * Resolves with the element of the notice that is a child of the body, before the browser paints it;
 * with null when the page has been read and has none.
 */
export function whenParsed(): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    function look(): void {
      const { body } = document;
      // Only the children of the body, of which a page has few.
      if (body) observer.observe(body, { childList: true });
      const found = findComplete();
      if (found) end(found);
    }
    function end(found: HTMLElement | null): void {
      observer.disconnect();
      resolve(found);
    }
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { childList: true });
    look();
    void whenFired('DOMContentLoaded').then(() => end(findComplete()));
  });
}
