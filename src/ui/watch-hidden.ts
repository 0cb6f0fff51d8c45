/** Whether an open dialog has no box. On paper it has none either, and is there again afterwards. */
const isHidden = (dialog: HTMLDialogElement): boolean =>
  dialog.getClientRects().length === 0 && !matchMedia('print').matches;

/**
 * Calls `onChange` when somebody hides an open dialog, such as a filter list, and when it is seen again. A
 * modal dialog that nobody sees would leave the page locked. Returns a function that ends this.
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
