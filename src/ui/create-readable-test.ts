import { document } from '../page/document.js';
import { boxOf, parentOf } from '../page/native-element.js';
import { createPointFinder } from './create-point-finder.js';
import { isDrawn, readLook } from './is-drawn.js';

/** Lines of text below this height, in CSS pixels, are too small to be read. Ours have 20. */
const LEAST_HEIGHT = 10;

/** CSS pixels at the edge of a scroller where its scroll bar may lie over the text, as in WebKit. */
const WIDEST_SCROLL_BAR = 24;

/** The only one of our elements that stands in the page's content, where the page can scroll it. */
const IN_PAGE = 'ask-first-embed';

/** Returns a function that says whether the page has scrolled a point of our element out of sight. */
export function createOutOfSightTest({ host }: ShadowRoot): (x: number, y: number) => boolean {
  if (host.localName !== IN_PAGE) return () => false;
  const edges = [new DOMRect(0, 0, innerWidth, innerHeight)];
  for (let around = parentOf(host); around; around = parentOf(around))
    if (around !== document.body && getComputedStyle(around).overflow !== 'visible')
      edges.push(boxOf(around));
  return (x, y) =>
    edges.some(({ left, right, top, bottom }) => x < left || x > right || y < top || y > bottom);
}

/**
 * Returns a function that says whether a point shows the element, or would show it after scrolling.
 * The heading and the row of buttons stay in sight, so text under them can be scrolled out.
 */
function createPointTest(scroller: Element, root: ShadowRoot) {
  const findAt = createPointFinder(root);
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const canScroll =
    scrollHeight > clientHeight && /auto|scroll/.test(getComputedStyle(scroller).overflowY);
  /** A heading of half the box or more may cover the text for good. */
  function isPassedUnder(found: Element | null): boolean {
    const head = found?.closest('.head');
    return head ? head.clientHeight * 2 < clientHeight : !!found?.closest('.actions');
  }
  const isAtEdge = (x: number): boolean => Math.min(x - left, right - x) < WIDEST_SCROLL_BAR;
  const isOutOfSight = createOutOfSightTest(root);
  return (element: Element, x: number, y: number): boolean => {
    if (isOutOfSight(x, y)) return true;
    const place = y - top + scrollTop;
    if (canScroll && (y < top || y > bottom)) return place >= 0 && place <= scrollHeight;
    const found = findAt(x, y);
    const isUnderScrollBar = found === scroller && isAtEdge(x);
    return element.contains(found) || (canScroll && (isUnderScrollBar || isPassedUnder(found)));
  };
}

/** Returns a function that computes the value of each element once. */
function oncePerElement<Value>(compute: (element: Element) => Value): (element: Element) => Value {
  const known = new Map<Element, Value>();
  return (element) => {
    const value = known.has(element) ? (known.get(element) as Value) : compute(element);
    known.set(element, value);
    return value;
  };
}

/**
 * Returns a function that says whether a text in one of our boxes can be read on the screen now, or
 * after scrolling. Folded text counts as readable if the visitor can unfold it. Call the function
 * only in the task that created it: it keeps its measurements.
 */
export function createReadableTest(box: Element, root: ShadowRoot): (text: Text) => boolean {
  const lookOf = oncePerElement(readLook);
  const pointTestOf = oncePerElement((scroller) => createPointTest(scroller, root));

  return (text) => {
    const element = text.parentElement;
    if (!element) return false;
    const folded = element.closest('details:not([open])');
    if (folded && !element.closest('summary')) return folded.getClientRects().length > 0;

    const range = new Range();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (lines.length === 0 || lines.some(({ height }) => height < LEAST_HEIGHT)) return false;
    if (!isDrawn(element, lookOf)) return false;
    const isInReach = pointTestOf(element.closest('.scroller') ?? box);
    return lines.every(({ left, right, top, bottom }) =>
      [left + 2, (left + right) / 2, right - 2].every((x) =>
        isInReach(element, x, (top + bottom) / 2),
      ),
    );
  };
}
