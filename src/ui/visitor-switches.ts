import { isTrusted } from './keep-events.js';

/** How the visitor has left a switch. A script of the page may have moved it since, or before. */
const leftByVisitor = new WeakMap<HTMLInputElement, boolean>();

/** Labels that a script has clicked last: WebKit (2.50) trusts the click that follows from it. */
const clickedByScript = new WeakSet<EventTarget>();

/** For clicks on a switch and on its label: notes how a visitor has left the switch. */
export function noteClick(click: Event): void {
  const { target, currentTarget: label } = click;
  const isByVisitor = isTrusted(click);
  if (!label) return;
  if (!(target instanceof HTMLInputElement)) {
    if (!isByVisitor) clickedByScript.add(label);
  } else if (!clickedByScript.delete(label) && isByVisitor)
    leftByVisitor.set(target, target.checked);
}

/** Whether a switch is as the visitor has left it, or as it was when it was shown. */
export const isAsVisitorLeftIt = (input: HTMLInputElement): boolean =>
  input.checked === (leftByVisitor.get(input) ?? input.defaultChecked);
