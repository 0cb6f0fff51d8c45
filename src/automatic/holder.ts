import { isExecutable } from '../gate/held.js';
import { readSrcset } from '../markup/read-srcset.js';
import { holdable, MARK, type HeldKind } from '../options/held-attributes.js';
import {
  attributeOf,
  findInside,
  hasChildren,
  isElement,
  isOnPage,
  nameOf,
  removeAttribute,
  setAttribute,
} from '../page/native-element.js';
import { isReleased } from '../page/released.js';
import type { Judge } from './judge.js';
import { LIVE } from './live.js';

/** The namespace of `xlink:href`, which requests in SVG as `href` does. */
const XLINK = 'http://www.w3.org/1999/xlink';

/** The relations of a link that make a browser request or connect. */
const REQUESTS = /(^|\s)(stylesheet|icon|pre\w+|modulepreload|dns-prefetch|manifest)(\s|$)/i;

/** The addresses in the markup of a frame. */
const ADDRESS = /(?:https?:)?\/\/[^\s"'<>&)]+/gi;

/** The addresses that an attribute names. */
function addressesIn(value: string, kind: HeldKind): readonly string[] {
  if (kind === 'srcset') return readSrcset(value);
  return kind === 'markup' ? (value.match(ADDRESS) ?? []) : [value];
}

const heldName = (attribute: string): string => `data-consent-${attribute}`;

/**
 * Holds what a page's code requests through elements: it gives the elements marks, so that the gate
 * releases them.
 */
export interface Holder {
  /** The mark under which this value of an attribute is held now; undefined if it is not. */
  readonly markFor: (element: Element, attribute: string, value: string) => string | undefined;
  /**
   * Holds a value that is about to be set. Returns false for a value that need not be held: then
   * the element holds nothing for this attribute any more.
   */
  readonly holdValue: (element: Element, attribute: string, value: string) => boolean;
  /**
   * Holds an element that is about to be inserted, and the elements in it. Returns those that are
   * held.
   */
  readonly holdInside: (node: unknown) => Element[];
  /** Holds what an element requests. Returns whether anything is held. */
  readonly holdElement: (element: Element) => boolean;
}

/** Creates the functions that hold. */
export function createHolder(judge: Judge): Holder {
  /** The elements that we have marked. Elements that the page has marked are left to the gate. */
  const ours = new WeakSet<Element>();

  /** Whether the page itself holds a script, by a mark and a type that no browser runs. */
  const isHeldByPage = (element: Element): boolean =>
    nameOf(element) === 'script' &&
    !ours.has(element) &&
    attributeOf(element, MARK) !== null &&
    !isExecutable(attributeOf(element, 'type') ?? '');

  function markFor(element: Element, attribute: string, value: string): string | undefined {
    const name = nameOf(element);
    const kind = holdable(name).find(([known]) => known === attribute)?.[1];
    if (kind === undefined || kind === 'text' || isHeldByPage(element)) return undefined;
    if (name === 'link' && !REQUESTS.test(attributeOf(element, 'rel') ?? 'preload'))
      return undefined;
    const use = /^(iframe|frame|embed|object)$/.test(name) ? 'frame' : 'other';
    const addresses = addressesIn(value, kind);
    const marks = addresses.flatMap((address) => judge(address, use) ?? []);
    return marks.length > 0 ? [...new Set(marks)].join(' ') : undefined;
  }

  /**
   * Gives a script a type that no browser runs. Without its address, a script would run its text.
   * Firefox (153) would even run a script of the HTML from the address that it had before.
   */
  function stopScript(element: Element): void {
    if (nameOf(element) !== 'script' || (element.textContent === '' && !isOnPage(element))) return;
    const type = attributeOf(element, 'type');
    if (type !== null && type !== 'text/plain') setAttribute(element, 'data-type', type);
    setAttribute(element, 'type', 'text/plain');
  }

  function mark(element: Element, purposes: string): void {
    const words = `${attributeOf(element, MARK) ?? ''} ${purposes}`.match(/\S+/g) ?? [];
    setAttribute(element, MARK, [...new Set(words)].join(' '));
    ours.add(element);
    stopScript(element);
  }

  function forget(element: Element, attribute: string): void {
    removeAttribute(element, heldName(attribute));
    const isHolding = holdable(nameOf(element)).some(
      ([known]) => attributeOf(element, heldName(known)) !== null,
    );
    if (isHolding) return;
    removeAttribute(element, MARK);
    ours.delete(element);
  }

  function holdValue(element: Element, attribute: string, value: string): boolean {
    // The gate may have released this value, by a mark of the owner or because the visitor asked
    // for it alone.
    const purposes = isReleased(element, value) ? undefined : markFor(element, attribute, value);
    const held = attributeOf(element, heldName(attribute));
    if (purposes === undefined) {
      // If the gate has released the value, it removes the attributes itself.
      if (ours.has(element) && held !== null && held !== value) forget(element, attribute);
      return false;
    }
    setAttribute(element, heldName(attribute), value);
    removeAttribute(element, attribute);
    mark(element, purposes);
    return true;
  }

  function holdElement(element: Element): boolean {
    const attributes = holdable(nameOf(element)).map(([attribute]) => attribute);
    return attributes
      .map((attribute) => {
        const value = attributeOf(element, attribute) ?? element.getAttributeNS(XLINK, attribute);
        if (value === null || !holdValue(element, attribute, value)) return false;
        element.removeAttributeNS(XLINK, attribute);
        return true;
      })
      .includes(true);
  }

  function holdInside(node: unknown): Element[] {
    if (!(node instanceof Node)) return [];
    const elements = isElement(node)
      ? [node, ...(hasChildren(node) ? findInside(node, LIVE) : [])]
      : node instanceof DocumentFragment
        ? [...node.querySelectorAll(LIVE)]
        : [];
    // An element that is moved within the page has been requested already.
    const added = elements.filter((element) => !isOnPage(element));
    // A script may have got its text after its address.
    for (const element of added)
      if (ours.has(element) && attributeOf(element, heldName('src')) !== null) stopScript(element);
    return added.filter(holdElement);
  }

  return { markFor, holdValue, holdElement, holdInside };
}
