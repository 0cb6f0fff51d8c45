import { createEvent } from './create-event.js';

/** The event that asks whether listeners are still there. Ours says yes by preventing it. */
const QUESTION = 'ask-first-hears';

const sayYes = (event: Event): void => event.preventDefault();

// Both functions call methods of the prototype: an element of the page may hide the document's own.

/**
 * Adds the listener that `hasKeptListeners` looks for. `document.open` removes every listener on the
 * window, the document and its elements.
 */
export const watchListeners = (target: EventTarget): void =>
  EventTarget.prototype.addEventListener.call(target, QUESTION, sayYes);

/** Whether the listeners that were added before `watchListeners` are still there. */
export const hasKeptListeners = (target: EventTarget): boolean =>
  !EventTarget.prototype.dispatchEvent.call(
    target,
    createEvent(QUESTION, null, { cancelable: true }),
  );
