/**
 * Whether an event of the page's loading has already been dispatched. `readyState` cannot tell:
 * it turns to `interactive` before DOMContentLoaded, and to `complete` before load.
 */
export function hasFired(event: 'domContentLoaded' | 'load'): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !!navigation?.[`${event}EventStart`];
}
