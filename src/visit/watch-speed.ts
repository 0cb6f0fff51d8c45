/**
 * Tells the layout shifts of a page and the delays of its events, where the browser measures them. With a
 * path it also tells when the element at its end is first seen. It runs in each document, and uses nothing
 * from outside, because the browser gets only its source.
 */
export function watchSpeed({ binding, path }: { binding: string; path: readonly string[] }): void {
  const hand = (globalThis as unknown as Record<string, unknown>)[binding];
  if (typeof hand !== 'function' || window !== window.top) return;
  const tell = (kind: string, start: number, name: string, value: number): void => {
    const time = performance.timeOrigin + start;
    const all = { kind, time, address: '', name, stack: '', element: '', value };
    (hand as (text: string) => void)(JSON.stringify(all));
  };

  const measure = (type: string, kind: string): void => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { startTime, name, duration } = entry;
        const { value = duration } = entry as PerformanceEntry & { value?: number };
        tell(kind, startTime, name, value);
      }
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  };
  measure('layout-shift', 'shift');
  measure('event', 'event');
  measure('first-input', 'event');

  /** The element at the end of the path, through open shadow roots. */
  const find = (): Element | null => {
    let root: ParentNode | null = document;
    let found: Element | null = null;
    for (const selector of path) {
      found = root?.querySelector(selector) ?? null;
      root = found?.shadowRoot ?? null;
    }
    return found;
  };
  const look = (): void => {
    const element = find();
    const isShown = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isShown && element && element.getBoundingClientRect().width > 0)
      tell('notice', performance.now(), '', 0);
    else requestAnimationFrame(look);
  };
  if (path.length > 0) requestAnimationFrame(look);
}
