import { hasFired } from '../page/timing.js';
import { heldSource, isScript } from './held.js';
import { turnOf } from './turn.js';

/**
 * Whether the parser is so far that an element's turn can come. The text of an inline script and
 * the children of a picture come in pieces; they are whole when something follows the element.
 */
export function isParsed(element: Element): boolean {
  if (hasFired('DOMContentLoaded')) return true;
  if (turnOf(element) > 1) return false;
  if (isScript(element) && heldSource(element) !== null) return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}
