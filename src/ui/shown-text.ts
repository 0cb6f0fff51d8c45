import type { ShownText } from '../core/types.js';
import { document } from '../page/document.js';

/** The text below `root` that the visitor had in front of them, one line for each text node. */
export function shownText(root: Node, locale: string): ShownText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) {
    const line = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim();
    if (line) lines.push(line);
  }
  return { locale, text: lines.join('\n') };
}
