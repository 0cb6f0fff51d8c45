/**
 * Calls `onSize` soon, and whenever the size of the element changes. If the page has removed
 * `ResizeObserver`, calls it whenever the size of the window changes instead. Returns a function
 * that ends this.
 */
export function watchSize(element: Element, onSize: () => void): () => void {
  let frame = 0;
  // In the next frame: an observer that changes sizes makes the browser report an error.
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
