import { isTrusted } from './keep-events.js';

/**
 * Whether the visitor has left each switch on. A script of the page may have moved it before or
 * after.
 */
const leftByVisitor = new WeakMap<HTMLInputElement, boolean>();

/**
 * Labels that a script has just clicked. WebKit (2.50) trusts the click on the switch that follows.
 */
const clickedByScript = new WeakSet<EventTarget>();

/** Called for each click on a switch or its label. Notes how the visitor has left the switch. */
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
