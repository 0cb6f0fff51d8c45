import { createScrollPadding } from './scroll-padding.js';
import { createScrollRoom } from './scroll-room.js';
import { uncoverFocus } from './uncover-focus.js';
import { watchSize } from './watch-size.js';

/**
 * Events after which the browser may scroll. At these, we add our style sheet again if it is gone:
 * the page may have replaced its sheets, and no event says so.
 */
const MAY_SCROLL = ['click', 'keydown'];

/** Space between the box and what the page scrolls to, in CSS pixels. */
const GAP = 16;

/**
 * Keeps the page usable around a box at the bottom of the window. The browser scrolls the target of
 * an anchor, or of the focus, clear of the box (WCAG 2.2, 2.4.11). The end of the page can be
 * scrolled clear of it too. Where nothing can be scrolled, the box moves to the top. Returns a
 * function that ends this.
 */
export function keepPageReachable(box: HTMLElement): () => void {
  const padding = createScrollPadding();
  const room = createScrollRoom();

  function update(): void {
    const { height } = box.getBoundingClientRect();
    // A box without height is hidden, perhaps by a content blocker.
    const covered = height > 0 ? Math.ceil(height) + GAP : 0;
    const isAtTop = box.hasAttribute('data-at-top');
    padding.set({ top: isAtTop ? covered : 0, bottom: isAtTop ? 0 : covered });
    room.set(height > 0 ? Math.ceil(height) : 0);
  }
  for (const type of MAY_SCROLL) addEventListener(type, padding.keep, true);
  const stops = [watchSize(box, update), uncoverFocus(box, update), room.remove, padding.remove];
  return () => {
    for (const type of MAY_SCROLL) removeEventListener(type, padding.keep, true);
    stops.forEach((stop) => stop());
  };
}
