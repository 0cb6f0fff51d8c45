import type { Report } from '../core/types.js';
import { hasKeptListeners, watchListeners } from '../page/kept-listeners.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { whenBody } from '../page/timing.js';
import type { BoxElement } from './box-element.js';
import { createReturnLimit } from './create-return-limit.js';
import { placeElement, type PlaceInPage } from './place-element.js';

/** Our elements that belong on the page, by their tags. Copies that the page makes are not here. */
const mounted = new Map<string, BoxElement>();

/** Our element of this tag; undefined if there is none, or if the page has removed its listeners. */
export function findMounted(tag: string): BoxElement | undefined {
  const element = mounted.get(tag);
  if (element && hasKeptListeners(element)) return element;
  mounted.delete(tag);
  return undefined;
}

/**
 * Inserts one of our elements before or after the body. If the page removes the element, or
 * replaces its document, the same element is put back, with all that the visitor has done in it.
 * Copies of it in the page are removed. If the page removes it again and again, we give up:
 * everything stays held.
 */
export function mount(element: BoxElement, place: PlaceInPage, report: Report): void {
  const mayReturn = createReturnLimit();

  async function putBack(): Promise<void> {
    // Not at once: the page may only be moving the element, or may be without a body.
    await whenBody();
    if (element.isConnected || findMounted(element.localName) !== element) return;
    if (mayReturn()) placeElement(element, place);
    else {
      mounted.delete(element.localName);
      report('warn', `the page removes ${element.localName}`);
    }
  }

  mounted.set(element.localName, element);
  watchListeners(element);
  element.addController({ hostDisconnected: () => void putBack() });
  placeElement(element, place);
}

/** Removes the element for good. */
export function unmount(element: BoxElement): void {
  if (mounted.get(element.localName) === element) mounted.delete(element.localName);
  removeFromPage(element);
}
