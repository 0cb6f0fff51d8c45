import { document } from '../page/document.js';
import {
  attributeOf,
  findInside,
  hostOf,
  nameOf,
  parentOf,
  rootOf,
} from '../page/native-element.js';

/** Whether the focus is on the element, or within its shadow root. */
function hasFocus(element: Element): boolean {
  const { activeElement } = rootOf(element) as Node & Partial<DocumentOrShadowRoot>;
  return activeElement === element;
}

/** Calls the method of the prototype: a form may have a field named `focus`. */
const focus = (element: HTMLElement): void => HTMLElement.prototype.focus.call(element);

/** The control that shows a hidden element: the button of its menu, or the summary of its details. */
function findControl(hidden: Element): HTMLElement | null {
  const id = attributeOf(hidden, 'id') ?? '';
  const name = CSS.escape(id);
  const selector = `[popovertarget="${name}"], [commandfor="${name}"], [aria-controls~="${name}"]`;
  const control = id ? (rootOf(hidden) as ParentNode).querySelector(selector) : null;
  const found = control ?? (nameOf(hidden) === 'details' ? findInside(hidden, 'summary')[0] : null);
  return found instanceof HTMLElement ? found : null;
}

/**
 * Gives the focus back to the control that had it. If that control is hidden by now, as in a menu
 * that has closed, the button or summary that opens the menu gets the focus.
 */
export function giveFocusBack(opener: Element | null): void {
  if (!(opener instanceof HTMLElement) || opener === document.body) return;
  focus(opener);
  let around: Element | null = opener;
  while (around && !hasFocus(opener)) {
    const control = findControl(around);
    if (control) focus(control);
    if (control && hasFocus(control)) return;
    around = parentOf(around) ?? hostOf(around);
  }
}
