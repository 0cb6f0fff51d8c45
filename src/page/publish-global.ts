import { report } from './report.js';

/**
 * Puts the API on `window` and keeps what is there: an array is a queue of callbacks from before
 * we were loaded, called now in order; any other value belongs to somebody else and stays.
 */
export function publishGlobal<Callback>(api: { push(callback: Callback): void }): void {
  const holder = window as unknown as { askFirst: unknown };
  const found = (holder.askFirst ?? []) as Callback[];
  if (!Array.isArray(found)) return report('warn', 'window.askFirst is taken');
  holder.askFirst = api;
  for (const callback of found) api.push(callback);
}
