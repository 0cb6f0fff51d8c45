import { document } from '../page/document.js';
import { nearest } from '../page/native-element.js';
import { isTakenOverByReact } from './is-taken-over-by-react.js';
import { isTakenOverBySolid, readSolid } from './is-taken-over-by-solid.js';
import { isTakenOverBySvelte } from './is-taken-over-by-svelte.js';
import { isMountedByVue, isTakenOverByVue } from './is-taken-over-by-vue.js';

/** What React's server renderer writes between two texts, and around what it loads later. */
const REACT_COMMENT = /^( |\/?\$[!?]?)$/;

/** What the server renderers of Vue 3 and Svelte 5 write before lists, conditions and components. */
const VUE_OR_SVELTE_COMMENT = /^\[(!|\?|-?\d+)?$/;

/** On a page of Astro, frameworks take over nothing but its islands. */
const ISLAND = 'astro-island';

/** The comments in the part of the page that the framework around an element takes over as a whole. */
function findComments(element: Element): Comment[] {
  const island = nearest(element, ISLAND);
  if (!island && document.querySelector(ISLAND)) return [];
  const found: Comment[] = [];
  const comments = document.createTreeWalker(island ?? document.body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    if (node instanceof Comment) found.push(node);
  return found;
}

/**
 * Returns a function that tells whether a framework still has to take over the HTML around an element.
 * If the framework then finds an element that it did not render, it discards HTML, mistakes one element
 * for another, or fails: https://react.dev/link/hydration-mismatch.
 */
export function watchHydration(element: Element): () => boolean {
  const comments = findComments(element);
  const matching = (pattern: RegExp): Comment[] =>
    comments.filter(({ data }) => pattern.test(data));
  const ofReact = matching(REACT_COMMENT);
  const ofVueOrSvelte = matching(VUE_OR_SVELTE_COMMENT);

  return () => {
    // Astro removes the attribute when the island is taken over.
    if (nearest(element, `${ISLAND}[ssr]`)) return true;
    const solid = readSolid();
    // Checked before React, since Solid writes the same comments.
    if (solid) return !isTakenOverBySolid(element, solid);
    if (ofReact.length > 0 && !isTakenOverByReact(element)) return true;
    if (isMountedByVue(element)) return !isTakenOverByVue(element);
    if (nearest(element, ISLAND)) return false;
    return (
      ofVueOrSvelte.some((comment) => !isMountedByVue(comment)) && !isTakenOverBySvelte(element)
    );
  };
}
