import { document } from '../page/document.js';
import { boxOf, parentOf } from '../page/native-element.js';
import { createFinder } from './create-finder.js';

/** Lines of text below this height, in CSS pixels, are too small to be read. Ours have 20. */
const LEAST_HEIGHT = 10;

/** What is drawn with less than this opacity counts as hidden. */
const LEAST_OPACITY = 0.3;

/** By how much one channel of the text's colour has to differ from the background, of 255. */
const LEAST_DIFFERENCE = 32;

/** CSS pixels at the edge of a scroller where its scroll bar may lie over the text, as in WebKit. */
const WIDEST_SCROLL_BAR = 24;

/** The element that is part of the page's content, so that the page can scroll it. */
const IN_PAGE = 'ask-first-embed';

/** Returns a function that says whether the page has scrolled a point of our element out of sight. */
export function createSight({ host }: ShadowRoot): (x: number, y: number) => boolean {
  if (host.localName !== IN_PAGE) return () => false;
  const edges = [new DOMRect(0, 0, innerWidth, innerHeight)];
  for (let around = parentOf(host); around; around = parentOf(around))
    if (around !== document.body && getComputedStyle(around).overflow !== 'visible')
      edges.push(boxOf(around));
  return (x, y) =>
    edges.some(({ left, right, top, bottom }) => x < left || x > right || y < top || y > bottom);
}

/** Filters that can hide what they are applied to. */
const HIDING_FILTER = /blur|opacity|url|(brightness|contrast)\(0(\.[0-4]\d*)?\)/;

/** Whether the element may be drawn in part only, as by a mask. No script can see what is left. */
export const isDisguised = ({ filter, maskImage, mixBlendMode }: CSSStyleDeclaration): boolean =>
  HIDING_FILTER.test(filter) || (maskImage || 'none') !== 'none' || mixBlendMode !== 'normal';

/** Red, green, blue and opacity; empty for a colour in a newer notation. */
function channelsOf(colour: string): number[] {
  const channels = /^rgba?\((.*)\)$/.exec(colour)?.[1]?.split(', ').map(Number) ?? [];
  return channels.length === 3 ? [...channels, 1] : channels;
}

const isSimilar = (one: readonly number[], other: readonly number[]): boolean =>
  [0, 1, 2].every((index) => Math.abs((one[index] ?? 0) - (other[index] ?? 0)) < LEAST_DIFFERENCE);

/** Whether a theme may cover an element with `::before` or `::after`: a pointer hits the element. */
const hasOverlay = (element: Element): boolean =>
  ['::before', '::after'].some((pseudo) => {
    const { content, position } = getComputedStyle(element, pseudo);
    return content !== 'none' && content !== 'normal' && position !== 'static';
  });

/** Whether the text of an element is drawn so that it stands out from what is under it. */
function isDrawn(element: Element): boolean {
  const { visibility, webkitTextFillColor } = getComputedStyle(element);
  const ink = channelsOf(webkitTextFillColor);
  if (visibility !== 'visible' || (ink[3] ?? 1) < LEAST_OPACITY) return false;
  if (hasOverlay(element)) return false;
  let opacity = 1;
  let isSurfaceKnown = false;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = getComputedStyle(around);
    if (isDisguised(style)) return false;
    opacity *= Number(style.opacity);
    const surface = channelsOf(style.backgroundColor);
    if (!isSurfaceKnown && style.display !== 'contents') {
      const isOpaque = (surface[3] ?? 0) > 0.5;
      const isPicture = style.backgroundImage !== 'none';
      if (isOpaque && !isPicture && ink.length > 0 && isSimilar(ink, surface)) return false;
      isSurfaceKnown = isOpaque || isPicture;
    }
  }
  return opacity >= LEAST_OPACITY;
}

/**
 * Returns a function that says whether a point belongs to the element, or can be scrolled to: by the
 * part of the box that scrolls, or from under the row of buttons and the heading that stay in sight.
 */
function createPointTest(element: Element, box: Element, root: ShadowRoot) {
  const findAt = createFinder(root);
  const scroller = element.closest('.scroller') ?? box;
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const canScroll =
    scrollHeight > clientHeight && /auto|scroll/.test(getComputedStyle(scroller).overflowY);
  /** A heading that fills the box would cover the text for good. */
  function isPassedUnder(found: Element | null): boolean {
    const head = found?.closest('.head');
    return head ? head.clientHeight * 2 < clientHeight : !!found?.closest('.actions');
  }
  const isAtEdge = (x: number): boolean => Math.min(x - left, right - x) < WIDEST_SCROLL_BAR;
  const isOutOfSight = createSight(root);
  return (x: number, y: number): boolean => {
    if (isOutOfSight(x, y)) return true;
    const place = y - top + scrollTop;
    if (canScroll && (y < top || y > bottom)) return place >= 0 && place <= scrollHeight;
    const found = findAt(x, y);
    const isUnderScrollBar = found === scroller && isAtEdge(x);
    return element.contains(found) || (canScroll && (isUnderScrollBar || isPassedUnder(found)));
  };
}

/**
 * Whether a text in one of our boxes can be read as it is on the screen now, or by scrolling. What
 * is folded up counts as readable where the visitor can unfold it.
 */
export function isReadable(text: Text, box: Element, root: ShadowRoot): boolean {
  const element = text.parentElement;
  if (!element) return false;
  const folded = element.closest('details:not([open])');
  if (folded && !element.closest('summary')) return folded.getClientRects().length > 0;

  const range = new Range();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (lines.length === 0 || lines.some(({ height }) => height < LEAST_HEIGHT)) return false;
  if (!isDrawn(element)) return false;
  const isInReach = createPointTest(element, box, root);
  return lines.every(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].every((x) => isInReach(x, (top + bottom) / 2)),
  );
}
