import { listenAfterOthers } from './keep-events.js';

/** The keys that scroll: 1 is down, -1 is up. */
const SCROLL_KEYS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 1,
  PageUp: -1,
  End: 1,
  Home: -1,
  ' ': 1,
};

/** Elements that use all of these keys themselves, and those that use the space bar. */
const TAKES_ALL = 'input:not([type=checkbox]), textarea, select';
const TAKES_SPACE = 'input, button, summary';

/** Whether an element of the path, up to the dialog, can be scrolled in this direction. */
function canScroll(path: readonly EventTarget[], dialog: Element, direction: number): boolean {
  for (const target of path) {
    if (!(target instanceof Element)) return false;
    const { scrollTop, scrollHeight, clientHeight } = target;
    const isScroller = /auto|scroll/.test(getComputedStyle(target).overflowY);
    const rest = direction < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
    if (isScroller && rest >= 1) return true;
    if (target === dialog) return false;
  }
  return false;
}

/** The direction in which a key scrolls: 1 is down, -1 is up, 0 is none. */
function directionOfKey({ key, shiftKey }: KeyboardEvent, target: EventTarget | undefined): number {
  const isSpace = key === ' ';
  if (target instanceof Element && target.matches(isSpace ? TAKES_SPACE : TAKES_ALL)) return 0;
  return isSpace && shiftKey ? -1 : (SCROLL_KEYS[key] ?? 0);
}

/**
 * Stops the page from scrolling under a modal dialog. The page's overflow is not hidden, since that
 * would remove its scroll bar, and so move the page. Returns a function that ends this.
 */
export function keepScrollInside(dialog: HTMLDialogElement): () => void {
  let lastY = 0;

  function directionOf(event: Event, target: EventTarget | undefined): number {
    // With the control key, or with two fingers, the visitor zooms.
    if (event instanceof WheelEvent) return event.ctrlKey ? 0 : Math.sign(event.deltaY);
    if (event instanceof KeyboardEvent) return directionOfKey(event, target);
    const touches = 'touches' in event ? (event as TouchEvent).touches : [];
    const y = touches[0]?.clientY ?? lastY;
    const direction = event.type === 'touchmove' && touches.length === 1 ? Math.sign(lastY - y) : 0;
    lastY = y;
    return direction;
  }

  function onInput(event: Event): void {
    const path = event.composedPath();
    const direction = directionOf(event, path[0]);
    const isAtEnd = direction !== 0 && !canScroll(path, dialog, direction);
    if (isAtEnd && dialog.matches(':modal') && event.cancelable) event.preventDefault();
  }

  const types = ['wheel', 'touchstart', 'touchmove', 'keydown'];
  for (const type of types) addEventListener(type, onInput, { capture: true, passive: false });
  listenAfterOthers();
  return () => {
    for (const type of types) removeEventListener(type, onInput, true);
  };
}
