import { boxesOverlap } from '../page/boxes-overlap.js';
import { document } from '../page/document.js';
import { findInside } from '../page/native-element.js';

/** After one of these, the visitor has gone on to something else. */
const ACTS = ['keydown', 'pointerdown'];

/** Elements that are shown in their own box. Anything else is a post that a script turns into a frame. */
const OWN_BOX = /^(iframe|embed|object|audio|video|img)$/;

/** Whether the target has the focus, or nothing has it. */
const isFocusFree = (target: Element): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  document.activeElement === target;

function focus(target: HTMLElement): void {
  if (isFocusFree(target)) target.focus({ preventScroll: true });
}

/**
 * Moves the focus into what has been released, for a visitor who has used the keyboard. A frame or
 * film gets it at once, and again when it has loaded. The frame that a script makes of a post gets
 * it as soon as it is there. Ends when the visitor goes on to something else.
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
    const before = new Set(findInside(place, 'iframe'));
    const box = target.getBoundingClientRect();
    const isOfPost = (frame: Element): frame is HTMLIFrameElement =>
      !before.has(frame) &&
      (target.contains(frame) || boxesOverlap(frame.getBoundingClientRect(), box));
    const observer = new MutationObserver(() => {
      const frame = findInside(place, 'iframe').find(isOfPost);
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
