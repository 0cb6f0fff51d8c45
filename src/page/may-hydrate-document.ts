import { document } from './document.js';

/** What React's server renderer writes between two texts, and around what it loads later. */
const REACT_COMMENT = /^( |\/?\$[!?]?)$/;

const isBlank = (node: Node): boolean => node instanceof Text && !node.data.trim();

/**
 * Whether React may be about to hydrate the whole document. React 18 renders all of it anew when it
 * finds an unknown element beside the body. It tolerates one at the end of the body:
 * https://github.com/facebook/react/issues/24430. Remove this when nobody uses React 18 any more.
 */
export function mayHydrateDocument(): boolean {
  const { head, body } = document;
  // React writes no white space.
  if (!head || [...head.childNodes].some(isBlank)) return false;
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  for (let found = comments.nextNode(); found; found = comments.nextNode())
    if (found instanceof Comment && REACT_COMMENT.test(found.data)) return true;
  return false;
}
