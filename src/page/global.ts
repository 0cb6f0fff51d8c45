import { report } from './report.js';

const MARK = Symbol.for('ask-first');

/**
 * True for the first copy of the script on this page, false for every later one. The mark is on
 * the document and not on the global, whose name something else may have taken.
 */
export function claimPage(): boolean {
  const marked = document as { [MARK]?: boolean };
  return !marked[MARK] && (marked[MARK] = true);
}

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
