/** Where the window keeps this: the add-on `automatic.js` is a bundle of its own, and creates it. */
const RELEASED = Symbol.for('ask-first released');

type Page = Window & { [RELEASED]?: WeakMap<Element, Set<string>> };

/** From now on it is known what the gate releases. */
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
