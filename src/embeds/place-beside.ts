import { document } from '../page/document.js';
import { boxOf, childrenOf, insertBefore, parentOf } from '../page/native-element.js';
import { removeFromPage } from '../page/remove-from-page.js';

/** Differences below this are a matter of rounding, in CSS pixels. */
const ROUNDING = 0.5;

const edgesOf = (element: Element): number[] => {
  const { left, top, right, bottom } = boxOf(element);
  return [left, top, right, bottom];
};

/** Returns a function that says whether the target and its neighbours are where they were. */
function createWatch(target: HTMLElement): () => boolean {
  const { parentElement, previousElementSibling, nextElementSibling } = target;
  const watched = [
    target,
    parentElement,
    previousElementSibling,
    nextElementSibling,
    document.documentElement,
  ].filter((element): element is HTMLElement => element instanceof HTMLElement);
  const before = watched.map(edgesOf);
  return () =>
    watched.every((element, index) =>
      edgesOf(element).every(
        (edge, side) => Math.abs(edge - (before[index]?.[side] ?? 0)) < ROUNDING,
      ),
    );
}

/** Our own elements. Copies that the page makes are not here. */
const covering = new WeakSet<Element>();

/** Whether an element scrolls or cuts off what is in it. */
export const scrolls = (element: Element): boolean =>
  /auto|scroll|hidden/.test(getComputedStyle(element).overflow);

/**
 * Whether an element between ours and its containing block scrolls. Our absolute box would not
 * scroll along.
 */
function isInStaticScroller(host: HTMLElement): boolean {
  const { offsetParent } = host;
  for (let around = parentOf(host); around && around !== offsetParent; around = parentOf(around))
    if (around !== document.body && around !== document.documentElement && scrolls(around))
      return true;
  return false;
}

/** The style of the element around a target, which lays the target out; undefined without one. */
export const layoutAround = ({ parentElement }: HTMLElement): CSSStyleDeclaration | undefined =>
  parentElement ? getComputedStyle(parentElement) : undefined;

/** The margin that cancels the gap that our element adds to a flex row or column. */
function marginForGap(target: HTMLElement): string {
  const {
    display = '',
    flexDirection = '',
    columnGap = '',
    rowGap = '',
  } = layoutAround(target) ?? {};
  if (!display.includes('flex')) return '0';
  const isColumn = flexDirection.startsWith('column');
  const gap = parseFloat(isColumn ? rowGap : columnGap) || 0;
  return isColumn ? `${-gap}px 0 0` : `0 ${-gap / 2}px`;
}

/** The places for our element, the best one first: beside the target, or at an end of its parent. */
const PLACES: readonly ((target: HTMLElement, host: HTMLElement) => void)[] = [
  (target, host) => target.after(host),
  (target, host) => target.before(host),
  ({ parentNode }, host) => parentNode && insertBefore(parentNode, host),
  ({ parentNode }, host) => parentNode && insertBefore(parentNode, host, childrenOf(parentNode)[0]),
];

/**
 * Puts our element where it moves nothing of the page: a page may have rules for a first or last child,
 * or for what follows another element. If every place moves something, it comes after the target.
 */
export function placeBeside(host: HTMLElement, target: HTMLElement): void {
  // Removes copies that were saved with the page's HTML, as by a tool that renders pages ahead.
  for (const copy of [target.previousElementSibling, target.nextElementSibling])
    if (copy?.localName === host.localName && !covering.has(copy)) removeFromPage(copy);
  covering.add(host);
  const isUnmoved = createWatch(target);
  host.removeAttribute('data-floats');
  host.removeAttribute('data-loose');
  const isFound = PLACES.some((place) => {
    place(target, host);
    return isUnmoved();
  });
  if (!isFound) target.after(host);
  if (!isInStaticScroller(host)) return;
  host.setAttribute('data-floats', '');
  host.style.setProperty('--gap-before', marginForGap(target));
  host.toggleAttribute('data-loose', !isUnmoved());
  if (host.hasAttribute('data-loose')) host.removeAttribute('data-floats');
}
