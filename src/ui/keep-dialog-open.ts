import { keepScrollInside } from './keep-scroll-inside.js';
import { watchHidden } from './watch-hidden.js';

/**
 * Opens a modal dialog and keeps it open. While it is hidden, as by a filter list, it is open but not
 * modal. Returns a function that closes it.
 */
export function keepDialogOpen(dialog: HTMLDialogElement): () => void {
  let isModal = true;
  const open = (): void => {
    if (dialog.open) return;
    if (isModal) dialog.showModal();
    else dialog.show();
  };
  open();
  // Only a choice closes it. On a second Escape the browser closes a dialog, and no script can
  // prevent that.
  dialog.addEventListener('close', open);
  const stopWatching = watchHidden(dialog, (isHidden) => {
    isModal = !isHidden;
    dialog.close();
    open();
  });
  const stopKeeping = keepScrollInside(dialog);
  return () => {
    stopWatching();
    stopKeeping();
    dialog.removeEventListener('close', open);
    dialog.close();
  };
}
