import { document } from '../page/document.js';

/** Before or after the page's content, for the reading order and for the order of the focus. */
export type Place = 'first' | 'last';

/** What React's server renderer writes between two texts, and around what it loads later. */
const REACT_COMMENT = /^( |\/?\$[!?]?)$/;

const isBlank = (node: Node): boolean => node instanceof Text && !node.data.trim();

/**
 * Whether React may be about to hydrate the whole document. React 18 renders all of it anew when it
 * finds an unknown element beside the body. It tolerates one at the end of the body:
 * https://github.com/facebook/react/issues/24430. Can go with React 18.
 */
function mayHydrateDocument(): boolean {
  const { head, body } = document;
  // React writes no white space.
  if (!head || [...head.childNodes].some(isBlank)) return false;
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  for (let found = comments.nextNode(); found; found = comments.nextNode())
    if (found instanceof Comment && REACT_COMMENT.test(found.data)) return true;
  return false;
}

/**
 * Inserts an element of ours beside the body, so that it is no child that a layout or a selector of
 * the page could count. Copies of it in the page are removed.
 */
export function placeElement(element: HTMLElement, place: Place): void {
  // Not only by our own styles: a page may be saved with the element in it.
  element.style.setProperty('position', 'fixed', 'important');
  for (const copy of document.querySelectorAll(element.localName))
    if (copy !== element) copy.remove();
  if (mayHydrateDocument()) document.body.append(element);
  else if (place === 'first') document.body.before(element);
  else document.body.after(element);
}
