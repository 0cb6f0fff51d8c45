/**
 * Calls `onSize` now and whenever the element has another size; where the page has taken
 * `ResizeObserver` away, whenever the window has. Returns a function that ends this.
 */
export function watchSize(element: Element, onSize: () => void): () => void {
  if (typeof ResizeObserver === 'function') {
    const observer = new ResizeObserver(onSize);
    observer.observe(element);
    return () => observer.disconnect();
  }
  onSize();
  addEventListener('resize', onSize);
  return () => removeEventListener('resize', onSize);
}
