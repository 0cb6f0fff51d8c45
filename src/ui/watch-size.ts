/**
 * Calls `onSize` soon and whenever the element has another size; where the page has taken
 * `ResizeObserver` away, whenever the window has. Returns a function that ends this.
 */
export function watchSize(element: Element, onSize: () => void): () => void {
  let frame = 0;
  // Within the observer, a change of another size would be an error event of the page.
  const onChange = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onSize);
  };
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(onChange) : undefined;
  if (observer) observer.observe(element);
  else {
    onChange();
    addEventListener('resize', onChange);
  }
  return () => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
    removeEventListener('resize', onChange);
  };
}
