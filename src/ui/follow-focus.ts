import { document } from '../page/document.js';

/**
 * Notes which element of the page had the focus before our element got it. Returns a function that
 * takes `remove`, calls it to remove our element, and gives the focus back to the page's element if
 * ours had it.
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
