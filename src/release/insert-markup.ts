import { document } from '../page/document.js';
import { isExecutable } from '../gate/held.js';
import { trusted } from './from-guard.js';

/**
 * Parses markup that a script wrote, or that a block of markup held, and gives it to `place`, which
 * inserts it. Returns its scripts in their order. They are held: otherwise they would all start when
 * they are inserted, without waiting for each other. They keep their own nonce and get no other, so
 * that the page's Content Security Policy treats them as it would without us.
 */
export function insertMarkup(
  markup: string,
  place: (content: DocumentFragment) => void,
): HTMLScriptElement[] {
  const content = document.createRange().createContextualFragment(trusted('createHTML', markup));
  const scripts = [...content.querySelectorAll('script')].filter(({ type }) => isExecutable(type));
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  place(content);
  return scripts;
}
