import { document } from './document.js';

/** Milliseconds after which a paint is no longer awaited: a hidden tab has no frames. */
const LONGEST_WAIT = 100;

/** Calls `work` in the next frame; a little later where the page has broken `requestAnimationFrame`. */
function onFrame(work: () => void): void {
  try {
    requestAnimationFrame(work);
  } catch {
    setTimeout(work, LONGEST_WAIT);
  }
}

/**
 * Resolves in a task after the next paint, so that the visitor sees the result of a click first. In a
 * hidden tab it resolves after 100 ms.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    onFrame(() => setTimeout(resolve));
  });
}

/**
 * Resolves in a task of its own, after input and rendering. `scheduler.yield` would resume before
 * them, hence `postTask` with background priority. WebKit (2.50) has no scheduler, and there a page
 * may have something else of that name. A scheduler of the page's own may also fail.
 */
export function nextTask(): Promise<void> {
  const { scheduler }: { scheduler?: Partial<Scheduler> } = window;
  return new Promise((resolve) => {
    const post = async () => {
      await scheduler?.postTask?.(resolve, { priority: 'background' });
    };
    if (scheduler?.postTask) post().catch(() => setTimeout(resolve));
    else setTimeout(resolve);
  });
}

/** Resolves when `work` has resolved, or after this many milliseconds. Rejects if `work` does. */
export const atMost = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

/** Calls `work` when the page has loaded; now, if it has already. */
export function whenLoaded(work: () => unknown): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work);
}

/** An event that a page fires once, while it loads. */
export type LoadingEvent = 'DOMContentLoaded' | 'load';

/** Whether DOMContentLoaded has fired since `watchLoading` was called. */
let isReady = false;

/**
 * Notes when DOMContentLoaded fires, for a browser that hides its timing. Call it once, early. Its
 * listener has no options: a polluted `Object.prototype` would lend them a `signal`, which throws.
 */
export function watchLoading(): void {
  addEventListener('DOMContentLoaded', () => (isReady = true), true);
}

/** The times of this page's loading; undefined in a browser that hides them. */
function readNavigationTiming(): PerformanceNavigationTiming | undefined {
  try {
    return performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a loading event has fired, or is firing. `load` follows in the task in which
 * `readyState` becomes `complete`. But `readyState` becomes `interactive` long before DOMContentLoaded:
 * the scripts with `defer` run between the two.
 */
export function hasFired(event: LoadingEvent): boolean {
  const { readyState } = document;
  // A page that `document.open` writes anew loads a second time.
  if (readyState === 'loading') return false;
  if (readyState === 'complete' || event === 'load') return readyState === 'complete';
  // In Firefox, a document that was written into an empty frame has no times of its own.
  return isReady || (readNavigationTiming()?.domContentLoadedEventStart ?? 0) > 0;
}

/**
 * Resolves when a loading event fires; at once if it has fired. Its listener captures at the window, where
 * no listener of the page can keep the event from it.
 */
export async function whenFired(event: LoadingEvent): Promise<void> {
  if (hasFired(event)) return;
  await new Promise<Event>((resolve) => {
    // This is the prototype's method: the release replaces `window.addEventListener` for a while.
    const { addEventListener } = EventTarget.prototype;
    addEventListener.call(window, event, resolve, true);
    // DOMContentLoaded may have fired unseen.
    addEventListener.call(window, 'load', resolve, true);
  });
}

/** Resolves when the document has a body. It looks once in each frame, in a hidden tab every 100 ms. */
export async function whenBody(): Promise<void> {
  while (!document.body) await afterPaint();
}

/** Resolves when somebody can see the page; at once if it is no hidden tab. */
export async function whenVisible(): Promise<void> {
  while (document.visibilityState === 'hidden')
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
}
