/** The question whether listeners are still there. Ours says yes by preventing the event. */
const QUESTION = 'ask-first-hears';

const sayYes = (event: Event): void => event.preventDefault();

// Methods of the prototype: an element of the page may have the name of the document's own.

/**
 * Adds the listener for which `hasKeptListeners` looks. `document.open` takes away every listener on
 * the window, the document and its elements.
 */
export const watchListeners = (target: EventTarget): void =>
  EventTarget.prototype.addEventListener.call(target, QUESTION, sayYes);

/** Whether the listeners that were added before `watchListeners` are still there. */
export const hasKeptListeners = (target: EventTarget): boolean =>
  !EventTarget.prototype.dispatchEvent.call(target, new Event(QUESTION, { cancelable: true }));
