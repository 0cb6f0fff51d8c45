import { document } from '../page/document.js';

/** Whether the focus is on the element, or within its shadow root. */
function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** The control that shows a hidden element: the button of its menu, or the summary of its details. */
function findControl(hidden: Element): HTMLElement | null {
  const { id } = hidden;
  const name = CSS.escape(id);
  const selector = `[popovertarget="${name}"], [commandfor="${name}"], [aria-controls~="${name}"]`;
  const control = id ? (hidden.getRootNode() as ParentNode).querySelector(selector) : null;
  const found =
    control ?? (hidden.localName === 'details' ? hidden.querySelector('summary') : null);
  return found instanceof HTMLElement ? found : null;
}

/**
 * Gives the focus back to the control that had it. Where that is hidden by now, as in a menu that has
 * closed, the control that shows it gets the focus.
 */
export function giveFocusBack(opener: Element | null): void {
  if (!(opener instanceof HTMLElement) || opener === document.body) return;
  opener.focus();
  let around: Element | null = opener;
  while (around && !hasFocus(opener)) {
    const control = findControl(around);
    control?.focus();
    if (control && hasFocus(control)) return;
    const root = around.getRootNode();
    around = around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
