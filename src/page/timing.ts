import { document } from './document.js';

/** Milliseconds after which a paint is no longer awaited: a hidden tab has no frames. */
const LONGEST_WAIT = 100;

/**
 * Resolves in a task after the next paint, so that the visitor sees the result of a click first. In a
 * hidden tab it resolves after 100 ms.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Resolves in a task of its own, after input and rendering. `scheduler.yield` would resume before
 * them, hence `postTask` with background priority. WebKit (2.50) has no scheduler, and there a page
 * may have something else of that name.
 */
export function nextTask(): Promise<void> {
  const { scheduler }: { scheduler?: Partial<Scheduler> } = window;
  return new Promise((resolve) => {
    if (scheduler?.postTask) void scheduler.postTask(resolve, { priority: 'background' });
    else setTimeout(resolve);
  });
}

/** Resolves when `work` has resolved, or after so many milliseconds. Rejects if `work` does. */
export const atMost = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

/** Calls `work` when the page has loaded; now, if it has already. */
export function whenLoaded(work: () => unknown): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work);
}

/** An event that a page fires once, while it loads. */
export type LoadingEvent = 'DOMContentLoaded' | 'load';

/**
 * Whether an event of loading has fired, or is firing. `readyState` cannot tell: it changes to
 * `interactive` before DOMContentLoaded, and to `complete` before load.
 */
export function hasFired(event: LoadingEvent): boolean {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!timing) return false;
  return (event === 'load' ? timing.loadEventStart : timing.domContentLoadedEventStart) > 0;
}

/**
 * Resolves when the document has a body. It checks once in each frame, which costs next to nothing: a
 * browser renders no frames before there is a body, nor in a hidden tab.
 */
export const whenBody = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (document.body ? resolve() : requestAnimationFrame(look));
    look();
  });
