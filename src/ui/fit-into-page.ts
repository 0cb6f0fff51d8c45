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
  const mayBePopover = box.localName !== 'dialog' && 'showPopover' in box;
  let stop = (): void => undefined;
  const frame = requestAnimationFrame(() => {
    // A popover is hidden until it is shown. So the browser computes no styles for its content while
    // styles of the box are read and changed here. WebKit 2.50 also needs this: otherwise it shows the
    // popover in its old place.
    if (mayBePopover) box.popover = 'manual';
    const style = getComputedStyle(box);
    const hasOwnLayer = style.getPropertyValue('--ask-first-layer') !== '';
    if (style.colorScheme === 'normal' && !document.querySelector('meta[name=color-scheme]'))
      box.style.colorScheme = schemeOfPage();
    if (hasOwnLayer) box.removeAttribute('popover');
    else if (mayBePopover) stop = showOnTop(box);
  });
  return () => {
    cancelAnimationFrame(frame);
    stop();
    box.style.colorScheme = '';
    box.removeAttribute('popover');
  };
}
