/**
 * The address of the page. A `srcdoc` document has no address of its own, and gets that of the page around
 * it. An empty window has only the origin of the page that has opened it. A `base` element in them does not
 * count, as what is sent must not go to another host.
 */
export function findPlace(): Location | URL {
  let page: Window = window;
  try {
    while (page.location.protocol === 'about:' && page.parent !== page) page = page.parent;
    return page.location.protocol === 'about:' ? new URL(origin) : page.location;
  } catch {
    // The page around it is of another origin, or it has an origin that is no address.
    return location;
  }
}
