import { document } from '../page/document.js';
import { watchSize } from './watch-size.js';

/**
 * The modal dialog that is open, also within the components that have the focus: a dialog takes it when
 * it opens.
 */
export function findModal(): Element | null {
  const roots: ParentNode[] = [document];
  for (let active = document.activeElement; active?.shadowRoot;)
    ({ activeElement: active } = roots[roots.push(active.shadowRoot) - 1] as ShadowRoot);
  for (const root of roots.reverse()) {
    const found = root.querySelector('dialog:modal');
    // One that is not rendered blocks the page, and its end is not seen by its size.
    if (found && found.getClientRects().length > 0) return found;
  }
  return null;
}

/** The element that fills the screen, unless the box is inside. A box outside hears no pointer. */
export function findFullscreen(box: HTMLElement): Element | null {
  const { fullscreenElement } = document;
  const root = box.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : box;
  return fullscreenElement?.contains(host) ? null : fullscreenElement;
}

/**
 * Shows a popover in the browser's top layer, as soon as the page has no modal dialog open and no
 * element that fills the screen: over those the popover would be seen, and could not be used. Returns
 * a function that ends this.
 */
export function showOnTop(popover: HTMLElement): () => void {
  let stop = (): void => undefined;
  function show(): void {
    stop();
    const modal = findModal();
    if (modal && typeof ResizeObserver === 'function') {
      // It loses its size when it is closed or removed.
      stop = watchSize(modal, () => modal.getClientRects().length === 0 && show());
    } else if (findFullscreen(popover)) {
      document.addEventListener('fullscreenchange', show);
      stop = () => document.removeEventListener('fullscreenchange', show);
    } else if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
  }
  show();
  return () => stop();
}
