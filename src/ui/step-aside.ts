/**
 * Moves what is fixed to the bottom of the window up to its top while it would lie over what has
 * the keyboard's focus: at the end of a page, or over a bar of the page's own, scrolling cannot
 * bring that into view (WCAG 2.2, 2.4.11). Returns what ends it.
 */
export function stepAside(host: HTMLElement): () => void {
  const look = ({ target }: FocusEvent): void => {
    const focused = target as Element;
    // Behind the frame the page has scrolled to what has the focus.
    requestAnimationFrame(() => {
      if (focused === host || !focused.matches(':focus-visible')) return;
      const own = host.getBoundingClientRect();
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const isUnder =
        top >= own.height &&
        bottom > innerHeight - own.height &&
        left < own.right &&
        right > own.left;
      host.toggleAttribute('data-aside', isUnder);
    });
  };
  document.addEventListener('focusin', look);
  return () => document.removeEventListener('focusin', look);
}
