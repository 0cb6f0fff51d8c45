import { document } from '../page/document.js';

/** Space between the box and the focused element, in CSS pixels. */
const GAP = 16;

/**
 * Keeps the page's focused element from lying under a box at the bottom of the window (WCAG 2.2,
 * 2.4.11): the page's scroll padding follows the height of the box, and where the page cannot
 * scroll, the box steps aside. Returns a function that ends this and restores the scroll padding.
 */
export function keepFocusVisible(box: HTMLElement): () => void {
  const { style } = document.documentElement;
  const before = style.scrollPaddingBottom;
  const stopWatching = watchSize(box, () => {
    const { height } = box.getBoundingClientRect();
    // A box without height is hidden, perhaps by a content blocker.
    style.scrollPaddingBottom = height > 0 ? `${Math.ceil(height) + GAP}px` : before;
  });
  const stopUncovering = uncoverFocus(box);
  return () => {
    stopWatching();
    style.scrollPaddingBottom = before;
    stopUncovering();
  };
}

/**
 * Calls `onSize` now and whenever the box has another size; where the page has taken `ResizeObserver`
 * away, whenever the window has. Returns a function that ends this.
 */
function watchSize(box: HTMLElement, onSize: () => void): () => void {
  if (typeof ResizeObserver === 'function') {
    const observer = new ResizeObserver(onSize);
    observer.observe(box);
    return () => observer.disconnect();
  }
  onSize();
  addEventListener('resize', onSize);
  return () => removeEventListener('resize', onSize);
}

/**
 * Moves a box from the bottom of the window to its top while it would lie over the element that has
 * the keyboard's focus. At the end of a page, or over a bar of the page's own, scrolling cannot bring
 * that element into view (WCAG 2.2, 2.4.11). Returns a function that ends this.
 */
export function uncoverFocus(box: HTMLElement): () => void {
  let frame = 0;
  const onFocusIn = ({ target }: FocusEvent): void => {
    cancelAnimationFrame(frame);
    // By the next frame the page has scrolled to the focused element.
    frame = requestAnimationFrame(() => {
      const isInPage = target instanceof Element && !target.shadowRoot?.contains(box);
      if (!isInPage || !target.matches(':focus-visible')) return;
      // Measure the box in its usual place: some layouts have it in a corner.
      box.removeAttribute('data-at-top');
      const place = box.getBoundingClientRect();
      const { top, bottom, left, right } = target.getBoundingClientRect();
      const isUnder = bottom > place.top && left < place.right && right > place.left;
      box.toggleAttribute('data-at-top', isUnder && top >= place.height);
    });
  };
  document.addEventListener('focusin', onFocusIn);
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    cancelAnimationFrame(frame);
    box.removeAttribute('data-at-top');
  };
}
