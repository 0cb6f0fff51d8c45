import { ALL_HELD_NAMES, MARK, MARKED } from '../options/held-attributes.js';
import {
  findInside,
  findOnPage,
  hasChildren,
  isElement,
  parentOf,
} from '../page/native-element.js';
import { isHeld } from './held.js';
import { isMarked, marksAround } from './marks-around.js';

const HOLDERS = ALL_HELD_NAMES.map((name) => `[${name}]`).join();

/** The attributes whose change can make an element a held one. */
export const WATCHED_ATTRIBUTES: string[] = [MARK, ...ALL_HELD_NAMES];

/** Adds an element and the elements inside it, as far as they hold something back. */
function addHeld(found: Set<Element>, marked: Element): void {
  const inside = hasChildren(marked) ? findInside(marked, `${MARKED},${HOLDERS}`) : [];
  for (const element of [marked, ...inside]) if (isHeld(element)) found.add(element);
}

/**
 * Everything that holds something back and has a mark, in document order: on the page, and in the shadow
 * roots that the page names. In these, elements without a mark of their own are found too, because a
 * mark around the component counts there.
 */
export function findHeld(roots: Iterable<ShadowRoot> = []): Set<Element> {
  const found = new Set<Element>();
  for (const marked of findOnPage(MARKED)) addHeld(found, marked);
  for (const root of roots)
    for (const element of root.querySelectorAll(`${MARKED},${HOLDERS}`)) addHeld(found, element);
  return found;
}

/**
 * Finds the same among what has changed. It looks only at the changed parts of the page: a page may insert
 * thousands of elements in small steps.
 */
export function findChanged(records: readonly MutationRecord[]): Set<Element> {
  const found = new Set<Element>();
  const added = new Set<Node>();
  for (const { type, target, attributeName, addedNodes } of records) {
    for (const node of addedNodes) added.add(node);
    if (type !== 'attributes' || !isElement(target)) continue;
    if (attributeName === MARK) addHeld(found, target);
    // The page may hold something again on an element that was released before.
    else if (isHeld(target) && marksAround(target).length > 0) found.add(target);
  }
  for (const node of added) {
    // What was added into another added element is found from there.
    const parent = parentOf(node);
    if (!isElement(node) || (parent && added.has(parent))) continue;
    if (isMarked(node)) addHeld(found, node);
    else for (const marked of findInside(node, MARKED)) addHeld(found, marked);
  }
  return found;
}
