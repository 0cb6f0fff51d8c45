import { document, documentNode } from '../page/document.js';
import { whenFired } from '../page/timing.js';
import { TAG } from './read-rendered.js';

/** Elements that may come before the notice, because they are invisible, such as an SVG sprite. */
const UNSEEN = 'script, noscript, style, link, meta, template, svg, [hidden]';

/** The first element of the body that may be visible, or the notice, which is still hidden. */
const findFirst = (): Element | undefined =>
  [...(document.body?.children ?? [])].find(
    (element) => element.localName === TAG || !element.matches(UNSEEN),
  );

/**
 * Resolves with the notice in the page's HTML, before the browser paints it; with null as soon as it is
 * clear that the body does not begin with one.
 */
export function whenParsed(): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    function look(): void {
      const { body, documentElement } = document;
      // While the page is written anew, there is neither a body nor a root.
      observer.observe(body ?? documentElement ?? documentNode, { childList: true });
      const first = findFirst();
      const isNotice = first instanceof HTMLElement && first.localName === TAG;
      // Whether the parser has passed the end of the notice.
      const isComplete = first?.nextSibling != null || document.readyState !== 'loading';
      if (first && (!isNotice || isComplete)) end(isNotice ? first : null);
    }
    function end(found: HTMLElement | null): void {
      observer.disconnect();
      resolve(found);
    }
    const observer = new MutationObserver(look);
    look();
    void whenFired('DOMContentLoaded').then(() => {
      look();
      end(null);
    });
  });
}
