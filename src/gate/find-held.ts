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

/** Finds an element and the elements inside it, each if it holds something back. */
function findHeldIn(marked: Element): Element[] {
  const inside = hasChildren(marked) ? findInside(marked, `${MARKED},${HOLDERS}`) : [];
  return [marked, ...inside].filter(isHeld);
}

/**
 * Finds every element that holds something back and has a mark, in document order: on the page, and in the
 * shadow roots that the page names. In a shadow root it finds elements without a mark too, as a mark
 * around the component counts for them. It may yield an element twice, and looks no further than its
 * caller asks.
 */
export function* findHeld(roots: Iterable<ShadowRoot> = []): Generator<Element> {
  for (const marked of findOnPage(MARKED)) yield* findHeldIn(marked);
  for (const root of roots)
    for (const element of root.querySelectorAll(`${MARKED},${HOLDERS}`)) yield* findHeldIn(element);
}

/**
 * Finds such elements among what has changed. It looks only at the changed parts of the page: a page may
 * insert thousands of elements in small steps.
 */
export function findChanged(records: readonly MutationRecord[]): Set<Element> {
  const found = new Set<Element>();
  const added = new Set<Node>();
  for (const { type, target, attributeName, addedNodes } of records) {
    for (const node of addedNodes) added.add(node);
    if (type !== 'attributes' || !isElement(target)) continue;
    if (attributeName === MARK) for (const held of findHeldIn(target)) found.add(held);
    // The page may hold something again on an element that was released before.
    else if (isHeld(target) && marksAround(target).length > 0) found.add(target);
  }
  for (const node of added) {
    // An element that was added into another added element is found with that one.
    const parent = parentOf(node);
    if (!isElement(node) || (parent && added.has(parent))) continue;
    const marked = isMarked(node) ? [node] : findInside(node, MARKED);
    for (const held of [...marked].flatMap(findHeldIn)) found.add(held);
  }
  return found;
}
