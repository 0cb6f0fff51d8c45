import { document } from '../page/document.js';
import { mayHydrateDocument } from '../page/may-hydrate-document.js';
import { removeFromPage } from '../page/remove-from-page.js';

/** Before or after the page's content, for the reading order and for the order of the focus. */
export type PlaceInPage = 'first' | 'last';

/**
 * Inserts one of our elements beside the body, where no layout and no selector of the page counts
 * it as a child of the body. Where React may hydrate the whole document, the element comes last in
 * the body. Copies of it in the page are removed.
 */
export function placeElement(element: HTMLElement, place: PlaceInPage): void {
  // Also set here, since our own styles are missing where a page is saved with the element in it.
  element.style.setProperty('position', 'fixed', 'important');
  for (const copy of document.querySelectorAll(element.localName))
    if (copy !== element) removeFromPage(copy);
  if (mayHydrateDocument()) document.body.append(element);
  else if (place === 'first') document.body.before(element);
  else document.body.after(element);
}
