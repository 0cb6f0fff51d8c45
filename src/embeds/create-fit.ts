import { document } from '../page/document.js';
import { boxOf, parentOf } from '../page/native-element.js';
import { layoutAround, scrolls } from './place-beside.js';

/** Boxes that are smaller than this, in CSS pixels, have no room for words and buttons. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 48;

/** Whether the page shows a target. True in older browsers, which cannot tell. */
const isVisible = (target: HTMLElement): boolean =>
  target.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;

/** Whether a target is in sight within everything around it that scrolls, besides the page itself. */
function isInSight(target: HTMLElement): boolean {
  if (!isVisible(target)) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const { body, documentElement } = document;
  for (let around = parentOf(target); around; around = parentOf(around)) {
    if (around === body || around === documentElement || !scrolls(around)) continue;
    const box = boxOf(around);
    const isInside =
      left >= box.left - 1 &&
      right <= box.right + 1 &&
      top >= box.top - 1 &&
      bottom <= box.bottom + 1;
    if (!isInside) return false;
  }
  return true;
}

/** Writes a property only where it changes. */
function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/**
 * How much larger an element is drawn than it is laid out: a page may scale the elements around it.
 */
function scaleOf(box: HTMLElement): number {
  const { width } = box.getBoundingClientRect();
  // Not `offsetWidth`, which is rounded.
  const laidOut = parseFloat(getComputedStyle(box).width);
  return laidOut > 0 && width > 0 ? width / laidOut : 1;
}

/**
 * A box with its edges on whole pixels of the page. Otherwise Chromium (156) would draw scrolled
 * text over the frame of the box.
 */
function onWholePixels({ left, top, right, bottom }: DOMRect): DOMRect {
  const [x, y] = [Math.round(left + scrollX), Math.round(top + scrollY)];
  const width = Math.round(right + scrollX) - x;
  const height = Math.round(bottom + scrollY) - y;
  return new DOMRect(x - scrollX, y - scrollY, width, height);
}

/**
 * The z-index that a target has within the body, because of its own style and of what is around it.
 */
function levelAround(target: HTMLElement): string {
  let level = 'auto';
  for (let around: Element | null = target; around; around = parentOf(around)) {
    const { position, zIndex } = getComputedStyle(around);
    if (position !== 'static' && zIndex !== 'auto') level = zIndex;
  }
  return level;
}

/** The z-index with which our element lies just above the target. */
function levelOver(host: HTMLElement, target: HTMLElement): string {
  if (host.parentNode !== target.parentNode) return levelAround(target);
  const { position, zIndex } = getComputedStyle(target);
  // A flex or grid item has a z-index even if its position is static.
  const isItem = /flex|grid/.test(layoutAround(target)?.display ?? '');
  const level = zIndex === 'auto' || (position === 'static' && !isItem) ? 0 : Number(zIndex);
  const { DOCUMENT_POSITION_PRECEDING } = Node;
  const isBefore = (target.compareDocumentPosition(host) & DOCUMENT_POSITION_PRECEDING) !== 0;
  return level !== 0 || isBefore ? `${level + (isBefore ? 1 : 0)}` : 'auto';
}

/**
 * Returns a function that gives our element the current place and size of its target. Our element has to
 * be on the page already.
 */
export function createFit(host: HTMLElement, target: HTMLElement): () => void {
  let [x, y] = [0, 0];
  return () => {
    const box = host.shadowRoot?.firstElementChild;
    const isFloating = host.hasAttribute('data-floats');
    const scale = scaleOf(isFloating && box instanceof HTMLElement ? box : host);
    const wanted = onWholePixels(target.getBoundingClientRect());
    const [width, height] = [wanted.width / scale, wanted.height / scale];
    const isLost = host.hasAttribute('data-loose') && !isInSight(target);
    const isSmall = width < LEAST_WIDTH || height < LEAST_HEIGHT;
    host.toggleAttribute('data-small', isSmall || isLost);
    setProperty(host, '--box-width', `${width}px`);
    setProperty(host, '--box-height', `${height}px`);
    setProperty(host, '--width', isFloating ? '0px' : `${width}px`);
    setProperty(host, '--height', isFloating ? '0px' : `${height}px`);
    setProperty(host, '--corners', getComputedStyle(target).borderRadius);
    setProperty(host, '--z', levelOver(host, target));
    const actual = host.getBoundingClientRect();
    x += (wanted.left - actual.left) / scale;
    y += (wanted.top - actual.top) / scale;
    setProperty(host, '--x', `${x}px`);
    setProperty(host, '--y', `${y}px`);
  };
}
