/** The key of the map on the window. The add-on `automatic.js`, a bundle of its own, creates the map. */
const RELEASED = Symbol.for('ask-first released');

type Page = Window & { [RELEASED]?: WeakMap<Element, Set<string>> };

/** Creates the map: from now on, what the gate releases is noted in it. */
export function keepReleased(): void {
  (window as Page)[RELEASED] ??= new WeakMap<Element, Set<string>>();
}

/** Notes a value that the gate is about to set on an element, so that the add-on lets it through. */
export function noteReleased(element: Element, value: string): void {
  const released = (window as Page)[RELEASED];
  released?.set(element, new Set(released.get(element)).add(value));
}

/** Whether the gate has released this value on this element. */
export const isReleased = (element: Element, value: string): boolean =>
  (window as Page)[RELEASED]?.get(element)?.has(value) === true;
