import { documentNode } from '../page/document.js';
import { findInside, findOnPage, isElement } from '../page/native-element.js';
import { report } from '../page/report.js';
import { whenLoaded } from '../page/timing.js';
import type { Holder } from './holder.js';

const LIVE =
  'script[src],img[src],img[srcset],source,iframe,frame,embed,object,link[href],video,audio';

const warn = (element: Element): void =>
  report(
    'warn',
    'this tag stands in the HTML, and was requested before automatic.js could hold it. Mark it:',
    element,
  );

/**
 * Follows the parser: keeps the scripts in the HTML from running, and stops the rest. The browser has asked for
 * most of it by then, as it looks ahead in the HTML. Returns the function that ends it.
 */
export function watchHtml({ holdElement, markFor }: Holder): () => void {
  // What stands before us has run.
  for (const element of findOnPage(LIVE))
    if ([...element.attributes].some(({ name, value }) => markFor(element, name, value)))
      warn(element);

  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!isElement(node)) continue;
      for (const element of [node, ...findInside(node, LIVE)])
        if (holdElement(element)) warn(element);
    }
  });
  observer.observe(documentNode, { childList: true, subtree: true });
  // From then on only code adds elements, and what it calls is replaced by ours.
  whenLoaded(() => observer.disconnect());
  return () => observer.disconnect();
}
