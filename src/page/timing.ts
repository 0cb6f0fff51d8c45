/** Milliseconds after which a paint is no longer waited for: frames stop in a hidden tab. */
const LONGEST_WAIT = 100;

/** Resolves in a task behind the next paint, so that what the visitor clicked shows first. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

interface Scheduler {
  postTask(work: () => void, options: { priority: 'background' }): Promise<void>;
}

/**
 * Resolves in a task of its own. At background priority input and rendering come first;
 * `scheduler.yield` would keep its turn ahead of them, and WebKit (2.50) has no scheduler.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = window as unknown as { scheduler?: Scheduler };
  return new Promise((resolve) => {
    if (scheduler?.postTask) void scheduler.postTask(resolve, { priority: 'background' });
    else setTimeout(resolve);
  });
}

/** Resolves when `work` has settled, or after so many milliseconds. */
export const atMost = (milliseconds: number, work: unknown): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

/** Calls `work` once the page has loaded. */
export function whenLoaded(work: () => unknown): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work);
}

/**
 * Whether an event of the page's loading, `DOMContentLoaded` or `load`, has already been
 * dispatched. `readyState` cannot tell: it turns to `interactive` before DOMContentLoaded, and to
 * `complete` before load.
 */
export function hasFired(event: string): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as unknown as Record<
    string,
    number
  >[];
  return !!navigation?.[`${event.replace('DOM', 'dom')}EventStart`];
}

/** Resolves when there is a body; frames come neither before it is there nor in a hidden tab. */
export const whenBody = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (document.body ? resolve() : requestAnimationFrame(look));
    look();
  });
