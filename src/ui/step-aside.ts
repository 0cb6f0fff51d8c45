/**
 * Moves a box that is fixed to the bottom of the window up to its top while it would lie over what
 * has the keyboard's focus: at the end of a page, or over a bar of the page's own, scrolling cannot
 * bring that into view (WCAG 2.2, 2.4.11). Returns what ends it.
 */
export function stepAside(box: HTMLElement): () => void {
  const { host } = box.getRootNode() as ShadowRoot;
  const look = ({ target }: FocusEvent): void => {
    const focused = target as Element;
    // Behind the frame the page has scrolled to what has the focus.
    requestAnimationFrame(() => {
      if (focused === host || !focused.matches(':focus-visible')) return;
      // Measured where it belongs, as it has a corner of its own in some layouts.
      box.removeAttribute('data-aside');
      const own = box.getBoundingClientRect();
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const isUnder = bottom > own.top && left < own.right && right > own.left;
      box.toggleAttribute('data-aside', isUnder && top >= own.height);
    });
  };
  document.addEventListener('focusin', look);
  return () => document.removeEventListener('focusin', look);
}
