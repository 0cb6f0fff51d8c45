import { document } from './document.js';

/**
 * The address of the page. A `srcdoc` document has none of its own: it takes that of the page around it.
 * A `base` element does not count there, as what is sent must not go to another host.
 */
export function findPlace(): Location | URL {
  let page: Window = window;
  try {
    while (page.location.protocol === 'about:' && page.parent !== page) page = page.parent;
    // An empty window has the address of the page that has opened it.
    return page.location.protocol === 'about:' ? new URL(document.baseURI) : page.location;
  } catch {
    // The page around it is of another origin.
    return location;
  }
}
