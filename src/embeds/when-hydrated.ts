import { nextTask, whenLoaded } from '../page/timing.js';
import { watchHydration } from './watch-hydration.js';

/** How many milliseconds we wait for a framework after the page has loaded. */
const LONGEST_WAIT = 5000;

/** Milliseconds between two looks. */
const PAUSE = 100;

/**
 * Resolves with whether our elements may stand in the HTML around an element. True if the framework
 * of the page has taken that HTML over, or if there is no framework. False if the framework has not
 * done so in time, as for parts that it takes over when they are seen or used.
 */
export async function whenHydrated(element: Element): Promise<boolean> {
  const isAwaited = watchHydration(element);
  if (!isAwaited()) return true;
  let end = Infinity;
  whenLoaded(() => (end = Date.now() + LONGEST_WAIT));
  while (isAwaited() && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await nextTask();
  return !isAwaited();
}
