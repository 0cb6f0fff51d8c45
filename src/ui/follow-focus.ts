import { document } from '../page/document.js';

/**
 * Follows where the focus was before it came into an element of ours. Returns the function that removes
 * the element: if it has the focus then, the page's element that had it before gets it back.
 */
export function followFocus(host: HTMLElement, root: Node): (remove: () => void) => void {
  let before: HTMLElement | undefined;
  root.addEventListener('focusin', (event) => {
    const previous = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(previous instanceof HTMLElement) || root.contains(previous)) return;
    if (!previous.localName.startsWith('ask-first-')) before = previous;
  });
  return (remove) => {
    const hadFocus = document.activeElement === host;
    remove();
    if (hadFocus) before?.focus({ preventScroll: true });
  };
}
