import { nearest } from '../page/native-element.js';

/** What Solid's server renderer puts into the page for its code. */
export interface Solid {
  readonly done?: boolean;
  readonly completed?: WeakSet<Element> | null;
}

/** Reads what Solid has put into the page; undefined on a page that Solid has not rendered. */
export const readSolid = (): Solid | undefined => (window as { readonly _$HY?: Solid })._$HY;

/**
 * Whether Solid has taken over the HTML around this element, or never will: only the HTML of its
 * templates has a key.
 */
export function isTakenOverBySolid(element: Element, { done, completed }: Solid): boolean {
  const template = nearest(element, '[data-hk]');
  return done === true || template === null || completed?.has(template) !== false;
}
