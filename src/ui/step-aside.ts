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
      const { height } = host.getBoundingClientRect();
      const { top, bottom } = focused.getBoundingClientRect();
      host.toggleAttribute('data-aside', top >= height && bottom > innerHeight - height);
    });
  };
  document.addEventListener('focusin', look);
  return () => document.removeEventListener('focusin', look);
}
