/** Calls `open` with the element when the visitor uses one that is marked `data-consent-open`. */
export function onOpenClick(open: (opener: Element) => void): void {
  const listener = (event: Event): void => {
    const [target] = event.composedPath() as Partial<Element>[];
    const opener = target?.closest?.('[data-consent-open]');
    if (!opener) return;
    event.preventDefault();
    open(opener);
  };
  // Capturing, so that a page which stops the click on its way up does not hide it from us.
  document.addEventListener('click', listener, true);
}
