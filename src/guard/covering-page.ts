import { findRunning } from '../page/global.js';
import { attempt } from '../storage/attempt.js';
import type { AskFirst } from './api.js';

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

/**
 * Resolves with whether such a page is around us. Waits until the pages have loaded, as their tag may
 * come later than ours.
 */
export async function isCovered(cookieName: string): Promise<boolean> {
  for (const page of pagesAround()) {
    if (!findSharing(page, cookieName) && page.document.readyState !== 'complete')
      await new Promise((resolve) => page.addEventListener('load', resolve, { once: true }));
    if (findSharing(page, cookieName)) return true;
  }
  return false;
}
