import { document } from '../page/document.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { placeElement } from './place-element.js';
import { watchSize } from './watch-size.js';

/** Outside of every layout and invisible, whatever the page's styles say. */
const UNSEEN =
  'all:initial;position:absolute;left:0;width:1px;visibility:hidden;pointer-events:none';

const important = (css: string): string => css.replace(/(;|$)/g, '!important;');

/**
 * Adds room after the end of the page, so that its last lines can be scrolled out from under a box of
 * ours. The room is an element outside of every layout, so nothing else moves. `set` changes its height
 * in CSS pixels, and `remove` removes it.
 */
export function createScrollRoom(): { set: (height: number) => void; remove: () => void } {
  const room = document.createElement('ask-first-room');
  room.setAttribute('aria-hidden', 'true');
  let wanted = 0;

  const show = (css: string): void => {
    room.style.cssText = important(`${UNSEEN};${css}`);
  };
  const hide = (): void => show('display:none');

  function update(): void {
    const root = document.scrollingElement ?? document.documentElement;
    const { clientWidth } = document.documentElement;
    // A page may be without a body while it is replaced.
    if (!document.body) return;
    if (wanted > 0 && !room.isConnected) placeElement(room, 'last');
    hide();
    const end = root.scrollHeight;
    // A page that does not scroll would get a scroll bar, and less width.
    if (wanted === 0 || end <= root.clientHeight) return;
    show(`display:block;top:${end}px;height:${wanted}px`);
    if (document.documentElement.clientWidth !== clientWidth) hide();
  }

  const stops = [document.documentElement, document.body].map((box) => watchSize(box, update));
  return {
    set(height) {
      wanted = height;
      update();
    },
    remove() {
      stops.forEach((stop) => stop());
      removeFromPage(room);
    },
  };
}
