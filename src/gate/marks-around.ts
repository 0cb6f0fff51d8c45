import { MARK, MARKED } from '../options/held-attributes.js';
import { attributeOf, nearest, parentOf, removeAttribute } from '../page/native-element.js';

/** The marks that were removed on release. They count on, for what the page holds anew there. */
const removed = new WeakMap<Element, string>();

/** Removes the mark of an element that is released. */
export function removeMark(element: Element): void {
  const mark = attributeOf(element, MARK);
  if (mark === null) return;
  removed.set(element, mark);
  removeAttribute(element, MARK);
}

/** The marks on an element and around it. All of them have to be granted. */
export function marksAround(element: Element): string[] {
  const marks: string[] = [];
  const own = attributeOf(element, MARK) ?? removed.get(element);
  if (own !== undefined) marks.push(own);
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    const marked = nearest(parent, MARKED);
    if (!marked) break;
    marks.push(attributeOf(marked, MARK) ?? '');
    parent = marked;
  }
  return marks;
}
