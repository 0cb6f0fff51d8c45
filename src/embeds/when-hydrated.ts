import { document } from '../page/document.js';
import { nextTask, whenLoaded } from '../page/timing.js';

/** What React's server renderer writes between two texts, and around what it loads later. */
const REACT_COMMENT = /^( |\/?\$[!?]?)$/;

/** Begins the names of what React's code leaves on an element that it has taken over. */
const REACT_KEY = '__react';

/** Milliseconds that React's code may take after the page has loaded. */
const LONGEST_HYDRATION = 5000;

/** Milliseconds between two looks. */
const PAUSE = 100;

/** Whether the page's HTML was written by React for its code to take over. */
function isWrittenByReact(): boolean {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  for (let found = comments.nextNode(); found; found = comments.nextNode())
    if (found instanceof Comment && REACT_COMMENT.test(found.data)) return true;
  return false;
}

const isTakenOver = ({ parentElement }: Element): boolean =>
  parentElement === null || Object.keys(parentElement).some((key) => key.startsWith(REACT_KEY));

/**
 * Resolves when React has taken over the HTML around an element, where it does that at all. React 18 and
 * 19 throw HTML away in which they find a new element: https://react.dev/link/hydration-mismatch.
 */
export async function whenHydrated(element: Element): Promise<void> {
  if (!isWrittenByReact() || isTakenOver(element)) return;
  await new Promise<void>((resolve) => whenLoaded(resolve));
  const end = Date.now() + LONGEST_HYDRATION;
  while (!isTakenOver(element) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await nextTask();
}
