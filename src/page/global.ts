import { document } from './document.js';
import { report } from './report.js';

/** Marks a page on which a copy of the script runs. */
const CLAIMED = Symbol.for('ask-first');

/** What the page's own code gets as `window.askFirst`: not the queue that may stand there before. */
type Api = Exclude<NonNullable<Window['askFirst']>, unknown[]>;

/**
 * Claims the page for this copy of the script: true for the first copy, false for every later one.
 * The claim is kept on the document, as other code may own the name `window.askFirst`.
 */
export function claimPage(): boolean {
  const page = document as Document & { [CLAIMED]?: boolean };
  if (page[CLAIMED]) return false;
  page[CLAIMED] = true;
  return true;
}

/**
 * Publishes the API as `window.askFirst`. An array found there is the page's queue of callbacks: they
 * are called now, in order. Any other value belongs to other code and stays, with a report.
 */
export function publishGlobal(api: Api): void {
  const queue = window.askFirst ?? [];
  if (!Array.isArray(queue)) {
    report('warn', 'window.askFirst is taken');
    return;
  }
  window.askFirst = api;
  for (const callback of queue) api.push(callback);
}
