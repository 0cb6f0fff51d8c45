/** The text that the visitor had in front of them, a line for each piece of it. */
export function shownText(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) lines.push(walker.currentNode.nodeValue!.replace(/\s+/g, ' ').trim());
  return lines.filter(Boolean).join('\n');
}
