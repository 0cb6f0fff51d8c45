import { document } from '../page/document.js';
import { boxOf, matches } from '../page/native-element.js';

/**
 * Events after which the focus may have moved. The window may get no focus event for a move in a
 * shadow root.
 */
const MOVES = ['focusin', 'focusout', 'keydown', 'keyup', 'scroll'];

/** Finds the element with the focus, also within open shadow roots. */
export function findFocused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** Whether an element is scrolled to its end, and cannot bring more into view. */
function isScrolledToEnd(target: EventTarget | null): target is Element {
  if (!(target instanceof Element) || target === document.documentElement) return false;
  const { scrollTop, scrollHeight, clientHeight } = target;
  return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
}

/** Whether the box, in its usual place, lies over the lower part of an element. */
function covers(place: DOMRect, element: Element): boolean {
  const { bottom, left, right } = boxOf(element);
  return bottom > place.top && left < place.right && right > place.left;
}

/**
 * Moves a box from the bottom of the window to its top while it would cover the element with the
 * keyboard's focus (WCAG 2.2, 2.4.11), or an element that is scrolled to its end. Scrolling cannot
 * uncover that end, nor a control in a bar that the page has fixed there. `onMove` is called after
 * a move. Returns a function that ends this.
 */
export function uncoverFocus(box: HTMLElement, onMove: () => void): () => void {
  let frame = 0;
  let scroller: Element | undefined;

  /** Whether the box would cover something in this place, and has to step aside. */
  function coversSomething(place: DOMRect): boolean {
    if (scroller?.isConnected && isScrolledToEnd(scroller) && covers(place, scroller)) return true;
    const focused = findFocused();
    if (!focused || !matches(focused, ':focus-visible')) return false;
    return covers(place, focused) && boxOf(focused).top >= place.height;
  }

  function update(): void {
    // The box does not move while the visitor uses it.
    if (box.matches(':focus-within')) return;
    const before = box.hasAttribute('data-at-top');
    // Measure the box in its usual place: some layouts have it in a corner.
    box.removeAttribute('data-at-top');
    const isAside = coversSomething(box.getBoundingClientRect());
    box.toggleAttribute('data-at-top', isAside);
    if (isAside !== before) onMove();
  }

  function onEvent({ type, target }: Event): void {
    if (type === 'scroll' && isScrolledToEnd(target)) scroller = target;
    // The page itself scrolls often, and needs nothing while the box is in its usual place.
    else if (type === 'scroll' && !box.hasAttribute('data-at-top')) return;
    cancelAnimationFrame(frame);
    // In the next frame, when the browser has scrolled to the focused element.
    frame = requestAnimationFrame(update);
  }

  for (const type of MOVES) addEventListener(type, onEvent, true);
  return () => {
    for (const type of MOVES) removeEventListener(type, onEvent, true);
    cancelAnimationFrame(frame);
    box.removeAttribute('data-at-top');
  };
}
