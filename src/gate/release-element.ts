import { HELD_ATTRIBUTES, holders } from './held.js';
import { trusted } from './trusted.js';

/**
 * Releases a frame, image, link, media element or object by giving it its plain attributes.
 * Within a picture the sources come before the image, or WebKit asks twice. No history entry is
 * added. A frame is replaced by its copy, as Chromium (156) would remember the address with the
 * frame that stood in the HTML, and load it on the way back to this page, whatever was decided
 * meanwhile; a frame that was inserted by script is not restored.
 */
export function releaseElement(element: Element): void {
  const released = element.tagName === 'IFRAME' ? (element.cloneNode() as Element) : element;
  for (const holder of holders(released)) {
    for (const name of HELD_ATTRIBUTES) {
      const held = `data-${name}`;
      const value = holder.getAttribute(held);
      if (value === null) continue;
      holder.removeAttribute(held);
      holder.setAttribute(name, name === 'srcdoc' ? trusted('createHTML', value) : value);
    }
  }
  if (released !== element) element.replaceWith(released);
  // A media element that found no source when it was parsed does not look again by itself.
  (element as Partial<HTMLMediaElement>).load?.();
}
