/** Finds the button of the notice from which an event comes. */
function findButton(event: Event, root: ShadowRoot): HTMLButtonElement | undefined {
  const path = event.composedPath();
  if (!path.includes(root)) return undefined;
  return path.find((target): target is HTMLButtonElement => target instanceof HTMLButtonElement);
}

/**
 * Calls `onPress` for each click on a button of the notice. Captures at the window: a page that stops
 * the propagation of clicks would hide them otherwise. Returns a function that ends this.
 */
export function watchButtons(
  root: ShadowRoot,
  onPress: (button: HTMLButtonElement, click: Event) => void,
): () => void {
  function onClick(event: Event): void {
    const button = findButton(event, root);
    if (button) onPress(button, event);
  }
  addEventListener('click', onClick, true);
  return () => removeEventListener('click', onClick, true);
}
