import { document } from '../page/document.js';
import { parentOf } from '../page/native-element.js';

/** By how much a page zooms an element with the property `zoom`. */
function zoomOf(element: Element | null): number {
  if (!element) return 1;
  return (parseFloat(getComputedStyle(element).zoom) || 1) * zoomOf(parentOf(element));
}

/**
 * Returns a function that finds the topmost element at a point, in the units in which boxes are
 * measured. In Firefox (153), a shadow root finds its element even if an element of the page covers
 * it, so the document is asked first. WebKit (2.50) measures boxes before zooming and points after
 * it. Browsers with the standard `zoom` have `currentCSSZoom`, and this WebKit does not.
 */
export function createPointFinder(root: ShadowRoot): (x: number, y: number) => Element | null {
  const zoom = 'currentCSSZoom' in Element.prototype ? 1 : zoomOf(root.host);
  return (x, y) => {
    const topmost = document.elementFromPoint(x * zoom, y * zoom);
    return topmost === root.host ? root.elementFromPoint(x * zoom, y * zoom) : topmost;
  };
}
