import { findRunning } from '../page/global.js';
import { attempt } from '../storage/attempt.js';
import type { AskFirst } from './api.js';

/**
 * Where we run:
 * - `own-page`: in a page, or in a frame that asks by itself.
 * - `foreign-frame`: in a frame of a page of another origin.
 * - `covered-frame`: in a frame whose choice is that of the page around it.
 * - `app`: in an app that has asked already.
 */
export type Surroundings = 'own-page' | 'foreign-frame' | 'covered-frame' | 'app';

/** Whether the page at the top of the window is of another origin. */
export const isInForeignFrame = (): boolean => !attempt(() => window.top?.document);

/** The windows of our origin around the one that we run in, the nearest one first. */
function pagesAround(): Window[] {
  const pages: Window[] = [];
  for (let inner: Window = window; inner.parent !== inner; inner = inner.parent) {
    // The document of another origin is out of reach.
    if (!attempt(() => inner.parent.document)) break;
    pages.push(inner.parent);
  }
  return pages;
}

/** The functions of the script on a page, if it keeps the choice in the same cookie as we do. */
function findSharing(page: Window, cookieName: string): AskFirst | undefined {
  const running = findRunning(page);
  return running?.cookieName === cookieName ? running : undefined;
}

/**
 * The functions of the script on the nearest page around our frame that shares our cookie. That page
 * asks for its frames too, and opens the preferences.
 */
export const findCoveringPage = (cookieName: string): AskFirst | undefined =>
  pagesAround()
    .map((page) => findSharing(page, cookieName))
    .find(Boolean);

/** Milliseconds after which a page around our frame that has not loaded counts as one that hangs. */
const LONGEST_LOADING = 20_000;

/** Pages that hang. We do not wait for them again. */
const hanging = new WeakSet<Document>();

const isLoading = (page: Document): boolean => page.readyState !== 'complete' && !hanging.has(page);

/** Resolves when the `readyState` of a page changes, or when the page hangs. */
function whenLoadingGoesOn(page: Document): Promise<void> {
  return new Promise((resolve) => {
    function end(): void {
      page.removeEventListener('readystatechange', end);
      clearTimeout(timer);
      resolve();
    }
    function giveUp(): void {
      hanging.add(page);
      end();
    }
    const timer = setTimeout(giveUp, LONGEST_LOADING);
    page.addEventListener('readystatechange', end);
  });
}

/**
 * Resolves with where we run. In a frame it waits until the pages of our origin around it have loaded, as
 * their tag may come later than ours. It reads their `readyState`, as the event `load` never fires where
 * loading is stopped.
 */
export async function findSurroundings(cookieName: string): Promise<Surroundings> {
  for (const page of pagesAround()) {
    while (!findSharing(page, cookieName) && isLoading(page.document))
      await whenLoadingGoesOn(page.document);
    if (findSharing(page, cookieName)) return 'covered-frame';
  }
  return 'own-page';
}
