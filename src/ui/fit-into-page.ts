import { document } from '../page/document.js';
import { schemeOfPage } from './scheme-of-page.js';
import { showOnTop } from './show-on-top.js';

/**
 * Fits a box into the page, in the frame of its first paint: by then the page's own styles apply.
 * If the page states no colour scheme, the box is light or dark as the page looks. The box goes to
 * the browser's top layer, out of reach of a transform on the root and of an advertisement's
 * z-index, unless the site owner sets a layer of their own. A popover, unlike a dialog, takes no
 * focus. Returns a function that undoes this.
 */
export function fitIntoPage(box: HTMLElement): () => void {
  let stop = (): void => undefined;
  const frame = requestAnimationFrame(() => {
    const style = getComputedStyle(box);
    if (style.colorScheme === 'normal' && !document.querySelector('meta[name=color-scheme]'))
      box.style.colorScheme = schemeOfPage();
    const isModal = box.localName === 'dialog';
    const hasOwnLayer = style.getPropertyValue('--ask-first-layer') !== '';
    if (isModal || hasOwnLayer || !('showPopover' in box)) return;
    box.popover = 'manual';
    // WebKit 2.50 shows the popover in its old place unless it has been hidden. Reading a style
    // hides it.
    style.getPropertyValue('display');
    stop = showOnTop(box);
  });
  return () => {
    cancelAnimationFrame(frame);
    stop();
    box.style.colorScheme = '';
    box.removeAttribute('popover');
  };
}
