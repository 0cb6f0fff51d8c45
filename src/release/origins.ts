import type { IsAllowed } from '../core/release-tools.js';

/**
 * What has brought an element onto the page: the block of markup that held it, the released script that
 * has written it, or the script of which it is a copy.
 */
const origins = new WeakMap<Element, Element>();

export const noteOrigin = (element: Element, origin: Element): void =>
  void origins.set(element, origin);

/**
 * Whether the marks that count for an element are granted now: those on it and around it, and those of
 * what it comes from. Only an element of the page itself needs a mark.
 */
export function isStillAllowed(element: Element, isAllowed: IsAllowed): boolean {
  const origin = origins.get(element);
  return isAllowed(element, origin === undefined) && (!origin || areGranted(origin, isAllowed));
}

/** Whether the marks of an element, and of all that it comes from, are granted. It may have no mark. */
function areGranted(element: Element, isAllowed: IsAllowed): boolean {
  let at: Element | undefined = element;
  while (at && isAllowed(at, false)) at = origins.get(at);
  return at === undefined;
}
