import { HELD_ATTRIBUTES, holders } from './held.js';
import { trusted } from './trusted.js';

/**
 * Releases a frame, image, link, media element or object by giving it its plain attributes.
 * Within a picture the sources come before the image, or WebKit asks twice. No element is
 * replaced and no history entry is added.
 */
export function releaseElement(element: Element): void {
  for (const holder of holders(element)) {
    for (const name of HELD_ATTRIBUTES) {
      const held = `data-${name}`;
      const value = holder.getAttribute(held);
      if (value === null) continue;
      holder.removeAttribute(held);
      holder.setAttribute(
        name,
        trusted(name === 'srcdoc' ? 'createHTML' : 'createScriptURL', value),
      );
    }
  }
  // A media element that found no source when it was parsed does not look again by itself.
  (element as Partial<HTMLMediaElement>).load?.();
}
