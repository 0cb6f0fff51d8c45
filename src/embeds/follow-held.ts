import type { Context } from '../core/context.js';
import { ALL_HELD_NAMES, MARK } from '../options/held-attributes.js';
import { documentNode } from '../page/document.js';
import { removeShown } from './placeholders.js';
import { POSTS } from './providers.js';

/** Watches held elements for changes: the page's own code may show them. */
let changes: MutationObserver | undefined;

/** Held scripts that complete posts. */
const ofPosts = new Set<Element>();
let isFollowingPosts = false;

/**
 * Removes the placeholders of embeds that are granted, or that the page shows itself, and watches
 * for posts that the page adds later.
 *
 * @param onPosts called with the scripts that complete posts when the page has added a post
 */
export function followHeld(
  context: Context,
  held: readonly Element[],
  onPosts: (scripts: readonly Element[]) => void,
): void {
  if (!changes) {
    changes = new MutationObserver(() => removeShown(context));
    context.consent.subscribe(() => removeShown(context));
  }
  const attributeFilter = [MARK, 'type', ...ALL_HELD_NAMES];
  for (const element of held) changes.observe(element, { attributeFilter });

  const scripts = held.filter(({ localName }) => localName === 'script');
  if (!isFollowingPosts && scripts.length > 0) {
    isFollowingPosts = true;
    new MutationObserver((records) => {
      const hasPost = (node: Node): boolean =>
        node instanceof Element && (node.matches(POSTS) || node.querySelector(POSTS) !== null);
      // What the page has removed is forgotten.
      for (const script of ofPosts) if (!script.isConnected) ofPosts.delete(script);
      if (ofPosts.size > 0 && records.some(({ addedNodes }) => [...addedNodes].some(hasPost)))
        onPosts([...ofPosts]);
    }).observe(documentNode, { childList: true, subtree: true });
  }
  for (const script of scripts) ofPosts.add(script);
}
