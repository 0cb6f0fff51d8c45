import type { Purpose } from '../core/types.js';
import { holdsAttribute, marksOf } from '../options/held-attributes.js';
import { isMarkGranted } from '../options/marks.js';
import { attributeOf, nameOf } from '../page/native-element.js';

function isHeld(element: Element): boolean {
  if (!element.isConnected) return false;
  if (nameOf(element) !== 'script') return holdsAttribute(element);
  const isPlain = /^\s*text\/plain/i.test(attributeOf(element, 'type') ?? '');
  return isPlain || (holdsAttribute(element) && attributeOf(element, 'src') === null);
}

/** Whether an element is still held, and not granted. */
export function isWithheld(element: Element, isGranted: (purpose: Purpose) => boolean): boolean {
  const marks = marksOf(element);
  return (
    isHeld(element) && marks.length > 0 && !marks.every((mark) => isMarkGranted(mark, isGranted))
  );
}
