import { onEachLoad } from '../page/on-each-load.js';

/** A placeholder on the page. */
export interface Cover {
  readonly host: HTMLElement;
  /** Moves the placeholder over its target again. */
  readonly update: () => void;
}

/** The placeholders on the page, by target. All of them share the listeners and observers below. */
const covers = new Map<HTMLElement, Cover>();

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

/** Whether a target stays in its place while the page scrolls, or scrolls without our element. */
const isStuck = (target: HTMLElement): boolean =>
  covers.get(target)?.host.hasAttribute('data-loose') === true ||
  /fixed|sticky/.test(getComputedStyle(target).position);

const updateStuck = (): void => updateSoon([...covers.keys()].filter(isStuck));

/**
 * Creates the observers. Called with the first placeholder, and not before: a browser may lack
 * them.
 */
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
  const moves = new MutationObserver((records) => {
    const changed = new Set(records.map((record) => record.target));
    const isConcerned = ([target, { host }]: [HTMLElement, Cover]) =>
      host.parentNode !== target.parentNode ||
      (target.parentNode !== null && changed.has(target.parentNode));
    updateSoon([...covers].filter(isConcerned).map(([target]) => target));
  });
  onEachLoad(updateAll);
  addEventListener('resize', updateAll);
  addEventListener('scroll', updateStuck, { capture: true, passive: true });
  return { sizes, sights, moves };
}

let observers: ReturnType<typeof createObservers> | undefined;

/** Updates a placeholder whenever something may have moved its target. Returns a function that ends this. */
export function followTarget(target: HTMLElement, cover: Cover): () => void {
  observers ??= createObservers();
  const { sizes, sights } = observers;
  covers.set(target, cover);
  sizes.observe(target);
  sights.observe(target);
  return () => {
    covers.delete(target);
    sizes.unobserve(target);
    sights.unobserve(target);
  };
}

/**
 * From now on, also updates the placeholder of this target when the elements around the target
 * change.
 */
export function followSurroundings({ parentElement, parentNode }: HTMLElement): void {
  observers ??= createObservers();
  const { sizes, moves } = observers;
  // A target directly in a shadow root has no parent element.
  if (parentElement) sizes.observe(parentElement);
  if (parentNode) moves.observe(parentNode, { childList: true });
}
