import { attributeOf, nameOf } from '../page/native-element.js';

const seen = new WeakSet<Element>();

const isEmpty = (frame: Element): boolean =>
  ['src', 'srcdoc'].every((name) => /^(about:blank)?$/.test(attributeOf(frame, name) ?? ''));

/**
 * Takes a held frame of the page's HTML out and puts it back, once, while it is still empty. Chromium
 * (156) and Firefox (153) remember the address of a frame that stood in the HTML: when the visitor
 * comes back to the page, they load that address before any script runs, even after a withdrawal.
 * They remember no frame that a script has inserted. Nothing that is done when the page is left makes
 * them forget. The element stays the same; only code that has kept its `contentWindow` from before
 * has another one.
 */
export function forgetFrame(frame: Element): void {
  if (nameOf(frame) !== 'iframe' || seen.has(frame)) return;
  seen.add(frame);
  const { parentNode, nextSibling } = frame;
  // A frame with a page of its own in it would load that again.
  if (!isEmpty(frame) || !parentNode) return;
  frame.remove();
  Node.prototype.insertBefore.call(parentNode, frame, nextSibling);
}
