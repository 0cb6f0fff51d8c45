import { document } from '../page/document.js';

/** Differences below this are a matter of rounding, in CSS pixels. */
const ROUNDING = 0.5;

const edgesOf = (element: Element): number[] => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom];
};

/** What would show that a new element has moved something of the page. */
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

/** Our own elements, without the copies that a page makes. */
const covering = new WeakSet<Element>();

export const scrolls = (element: Element): boolean =>
  /auto|scroll|hidden/.test(getComputedStyle(element).overflow);

/** Whether an ancestor scrolls that is not the containing block: an absolute box would not scroll along. */
function isInStaticScroller(host: HTMLElement): boolean {
  const { offsetParent } = host;
  for (
    let around = host.parentElement;
    around && around !== offsetParent;
    around = around.parentElement
  )
    if (around !== document.body && around !== document.documentElement && scrolls(around))
      return true;
  return false;
}

export const layoutAround = ({ parentElement }: HTMLElement): CSSStyleDeclaration | undefined =>
  parentElement ? getComputedStyle(parentElement) : undefined;

/** The margin that takes back the gap in front of one more item of a row or column. */
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

/** Where our element may stand, the best place first: beside the target, or at an end of what is around it. */
const PLACES: readonly ((target: HTMLElement, host: HTMLElement) => void)[] = [
  (target, host) => target.after(host),
  (target, host) => target.before(host),
  ({ parentNode }, host) => parentNode?.append(host),
  ({ parentNode }, host) => parentNode?.prepend(host),
];

/**
 * Puts our element where nothing of the page moves for it: a page may have rules for its first or last
 * child, or for what follows on something. Where every place moves something, it stands after the target.
 */
export function placeBeside(host: HTMLElement, target: HTMLElement): void {
  // Saved with the page's HTML, as by a browser that renders pages ahead.
  for (const copy of [target.previousElementSibling, target.nextElementSibling])
    if (copy?.localName === host.localName && !covering.has(copy)) copy.remove();
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
