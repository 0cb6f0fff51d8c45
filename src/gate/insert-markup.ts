import { isExecutable } from './held.js';
import { trusted } from './trusted.js';

/**
 * Parses markup that a script wrote, or that a block held, and hands it to `place`. A contextual
 * fragment's scripts would start where they are placed, so they are held until their turn and
 * returned in their order.
 */
export function insertMarkup(
  markup: string,
  origin: HTMLScriptElement,
  place: (content: DocumentFragment) => void,
): HTMLScriptElement[] {
  const content = document.createRange().createContextualFragment(trusted('createHTML', markup));
  const scripts = [...content.querySelectorAll('script')].filter(({ type }) => isExecutable(type));
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
    script.nonce ||= origin.nonce;
  }
  place(content);
  return scripts;
}
