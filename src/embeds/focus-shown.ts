import { document } from '../page/document.js';

/** What shows that the visitor has gone on. */
const ACTS = ['keydown', 'pointerdown', 'focusin'];

/** Whether nothing has the focus, or what gets it here. */
const isFocusFree = (target: Element): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  document.activeElement === target;

function focus(target: HTMLElement): void {
  if (isFocusFree(target)) target.focus({ preventScroll: true });
}

/**
 * Moves the focus into what has been released for a visitor who has used the keyboard: into a frame or
 * film at once, and again when it has loaded; into what a script makes of a post as soon as it is there.
 * Not when the visitor has gone on.
 */
export function focusShown(target: HTMLElement): void {
  if (target.localName !== 'blockquote' && target.localName !== 'div') {
    focus(target);
    target.addEventListener('load', () => focus(target), { once: true });
    return;
  }
  const place = target.parentElement ?? document.body;
  const before = new Set(place.querySelectorAll('iframe'));
  const observer = new MutationObserver(() => {
    const frame = [...place.querySelectorAll('iframe')].find((found) => !before.has(found));
    if (!frame) return;
    stop();
    focus(frame);
    frame.addEventListener('load', () => focus(frame), { once: true });
  });
  function stop(): void {
    observer.disconnect();
    for (const act of ACTS) removeEventListener(act, stop, true);
  }
  observer.observe(place, { childList: true, subtree: true });
  for (const act of ACTS) addEventListener(act, stop, true);
}
