import { document } from '../page/document.js';
import { layoutAround, placeBeside, scrolls } from './place-beside.js';

/** Boxes that are smaller than this, in CSS pixels, have no room for words and buttons. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 48;

/** How often in a row our element comes back when the page removes it alone, and how fast that is. */
const MOST_RETURNS = 5;
const LEAST_STAY = 50;

/** Whether a target is in sight within everything around it that scrolls, besides the page itself. */
function isInSight(target: HTMLElement): boolean {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const { body, documentElement } = document;
  for (let around = target.parentElement; around; around = around.parentElement) {
    if (around === body || around === documentElement || !scrolls(around)) continue;
    const box = around.getBoundingClientRect();
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

/** How much larger things around an element look than they are laid out: a page may scale them. */
function scaleOf(box: HTMLElement): number {
  const { width } = box.getBoundingClientRect();
  // Not `offsetWidth`, which is rounded.
  const laidOut = parseFloat(getComputedStyle(box).width);
  return laidOut > 0 && width > 0 ? width / laidOut : 1;
}

/**
 * A box with its edges on whole pixels of the page: what scrolls in a box would be drawn over the frame
 * around it otherwise (Chromium 156).
 */
function onWholePixels({ left, top, right, bottom }: DOMRect): DOMRect {
  const [x, y] = [Math.round(left + scrollX), Math.round(top + scrollY)];
  const width = Math.round(right + scrollX) - x;
  const height = Math.round(bottom + scrollY) - y;
  return new DOMRect(x - scrollX, y - scrollY, width, height);
}

/** The level on which our element lies over the target. */
function levelOver(host: HTMLElement, target: HTMLElement): string {
  const { position, zIndex } = getComputedStyle(target);
  // There an item has a level without a position of its own.
  const isItem = /flex|grid/.test(layoutAround(target)?.display ?? '');
  const level = zIndex === 'auto' || (position === 'static' && !isItem) ? 0 : Number(zIndex);
  const { DOCUMENT_POSITION_PRECEDING } = Node;
  const isBefore = (target.compareDocumentPosition(host) & DOCUMENT_POSITION_PRECEDING) !== 0;
  return level !== 0 || isBefore ? `${level + (isBefore ? 1 : 0)}` : 'auto';
}

/** The placeholders on the page. All of them share the listeners and observers below. */
const covers = new Map<HTMLElement, { readonly host: HTMLElement; readonly update: () => void }>();

let frame = 0;
const due = new Set<HTMLElement>();

function updateSoon(targets: Iterable<HTMLElement>): void {
  for (const target of targets) due.add(target);
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const now = [...due];
    due.clear();
    for (const target of now) covers.get(target)?.update();
  });
}

const updateAll = (): void => updateSoon(covers.keys());

/** A box that stays in its place while the page scrolls, or that scrolls without our element. */
const isStuck = (target: HTMLElement): boolean =>
  covers.get(target)?.host.hasAttribute('data-loose') === true ||
  /fixed|sticky/.test(getComputedStyle(target).position);

const updateStuck = (): void => updateSoon([...covers.keys()].filter(isStuck));

/** Created with the first placeholder: a browser may lack them. */
function createObservers() {
  // A target that appears or leaves the page changes its size, too.
  const sizes = new ResizeObserver((entries) => {
    const changed = entries.map(({ target }) => target);
    const isOf = (target: HTMLElement) =>
      changed.some((element) => element === target || element === target.parentElement);
    updateSoon([...covers.keys()].filter(isOf));
  });
  const sights = new IntersectionObserver((entries) =>
    updateSoon(entries.flatMap(({ target }) => (target instanceof HTMLElement ? [target] : []))),
  );
  const removals = new MutationObserver(() => {
    const isApart = ([target, { host }]: [HTMLElement, { host: HTMLElement }]) =>
      host.parentNode !== target.parentNode;
    updateSoon([...covers].filter(isApart).map(([target]) => target));
  });
  addEventListener('load', updateAll, true);
  addEventListener('resize', updateAll);
  addEventListener('scroll', updateStuck, { capture: true, passive: true });
  return { sizes, sights, removals };
}

let observers: ReturnType<typeof createObservers> | undefined;

/**
 * Lays our element over the box of a target, which stays where it is and as large as it is: what is
 * released later has the same box. Follows the target, and comes back when the page removes our element
 * alone. Returns a function that takes the element away.
 *
 * @param onGone called when the target has left the page
 */
export function cover(host: HTMLElement, target: HTMLElement, onGone: () => void): () => void {
  observers ??= createObservers();
  const { sizes, sights, removals } = observers;
  let [x, y] = [0, 0];
  let returns = 0;
  let lastReturn = 0;

  /** The page may have moved the target, or written its surroundings anew. */
  function placeAgain(): boolean {
    const now = Date.now();
    returns = now - lastReturn < LEAST_STAY ? returns + 1 : 0;
    lastReturn = now;
    if (returns >= MOST_RETURNS) return false;
    placeBeside(host, target);
    const { parentElement, parentNode } = target;
    // Directly in a shadow root it has no element around it.
    if (parentElement) sizes.observe(parentElement);
    if (parentNode) removals.observe(parentNode, { childList: true });
    return true;
  }

  function update(): void {
    if (!target.isConnected) return onGone();
    const hasBox = target.getClientRects().length > 0;
    // Without a box nobody can tell what a new element would move.
    if (host.parentNode !== target.parentNode && hasBox && !placeAgain()) return onGone();
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
  }

  // What the keyboard reaches in a post or film under it has to be seen.
  const yieldToFocus = ({ type }: Event): void =>
    void host.toggleAttribute('data-yields', type === 'focusin');
  target.addEventListener('focusin', yieldToFocus);
  target.addEventListener('focusout', yieldToFocus);

  covers.set(target, { host, update });
  update();
  sizes.observe(target);
  sights.observe(target);
  return () => {
    covers.delete(target);
    sizes.unobserve(target);
    sights.unobserve(target);
    target.removeEventListener('focusin', yieldToFocus);
    target.removeEventListener('focusout', yieldToFocus);
    host.remove();
  };
}
