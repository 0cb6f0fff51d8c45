import { nextTask, whenLoaded } from '../page/timing.js';
import { watchHydration } from './watch-hydration.js';

/** Milliseconds that a framework's code may take after the page has loaded. */
const LONGEST_HYDRATION = 5000;

/** Milliseconds between two looks. */
const PAUSE = 100;

/** Resolves when the framework of the page has taken over the HTML around an element, where it has one. */
export async function whenHydrated(element: Element): Promise<void> {
  const isAwaited = watchHydration(element);
  if (!isAwaited()) return;
  let end = Infinity;
  whenLoaded(() => (end = Date.now() + LONGEST_HYDRATION));
  while (isAwaited() && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await nextTask();
}
