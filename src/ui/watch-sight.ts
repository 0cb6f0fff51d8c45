import type { Report } from '../core/types.js';
import { document } from '../page/document.js';
import { attempt } from '../storage/attempt.js';
import { isTrusted } from './keep-events.js';

/**
 * How many milliseconds a box has to be in sight before a click that may be misled grants anything.
 */
const LEAST_TIME = 500;

/** How much of a box has to be within the window: a theme may let its edges stand out. */
const LEAST_SHARE = 0.9;

/**
 * With `trackVisibility` the browser also looks whether anything is drawn over the box, or over the frame
 * that we are in (Chromium, https://w3c.github.io/IntersectionObserver/v2/). Others ignore the option.
 */
const OPTIONS = { threshold: LEAST_SHARE, trackVisibility: true, delay: 100 };

/** An entry of a browser that looks whether anything is drawn over the box. */
type SightEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Says whether a visitor can have seen what a click on a box means. */
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

/** Whether no page of another origin has us in a frame. */
const isOwnWindow = (): boolean => attempt(() => window.top?.document) !== '';

function isInSight(entry: SightEntry): boolean {
  if (!entry.isIntersecting || entry.intersectionRatio < LEAST_SHARE) return false;
  // In our own window the owner's design decides: a filter or a moved box makes `isVisible` false too.
  return entry.isVisible !== false || isOwnWindow();
}

/**
 * Whether an act could have been meant for something else. In a foreign frame that is each click of a
 * pointer. In our own window it is the second click of a double click, whose first one may have shown
 * the box. Keys and assistive technology click at no place, so what covers the box cannot mislead them.
 */
function mayBeMisled(act: Event): boolean {
  const clicks =
    isTrusted(act) && 'detail' in act && typeof act.detail === 'number' ? act.detail : 0;
  return clicks > (isOwnWindow() ? 1 : 0);
}

/**
 * Watches for how long a box has been in sight, with nothing drawn over it. For a box that is shown
 * already, `shown` is the time at which that began, in milliseconds like the `timeStamp` of an
 * event.
 */
export function watchSight(box: Element, report: Report, shown = Infinity): Sight {
  if (typeof IntersectionObserver !== 'function') return UNKNOWN;
  let since = shown;
  let isReported = false;
  let setKnown = (): void => undefined;
  const whenKnown = new Promise<void>((resolve) => (setKnown = resolve));

  function read(entries: readonly SightEntry[]): void {
    for (const entry of entries) since = isInSight(entry) ? Math.min(since, entry.time) : Infinity;
    setKnown();
  }
  const observer = new IntersectionObserver(read, OPTIONS);
  observer.observe(box);

  /** Nobody sees a hidden page: the time begins anew when the page is shown again. */
  function onVisibility(): void {
    since = Infinity;
    observer.unobserve(box);
    observer.observe(box);
  }
  document.addEventListener('visibilitychange', onVisibility);

  return {
    whenKnown,
    isTooEarly(act) {
      if (!mayBeMisled(act)) return false;
      read(observer.takeRecords());
      const isEarly = act.timeStamp - since < LEAST_TIME;
      if (isEarly && !isReported) {
        isReported = true;
        report('warn', 'a click did not count: its box had not been in sight for half a second');
      }
      return isEarly;
    },
    stop() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
