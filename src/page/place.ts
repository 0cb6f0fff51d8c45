import { document } from './document.js';

/**
 * Where the page is. A document of `srcdoc` has no address of its own: it is where the page around it is. A
 * `base` element does not change that, as what is sent must not go to another host.
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
