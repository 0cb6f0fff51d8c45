import { createScrollPadding } from './scroll-padding.js';
import { createScrollRoom } from './scroll-room.js';
import { uncoverFocus } from './uncover-focus.js';
import { watchSize } from './watch-size.js';

/**
 * Events after which the browser may scroll. We look for our style sheet then: the page may have replaced
 * its sheets, which fires no event.
 */
const MAY_SCROLL = ['click', 'keydown'];

/** Space between the box and what the page scrolls to, in CSS pixels. */
const GAP = 16;

/**
 * Keeps the page usable around a box at the bottom of the window. What an anchor or the focus leads to
 * is scrolled clear of the box (WCAG 2.2, 2.4.11), the end of the page too; where nothing can be
 * scrolled, the box steps aside. Returns a function that ends this.
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
