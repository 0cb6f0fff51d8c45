import { document } from '../page/document.js';

/** Boxes that are smaller than this, in CSS pixels, have no room for words and buttons. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 48;

/** How often our element comes back when the page removes it alone. */
const MOST_RETURNS = 20;

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

const scrolls = (element: Element): boolean =>
  /auto|scroll|hidden/.test(getComputedStyle(element).overflow);

/** Whether something around the element scrolls that would leave an absolute box where it is. */
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

/**
 * Puts our element beside the target, so that nothing of the page moves: a page may have rules for its
 * first or last child, or for what follows on something. After it, else before it.
 */
function placeBeside(host: HTMLElement, target: HTMLElement): void {
  // Saved with the page's HTML, as by a browser that renders pages ahead.
  for (const copy of [target.previousElementSibling, target.nextElementSibling])
    if (copy?.localName === host.localName && !covering.has(copy)) copy.remove();
  covering.add(host);
  const isUnmoved = createWatch(target);
  host.removeAttribute('data-floats');
  target.after(host);
  if (!isUnmoved()) {
    target.before(host);
    if (!isUnmoved()) target.after(host);
  }
  if (!isInStaticScroller(host)) return;
  host.setAttribute('data-floats', '');
  if (!isUnmoved()) host.removeAttribute('data-floats');
}

/** Writes a property only where it changes. */
function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/**
 * Lays our element over the box of a target, which stays where it is and as large as it is: what is
 * released later has the same box. Follows the target, and comes back when the page removes our element
 * alone. Returns a function that takes the element away.
 *
 * @param onGone called when the target has left the page
 */
export function cover(host: HTMLElement, target: HTMLElement, onGone: () => void): () => void {
  let [x, y] = [0, 0];
  let isOver = false;
  let frame = 0;
  let returns = 0;

  function update(): void {
    if (isOver) return;
    if (!target.isConnected) return onGone();
    // The page may have moved the target, or written its surroundings anew.
    if (host.parentNode !== target.parentNode) {
      if (++returns > MOST_RETURNS) return onGone();
      placeBeside(host, target);
      watchAround();
    }
    const { offsetWidth, offsetHeight } = target;
    const { borderRadius, position, zIndex } = getComputedStyle(target);
    host.toggleAttribute('data-small', offsetWidth < LEAST_WIDTH || offsetHeight < LEAST_HEIGHT);
    const isFloating = host.hasAttribute('data-floats');
    setProperty(host, '--box-width', `${offsetWidth}px`);
    setProperty(host, '--box-height', `${offsetHeight}px`);
    setProperty(host, '--width', isFloating ? '0px' : `${offsetWidth}px`);
    setProperty(host, '--height', isFloating ? '0px' : `${offsetHeight}px`);
    setProperty(host, '--corners', borderRadius);
    const level = position === 'static' || zIndex === 'auto' ? 0 : Number(zIndex);
    const isBefore = target.previousSibling === host;
    setProperty(host, '--z', level !== 0 || isBefore ? `${level + (isBefore ? 1 : 0)}` : 'auto');
    const wanted = target.getBoundingClientRect();
    const actual = host.getBoundingClientRect();
    // A page may scale what is around both.
    const scale = offsetWidth > 0 && wanted.width > 0 ? wanted.width / offsetWidth : 1;
    x += (wanted.left - actual.left) / scale;
    y += (wanted.top - actual.top) / scale;
    setProperty(host, '--x', `${x}px`);
    setProperty(host, '--y', `${y}px`);
  }

  const updateSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };

  // Called for a target that appears, changes its size or leaves the page, too.
  const sizes = new ResizeObserver(updateSoon);
  const sights = new IntersectionObserver(updateSoon);
  const removals = new MutationObserver(() => {
    if (!host.isConnected || !target.isConnected) updateSoon();
  });

  function watchAround(): void {
    const { parentElement } = target;
    removals.disconnect();
    if (!parentElement) return;
    sizes.observe(parentElement);
    removals.observe(parentElement, { childList: true });
  }

  placeBeside(host, target);
  update();
  sizes.observe(target);
  sights.observe(target);
  watchAround();
  addEventListener('load', updateSoon, true);
  addEventListener('resize', updateSoon);
  return () => {
    isOver = true;
    cancelAnimationFrame(frame);
    sizes.disconnect();
    sights.disconnect();
    removals.disconnect();
    removeEventListener('load', updateSoon, true);
    removeEventListener('resize', updateSoon);
    host.remove();
  };
}
