import { document } from '../page/document.js';
import { nextTask, whenLoaded } from '../page/timing.js';

/** What React's server renderer writes between two texts, and around what it loads later. */
const REACT_COMMENT = /^( |\/?\$[!?]?)$/;

/** The names of what React's code leaves on an element that it has taken over, and begins with. */
const REACT_ELEMENT = /^__react(Fiber|InternalInstance)\$/;
const REACT_PROPS = '__reactProps$';

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

/** What React has set on an element by itself. */
const fieldsOfReact = (element: Element): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(element).filter(([name]) => name.startsWith('__react')));

/** Whether an element is of HTML that React inserts as it is, and never looks into. */
const isRawHtml = (fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).some(
    ([name, props]) =>
      name.startsWith(REACT_PROPS) &&
      typeof props === 'object' &&
      props !== null &&
      'dangerouslySetInnerHTML' in props,
  );

/** Whether React's code has been here, so that it meets nothing new around this element any more. */
function isTakenOver({ parentElement }: Element): boolean {
  for (let around = parentElement; around; around = around.parentElement) {
    const fields = fieldsOfReact(around);
    if (!Object.keys(fields).some((name) => REACT_ELEMENT.test(name))) continue;
    return around === parentElement || isRawHtml(fields);
  }
  return parentElement === null;
}

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
