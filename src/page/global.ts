import { report } from './report.js';

/** The key of the script's functions on the window. Other code may own the name `window.askFirst`. */
const RUNNING = Symbol.for('ask-first');

/** The public functions. The type of `window.askFirst` also allows the page's queue of callbacks. */
type Api = Exclude<NonNullable<Window['askFirst']>, unknown[]>;

type Page = Window & { [RUNNING]?: Api };

/** The public functions of the copy of the script that runs on a page; undefined before there is one. */
export const findRunning = (page: Page = window): Api | undefined => page[RUNNING];

/** Claims the page for this copy of the script: every later one finds it running. */
export function claimPage(api: Api): void {
  const page: Page = window;
  page[RUNNING] = api;
}

/**
 * Publishes the API as `window.askFirst`. An array found there is the page's queue of callbacks: they
 * are called now, in order. Any other value belongs to other code and stays, with a report.
 */
export function publishGlobal(api: Api): void {
  // An element of that id is a property of the window too, but not an own one.
  const isOwn = Object.getOwnPropertyDescriptor(window, 'askFirst') !== undefined;
  const queue = (isOwn && window.askFirst) || [];
  if (!Array.isArray(queue)) {
    report('warn', 'window.askFirst is taken');
    return;
  }
  window.askFirst = api;
  for (const callback of queue) api.push(callback);
}
