import { document } from '../page/document.js';

/** Boxes that are smaller than this, in CSS pixels, have no room for words and buttons. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 48;

/** How often in a row our element comes back when the page removes it alone, and how fast that is. */
const MOST_RETURNS = 5;
const LEAST_STAY = 50;

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

const layoutAround = ({ parentElement }: HTMLElement): CSSStyleDeclaration | undefined =>
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
function placeBeside(host: HTMLElement, target: HTMLElement): void {
  // Saved with the page's HTML, as by a browser that renders pages ahead.
  for (const copy of [target.previousElementSibling, target.nextElementSibling])
    if (copy?.localName === host.localName && !covering.has(copy)) copy.remove();
  covering.add(host);
  const isUnmoved = createWatch(target);
  host.removeAttribute('data-floats');
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

/** Whether a target is in sight within everything around it that scrolls. */
function isInSight(target: HTMLElement): boolean {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  for (let around = target.parentElement; around; around = around.parentElement) {
    if (around === document.body || !scrolls(around)) continue;
    const box = around.getBoundingClientRect();
    if (
      left < box.left - 1 ||
      right > box.right + 1 ||
      top < box.top - 1 ||
      bottom > box.bottom + 1
    )
      return around === document.documentElement;
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
    const wanted = target.getBoundingClientRect();
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
