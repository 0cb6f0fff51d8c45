import type { Report } from '../core/types.js';
import { document } from '../page/document.js';
import { attempt } from '../storage/attempt.js';
import { isTrusted } from './keep-events.js';

/** Milliseconds for which a box has to be in sight before a pointer can grant anything in it. */
const LEAST_TIME = 500;

/** How much of a box has to be within the window: a theme may let its edges stand out. */
const LEAST_SHARE = 0.9;

/**
 * With `trackVisibility` the browser also looks whether anything is drawn over the box, or over the frame
 * that we are in (Chromium, https://w3c.github.io/IntersectionObserver/v2/). Others ignore the option.
 */
const TRACKED = { trackVisibility: true, delay: 100 };

/** An entry of a browser that looks whether anything is drawn over the box. */
type SightEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** What is known of a box: whether a visitor can have seen what a click on it means. */
export interface Sight {
  /** Resolves when the browser has looked at the box for the first time. */
  readonly whenKnown: Promise<void>;
  /** Whether an act comes too early to grant anything. The site owner is told once. */
  isTooEarly(act: Event): boolean;
  stop(): void;
}

/** Where a page has removed IntersectionObserver, nothing can be known: each click counts. */
const UNKNOWN: Sight = {
  whenKnown: Promise.resolve(),
  isTooEarly: () => false,
  stop: () => undefined,
};

/** A key and assistive technology click at no place. What lies over the box cannot mislead them. */
const isByPointer = (act: Event): boolean =>
  isTrusted(act) && 'detail' in act && typeof act.detail === 'number' && act.detail > 0;

/** Whether no page of another origin is around us. */
export const isOwnWindow = (): boolean => attempt(() => window.top?.document) !== '';

/** Styles with which the browser never says that a box is visible, and the values that it allows. */
const PLAIN: readonly (readonly [style: string, value: string])[] = [
  ['opacity', '1'],
  ['mix-blend-mode', 'normal'],
  ...['filter', 'backdrop-filter', 'transform', 'rotate', 'scale'].map(
    (style) => [style, 'none'] as const,
  ),
];

/**
 * Whether such a style applies to the box. In a page of our own that is the owner's design; in a foreign
 * frame nobody can tell it from an attack.
 */
function isDrawnSpecially(box: Element): boolean {
  for (let around: Element | null = box; around;) {
    const styles = getComputedStyle(around);
    if (PLAIN.some(([style, value]) => styles.getPropertyValue(style) !== value)) return true;
    const root = around.getRootNode();
    around = around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

/** What we lay over a box for a while: a sign that something is coming, or a message. */
const OWN_SIGNS = 'ask-first-wait, ask-first-message';

function isInSight(box: Element, entry: SightEntry, leastShare: number): boolean {
  if (!entry.isIntersecting || entry.intersectionRatio < leastShare) return false;
  if (entry.isVisible !== false) return true;
  if (!isOwnWindow()) return false;
  return isDrawnSpecially(box) || document.querySelector(OWN_SIGNS) !== null;
}

/**
 * Watches for how long a box has been in sight, with nothing drawn over it. `shown` is when it was shown,
 * in milliseconds like the `timeStamp` of an event, where that was before this. `leastShare` is how much of
 * it has to be within the window.
 */
export function watchSight(
  box: Element,
  report: Report,
  { shown = Infinity, leastShare = LEAST_SHARE } = {},
): Sight {
  if (typeof IntersectionObserver !== 'function') return UNKNOWN;
  let since = shown;
  let isReported = false;
  let setKnown = (): void => undefined;
  const whenKnown = new Promise<void>((resolve) => (setKnown = resolve));

  function read(entries: readonly SightEntry[]): void {
    for (const entry of entries)
      since = isInSight(box, entry, leastShare) ? Math.min(since, entry.time) : Infinity;
    setKnown();
  }
  const observer = new IntersectionObserver(read, { threshold: leastShare, ...TRACKED });
  observer.observe(box);

  /** A hidden page is not looked at: the time begins anew when it is shown again. */
  function onVisibility(): void {
    since = Infinity;
    observer.unobserve(box);
    observer.observe(box);
  }
  document.addEventListener('visibilitychange', onVisibility);

  return {
    whenKnown,
    isTooEarly(act) {
      if (!isByPointer(act)) return false;
      read(observer.takeRecords());
      const isEarly = act.timeStamp - since < LEAST_TIME;
      if (isEarly && !isReported) {
        isReported = true;
        report('warn', 'a click did not count: what it grants was not in sight for half a second');
      }
      return isEarly;
    },
    stop() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
