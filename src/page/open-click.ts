import { shadowRootOf } from './native-element.js';

const ATTRIBUTE = 'data-consent-open';

/**
 * Calls `open` with an element that has `data-consent-open` when the visitor clicks on it, or on anything
 * inside it, also in the shadow root of a component. Returns the function that listens again, for a page
 * that has lost its listeners.
 */
export function onOpenClick(open: (opener: Element) => void): () => void {
  const listener = (event: Event): void => {
    // The path leads out of shadow roots, and `event.target` would be the host of the outermost one.
    const opener = event.composedPath().find(isOpener);
    if (!opener) return;
    event.preventDefault();
    open(opener);
  };
  // Capturing at the window: a page that stops the propagation of clicks would hide them otherwise.
  const listen = (): void => addEventListener('click', listener, true);
  listen();
  return listen;
}

/**
 * Uses the prototype's method: the fields of a form are its properties, and one of them may be named
 * `hasAttribute`. The method throws if the target is no element. `instanceof Element` would be false for
 * an element that was created in a frame. The document and the window are ruled out first: an error for
 * each of them would take a third of a millisecond of every click.
 */
function isOpener(target: EventTarget): target is Element {
  if (!('hasAttribute' in target)) return false;
  try {
    return Reflect.apply(Element.prototype.hasAttribute, target, [ATTRIBUTE]);
  } catch {
    return false;
  }
}

/** Whether an element below `root`, also in an open shadow root, opens the preferences. */
export const hasOpener = (root: ParentNode): boolean =>
  root.querySelector(`[${ATTRIBUTE}]`) !== null ||
  [...root.querySelectorAll('*')].map(shadowRootOf).some((inner) => inner && hasOpener(inner));
