/** Whether an open dialog has no box. While the page is printed, the missing box does not count. */
const isHidden = (dialog: HTMLDialogElement): boolean =>
  dialog.getClientRects().length === 0 && !matchMedia('print').matches;

/**
 * Calls `onChange` when an open dialog is hidden, as by a filter list, and when it is visible again. A
 * hidden modal dialog would leave the page locked. Returns a function that ends this.
 */
export function watchHidden(
  dialog: HTMLDialogElement,
  onChange: (isHidden: boolean) => void,
): () => void {
  // A page may have removed ResizeObserver.
  if (typeof ResizeObserver !== 'function') return () => undefined;
  let wasHidden = false;
  const observer = new ResizeObserver(() => {
    if (!dialog.open || isHidden(dialog) === wasHidden) return;
    wasHidden = !wasHidden;
    onChange(wasHidden);
  });
  observer.observe(dialog);
  return () => observer.disconnect();
}
