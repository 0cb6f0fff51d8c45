import { document } from '../page/document.js';
import { watchSize } from './watch-size.js';

/**
 * Finds the open modal dialog. A dialog takes the focus when it opens, so the components with the
 * focus are searched too.
 */
export function findModal(): Element | null {
  const roots: ParentNode[] = [document];
  let active = document.activeElement;
  while (active?.shadowRoot) {
    roots.push(active.shadowRoot);
    active = active.shadowRoot.activeElement;
  }
  for (const root of roots.reverse()) {
    const found = root.querySelector('dialog:modal');
    // A dialog that is not rendered does not count: its size could not tell us when it closes.
    if (found && found.getClientRects().length > 0) return found;
  }
  return null;
}

/**
 * Finds the element that fills the screen, unless the box is in it. A box outside gets no pointer
 * events.
 */
export function findFullscreen(box: HTMLElement): Element | null {
  const { fullscreenElement } = document;
  const root = box.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : box;
  return fullscreenElement?.contains(host) ? null : fullscreenElement;
}

/**
 * Shows a popover in the browser's top layer, as soon as the page has no modal dialog open and no
 * element that fills the screen: over those the popover would be visible, but not usable. Returns a
 * function that ends this.
 */
export function showOnTop(popover: HTMLElement): () => void {
  let stop = (): void => undefined;
  function show(): void {
    stop();
    const modal = findModal();
    if (modal && typeof ResizeObserver === 'function') {
      // The dialog loses its size when it is closed or removed.
      stop = watchSize(modal, () => modal.getClientRects().length === 0 && show());
    } else if (findFullscreen(popover)) {
      document.addEventListener('fullscreenchange', show);
      stop = () => document.removeEventListener('fullscreenchange', show);
    } else if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
  }
  show();
  return () => stop();
}
