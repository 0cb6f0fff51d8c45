import { findRunning } from '../page/global.js';
import { attempt } from '../storage/attempt.js';
import type { AskFirst } from './api.js';

/**
 * Where we run: in a page of its own or in a frame that asks by itself, in a frame of another origin,
 * or in a frame whose choice is that of the page around it.
 */
export type Surroundings = 'own-page' | 'foreign-frame' | 'covered-frame';

/** Whether the page at the top of the window is of another origin. */
export const isInForeignFrame = (): boolean => !attempt(() => window.top?.document);

/** The documents of this site around the one that we run in, the nearest one first. */
function pagesAround(): Window[] {
  const pages: Window[] = [];
  for (let inner: Window = window; inner.parent !== inner; inner = inner.parent) {
    // The document of another site is out of reach.
    if (!attempt(() => inner.parent.document)) break;
    pages.push(inner.parent);
  }
  return pages;
}

/** What a page runs, if it keeps the choice in the same cookie as we do. */
function findSharing(page: Window, cookieName: string): AskFirst | undefined {
  const running = findRunning(page);
  return running?.cookieName === cookieName ? running : undefined;
}

/** What the nearest page around our frame runs: it asks for its frames too, and has the way back. */
export const findCoveringPage = (cookieName: string): AskFirst | undefined =>
  pagesAround()
    .map((page) => findSharing(page, cookieName))
    .find(Boolean);

/** Milliseconds for which a frame waits for a page around it that hangs. */
const LONGEST_LOADING = 20_000;

/** Resolves with true when the loading of a page has gone on, and with false where it hangs. */
function goesOn(page: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(false), LONGEST_LOADING);
    const onChange = (): void => end(true);
    function end(isGoingOn: boolean): void {
      page.removeEventListener('readystatechange', onChange);
      clearTimeout(timer);
      resolve(isGoingOn);
    }
    page.addEventListener('readystatechange', onChange);
  });
}

/**
 * Resolves with where we run. In a frame of a page of its own origin it waits until the pages around it
 * have loaded, as their tag may come later than ours. Their `load` never fires where loading is stopped.
 */
export async function findSurroundings(cookieName: string): Promise<Surroundings> {
  for (const page of pagesAround()) {
    let isWaiting = true;
    while (isWaiting && !findSharing(page, cookieName) && page.document.readyState !== 'complete')
      isWaiting = await goesOn(page.document);
    if (findSharing(page, cookieName)) return 'covered-frame';
  }
  return 'own-page';
}
