import { attributeOf, insertBefore, nameOf } from '../page/native-element.js';
import { removeFromPage } from '../page/remove-from-page.js';

const seen = new WeakSet<Element>();

const isEmpty = (frame: Element): boolean =>
  ['src', 'srcdoc'].every((name) => /^(about:blank)?$/.test(attributeOf(frame, name) ?? ''));

/**
 * Removes a held frame from the page and puts it back at once, while it is still empty. Chromium
 * (156) and Firefox (153) remember the address of a frame that stood in the HTML: when the visitor
 * comes back to the page, they load that address before any script runs, even after a withdrawal.
 * They remember no frame that a script has inserted. Nothing that a script does when the page is left
 * makes them forget. The element stays the same, but it gets a new `contentWindow`.
 */
export function forgetFrame(frame: Element): void {
  if (nameOf(frame) !== 'iframe' || seen.has(frame)) return;
  seen.add(frame);
  const { parentNode, nextSibling } = frame;
  // A frame that already shows a page would load it again.
  if (!isEmpty(frame) || !parentNode) return;
  removeFromPage(frame);
  insertBefore(parentNode, frame, nextSibling);
}
