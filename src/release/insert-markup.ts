import { document, documentNode } from '../page/document.js';
import { isExecutable } from '../gate/held.js';
import { attachShadowRoots } from './attach-shadow-roots.js';
import { trusted } from './from-guard.js';

/**
 * Parses markup that a script wrote, or that a block of markup held, and gives it to `place`, which
 * inserts it. Returns its scripts in their order. They are held: otherwise they would all start when
 * they are inserted, without waiting for each other. They keep their own nonce and get no other, so
 * that the page's Content Security Policy treats them as it would without us.
 *
 * @param context the node in which the markup is to stand: a parser accepts table rows in a table only
 */
export function insertMarkup(
  markup: string,
  place: (content: DocumentFragment) => void,
  context: Node = documentNode,
): HTMLScriptElement[] {
  const range = document.createRange();
  range.selectNodeContents(context);
  const content = range.createContextualFragment(trusted('createHTML', markup));
  const scripts = [content, ...attachShadowRoots(content)]
    .flatMap((root) => [...root.querySelectorAll('script')])
    .filter(({ type }) => isExecutable(type));
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  place(content);
  return scripts;
}
