import { attributeOf, nameOf } from '../page/native-element.js';

const isChromium = (): boolean => navigator.userAgent.includes('Chrom');

const seen = new WeakSet<Element>();

/**
 * Takes a held frame of the page's HTML out and puts it back, once, while it is still empty. Chromium
 * (156) remembers the address of a frame that stood in the HTML: when the visitor comes back to the
 * page, it loads that address before any script runs, even after a withdrawal. It remembers no frame
 * that a script has inserted. Nothing that is done when the page is left makes it forget. The element
 * stays the same; only code that has kept its `contentWindow` from before has another one.
 */
export function forgetFrame(element: Element): void {
  if (nameOf(element) !== 'iframe' || seen.has(element) || !isChromium()) return;
  seen.add(element);
  const { parentNode, nextSibling } = element;
  // A frame with a page of its own in it would load that again.
  const isEmpty =
    /^(about:blank)?$/.test(attributeOf(element, 'src') ?? '') &&
    attributeOf(element, 'srcdoc') === null;
  if (!isEmpty || !parentNode) return;
  element.remove();
  Node.prototype.insertBefore.call(parentNode, element, nextSibling);
}
