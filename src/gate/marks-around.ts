import { EMBEDS_PURPOSE, MARK, MARKED, marksOf, NAMED } from '../options/held-attributes.js';
import {
  attributeOf,
  hostOf,
  nearest,
  removeAttribute,
  setAttribute,
} from '../page/native-element.js';

/** The marks that were removed on release. They still count if the page holds the element again. */
const removed = new WeakMap<Element, string>();

/** Removes the mark of an element that is released. */
export function removeMark(element: Element): void {
  const mark = attributeOf(element, MARK);
  if (mark === null) return;
  removed.set(element, mark);
  removeAttribute(element, MARK);
}

/** Puts back the mark of a released element on which the page holds something again. */
export function putMarkBack(element: Element): void {
  const mark = removed.get(element);
  if (mark !== undefined && attributeOf(element, MARK) === null) setAttribute(element, MARK, mark);
}

/** The marks on an element and around it, and its own mark if that was removed on release. */
export function marksAround(element: Element): string[] {
  const marks = marksOf(element);
  const own = removed.get(element);
  return own !== undefined && attributeOf(element, MARK) === null ? [own, ...marks] : marks;
}

/** Whether there is a mark on an element or around it. */
export function isMarked(element: Element): boolean {
  if (nearest(element, MARKED)) return true;
  const host = hostOf(element);
  return host !== null && isMarked(host);
}

/** Whether an element is an embed, or inside one. */
export const isEmbed = (element: Element): boolean =>
  nearest(element, NAMED) !== null ||
  marksAround(element).some((mark) => mark.includes(EMBEDS_PURPOSE));
