import { documentNode } from '../page/document.js';
import { findInside, findOnPage, isElement } from '../page/native-element.js';
import { report } from '../page/report.js';
import { whenLoaded } from '../page/timing.js';
import type { Holder } from './holder.js';
import { LIVE, LIVE_SVG } from './live.js';

const warn = (element: Element): void =>
  report(
    'warn',
    'this tag stands in the HTML, and was requested before automatic.js could hold it. Mark it:',
    element,
  );

/** The elements that were added, and those inside them that match. */
const addedIn = (records: readonly MutationRecord[], selector: string): Element[] =>
  records
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter(isElement)
    .flatMap((element) => [element, ...findInside(element, selector)]);

/**
 * Follows the parser: keeps the scripts in the HTML from running, and holds the other elements. The
 * browser has requested most of them by then, since it looks ahead in the HTML. Returns a function
 * that ends this.
 */
export function watchHtml({ holdElement, markFor }: Holder): () => void {
  // The elements before our own tag have been requested.
  for (const element of findOnPage(LIVE))
    if ([...element.attributes].some(({ localName, value }) => markFor(element, localName, value)))
      warn(element);

  let isLoading = true;
  const observer = new MutationObserver((records) => {
    for (const element of addedIn(records, isLoading ? LIVE : LIVE_SVG))
      if (holdElement(element) && isLoading) warn(element);
  });
  observer.observe(documentNode, { childList: true, subtree: true });
  // From then on only code adds elements. We have replaced all that it can call, except in SVG.
  whenLoaded(() => (isLoading = false));
  return () => observer.disconnect();
}
