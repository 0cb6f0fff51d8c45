import { document } from '../page/document.js';

/** What shows that the visitor has gone on. */
const ACTS = ['keydown', 'pointerdown'];

/** What is shown in its own box; anything else is a post, that a script turns into a frame. */
const OWN_BOX = /^(iframe|embed|object|audio|video|img)$/;

/** Whether nothing has the focus, or what gets it here. */
const isFocusFree = (target: Element): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  document.activeElement === target;

function focus(target: HTMLElement): void {
  if (isFocusFree(target)) target.focus({ preventScroll: true });
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/**
 * Moves the focus into what has been released for a visitor who has used the keyboard: into a frame or
 * film at once, and again when it has loaded; into what a script makes of a post as soon as it is there.
 * Not when the visitor has gone on.
 */
export function focusShown(target: HTMLElement): void {
  let stop = (): void => undefined;
  const focusWhenLoaded = (): void => {
    stop();
    focus(target);
  };

  if (OWN_BOX.test(target.localName)) {
    focus(target);
    target.addEventListener('load', focusWhenLoaded);
    stop = () => {
      target.removeEventListener('load', focusWhenLoaded);
      for (const act of ACTS) removeEventListener(act, stop, true);
    };
  } else {
    const place = target.parentElement ?? document.body;
    const before = new Set(place.querySelectorAll('iframe'));
    const box = target.getBoundingClientRect();
    const isOfPost = (frame: HTMLIFrameElement): boolean =>
      !before.has(frame) && (target.contains(frame) || meet(frame.getBoundingClientRect(), box));
    const observer = new MutationObserver(() => {
      const frame = [...place.querySelectorAll('iframe')].find(isOfPost);
      if (!frame) return;
      stop();
      focusShown(frame);
    });
    observer.observe(place, { childList: true, subtree: true });
    stop = () => {
      observer.disconnect();
      for (const act of ACTS) removeEventListener(act, stop, true);
    };
  }
  for (const act of ACTS) addEventListener(act, stop, true);
}
