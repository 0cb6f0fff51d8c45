import { keepScrollInside } from './keep-scroll-inside.js';

/** Opens a modal dialog and keeps it open. Returns a function that closes it. */
export function keepDialogOpen(dialog: HTMLDialogElement): () => void {
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
  };
  open();
  // Only a choice closes it. On a second Escape the browser closes a dialog without asking.
  dialog.addEventListener('close', open);
  const stopKeeping = keepScrollInside(dialog);
  return () => {
    stopKeeping();
    dialog.removeEventListener('close', open);
    dialog.close();
  };
}
