import { report } from '../page/report.js';
import { isAllowedAddress } from './allowed-address.js';
import { trusted } from './trusted.js';

/**
 * The attributes that the gate holds under a `data-` name, in the order in which they are set on
 * release. With `srcset` before `src` an image is requested once.
 */
const HELD_ATTRIBUTES = ['srcset', 'src', 'href', 'poster', 'data', 'srcdoc'];

/** Not `instanceof`, which is false for an element that was created in a frame. */
const isMedia = (element: Element): element is HTMLMediaElement => 'load' in element;

/**
 * Releases a frame, image, link, media element or object: gives it, and the sources, tracks and
 * images inside it, the attributes that were held. Adds no history entry.
 */
export function releaseElement(element: Element): void {
  if (element.tagName === 'IFRAME') releaseFrame(element);
  else releaseAttributes(element);
}

/**
 * Replaces the frame by a copy of it. Chromium (156) remembers the address of a frame that stood in
 * the HTML and loads it again when the visitor comes back to the page, even after a withdrawal. It
 * does not restore a frame that a script has inserted.
 */
function releaseFrame(frame: Element): void {
  const copy = frame.cloneNode() as Element;
  releaseAttributes(copy);
  frame.replaceWith(copy);
}

function releaseAttributes(element: Element): void {
  // The sources of a picture come before its image: WebKit (2.50) requests both otherwise.
  for (const holder of [...element.querySelectorAll('source,track,img'), element]) {
    for (const name of HELD_ATTRIBUTES) {
      const held = `data-${name}`;
      const value = holder.getAttribute(held);
      if (value === null) continue;
      // A refused attribute keeps its `data-` name, so it stays held.
      if (!isAllowedAddress(holder, name, value)) {
        report('warn', `${held} is refused:`, holder);
        continue;
      }
      holder.removeAttribute(held);
      holder.setAttribute(name, name === 'srcdoc' ? trusted('createHTML', value) : value);
    }
  }
  // A media element that found no source when it was parsed does not look again by itself.
  if (isMedia(element)) element.load();
}
