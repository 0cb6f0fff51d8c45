import { document, documentNode } from '../page/document.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { TAG } from './read-rendered.js';

/** Notices that have not been shown. */
const COPIES = `body > ${TAG}[data-config-hash][hidden]`;

let isWatching = false;

/**
 * Removes the notices that come later: a client router puts the HTML of its next page into this one. They
 * are hidden, but each would be one more child of the body.
 *
 * @param own the notice of this page, which may be waiting to be shown
 */
export function removeCopies(own: Element | null): void {
  if (isWatching) return;
  isWatching = true;
  const observer = new MutationObserver(remove);
  function remove(): void {
    for (const copy of document.querySelectorAll(COPIES)) if (copy !== own) removeFromPage(copy);
    for (const node of [documentNode, document.documentElement, document.body])
      if (node) observer.observe(node, { childList: true });
  }
  remove();
}
