import { MARK, MARKED } from '../options/held-attributes.js';
import {
  attributeOf,
  hostOf,
  nearest,
  parentOf,
  removeAttribute,
  setAttribute,
} from '../page/native-element.js';

const aroundOf = (element: Element): Element | null => parentOf(element) ?? hostOf(element);

/** The marks that were removed on release. They count on, for what the page holds anew there. */
const removed = new WeakMap<Element, string>();

/** Removes the mark of an element that is released. */
export function removeMark(element: Element): void {
  const mark = attributeOf(element, MARK);
  if (mark === null) return;
  removed.set(element, mark);
  removeAttribute(element, MARK);
}

/** Puts back the mark of a released element on which the page holds something anew. */
export function putMarkBack(element: Element): void {
  const mark = removed.get(element);
  if (mark !== undefined && attributeOf(element, MARK) === null) setAttribute(element, MARK, mark);
}

/** The marks on an element and around it, out of shadow roots too. All of them have to be granted. */
export function marksAround(element: Element): string[] {
  const marks: string[] = [];
  const own = attributeOf(element, MARK) ?? removed.get(element);
  if (own !== undefined) marks.push(own);
  for (let around = aroundOf(element); around; around = aroundOf(around)) {
    const mark = attributeOf(around, MARK);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** Whether there is a mark on an element or around it. */
export function isMarked(element: Element): boolean {
  if (nearest(element, MARKED)) return true;
  const host = hostOf(element);
  return host !== null && isMarked(host);
}
