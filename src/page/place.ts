import { document } from './document.js';

/**
 * Where the page is. A document of `srcdoc` has no address of its own: it is where the page around it is,
 * or where its `base` element says.
 */
export const findPlace = (): Location | URL =>
  location.protocol === 'about:' ? new URL(document.baseURI) : location;
