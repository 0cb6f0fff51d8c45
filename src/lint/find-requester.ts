import { readSrcset } from '../markup/read-srcset.js';
import { holdable } from '../options/held-attributes.js';
import { document } from '../page/document.js';
import { attributeOf, findOnPage, nameOf, shadowRootOf } from '../page/native-element.js';

const REQUESTING =
  'script[src],img,source,iframe,frame,embed,object,link[href],link[imagesrcset],video,audio,track,input[src]';

const resolve = (address: string): string => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return '';
  }
};

/** An element, and the attribute by which it requests. */
export interface Requester {
  readonly element: Element;
  readonly attribute: string;
}

function* elementsOnPage(): Generator<Element> {
  yield* findOnPage(REQUESTING);
  for (const element of findOnPage('*')) {
    const root = shadowRootOf(element);
    if (root) yield* root.querySelectorAll(REQUESTING);
  }
}

/** Finds the first element on the page that requests an address; undefined if none does any more. */
export function findRequester(address: string): Requester | undefined {
  for (const element of elementsOnPage())
    for (const [attribute, kind] of holdable(nameOf(element))) {
      const value = attributeOf(element, attribute) ?? '';
      const addresses = kind === 'srcset' ? readSrcset(value) : [value];
      if (addresses.map(resolve).includes(address)) return { element, attribute };
    }
  return undefined;
}
