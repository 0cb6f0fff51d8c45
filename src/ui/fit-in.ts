/**
 * Fits the box of an element into the page before its first paint, when the page's own styles are
 * there. It follows the system's colour scheme where the page states none. And it goes to the
 * browser's top layer, where neither a transform on the body nor an advertisement's z-index gets at
 * it, unless the site owner gives it a layer of their own; a popover takes no focus.
 */
export function fitIn(box: HTMLElement): void {
  requestAnimationFrame(() => {
    const style = getComputedStyle(box);
    if (style.colorScheme === 'normal' && !document.querySelector('meta[name=color-scheme]'))
      box.style.colorScheme = 'light dark';
    if (!box.isConnected || box.localName === 'dialog') return;
    if (!box.showPopover || style.getPropertyValue('--ask-first-layer')) return;
    box.popover = 'manual';
    // WebKit 2.50 leaves in its old place what is not hidden before: computing a style hides it.
    void style.display;
    box.showPopover();
  });
}
