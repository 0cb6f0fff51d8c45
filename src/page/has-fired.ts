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
