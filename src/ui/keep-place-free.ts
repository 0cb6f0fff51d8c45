import { document } from '../page/document.js';
import { findFreePlace } from './find-free-place.js';
import { createScrollRoom } from './scroll-room.js';
import { findFullscreen, findModal } from './show-on-top.js';
import { watchSize } from './watch-size.js';

/** Milliseconds without scrolling after which the page is at rest. */
const REST = 150;

/** What may move the page under the button. */
const CHANGES = ['scroll', 'resize', 'load', 'close', 'fullscreenchange'];

/**
 * Puts the small button where it covers nothing while the page is at rest: in a free corner of the
 * window, or after the end of the page. The place is set by attributes and custom properties that
 * the button's styles read, so that an owner's own style still wins. Returns a function that ends
 * this.
 */
export function keepPlaceFree(button: HTMLElement): () => void {
  const room = createScrollRoom();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the place that our styles give the button when nothing is in its way. */
  function readUsual(): DOMRect {
    button.removeAttribute('data-side');
    button.removeAttribute('data-place');
    button.style.removeProperty('--lift');
    return button.getBoundingClientRect();
  }

  function putAtEnd({ height, bottom }: DOMRect): void {
    const root = document.scrollingElement ?? document.documentElement;
    const margin = innerHeight - bottom;
    room.set(0);
    // A page that does not scroll has no end to scroll to.
    if (root.scrollHeight <= root.clientHeight) return;
    button.style.setProperty('--end', `${root.scrollHeight + margin}px`);
    button.setAttribute('data-place', 'end');
    room.set(height + 2 * margin);
  }

  function update(): void {
    if (button.hasAttribute('data-at-top') || button.matches(':focus-within')) return;
    // Under a modal dialog, or under an element that fills the screen, nothing of the page can be
    // found.
    if (findModal() || findFullscreen(button)) return;
    const usual = readUsual();
    if (usual.height === 0) return;
    const place = findFreePlace(usual, getComputedStyle(button).direction === 'rtl');
    if (!place) return putAtEnd(usual);
    // With this room, the last lines of the page can be scrolled out from under the button.
    room.set(usual.height);
    button.setAttribute('data-side', place.side);
    button.style.setProperty('--lift', `${place.lift}px`);
  }
  const updateSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, REST);
  };

  for (const type of CHANGES) addEventListener(type, updateSoon, true);
  // Advertisements come late, and so do our own messages.
  const observer = new MutationObserver(() => {
    watchPage();
    updateSoon();
  });
  /** Called again and again, since the page may have replaced its body. */
  function watchPage(): void {
    for (const parent of [document.documentElement, document.body])
      if (parent) observer.observe(parent, { childList: true });
  }
  watchPage();
  const stops = [
    // Updates at once when the button is shown: it is hidden while there is no choice to change.
    watchSize(button, update),
    // The end of the page may move.
    watchSize(document.documentElement, updateSoon),
    watchSize(document.body, updateSoon),
  ];
  return () => {
    for (const type of CHANGES) removeEventListener(type, updateSoon, true);
    observer.disconnect();
    stops.forEach((stop) => stop());
    clearTimeout(timer);
    room.remove();
  };
}
