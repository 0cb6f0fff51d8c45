import type { Purpose } from '../core/types.js';
import { attributeOf, findOnPage, nameOf, nearest, shadowRootOf } from '../page/native-element.js';
import { findLazyLoaded } from './find-lazy-loaded.js';
import { carriesMarkNonce, heldValue, holdsAttribute, MARK, MARKED } from './held-attributes.js';
import { describeWrongMark, type WrongMark } from './wrong-mark.js';

/**
 * Everything that is wrong with the marks on the page. A mark that is granted is not checked: what it
 * held has been released.
 */
export function findWrongMarks(
  purposes: readonly Purpose[],
  isGranted: (mark: string) => boolean,
  nonce: string | null,
  isWatched: (root: ShadowRoot) => boolean,
): WrongMark[] {
  const isDenied = (element: Element): boolean => !isGranted(attributeOf(element, MARK) ?? '');
  const wrong = findOnPage(MARKED)
    .filter(isDenied)
    .map((marked) => describeWrongMark(marked, purposes));
  return [
    ...wrong,
    ...findUnmarkedScripts(),
    ...findOutOfReach(isWatched),
    findWithoutNonce(nonce),
    findLazyLoaded(),
  ].filter((mark): mark is WrongMark => mark !== undefined);
}

/** The first element that is never released because it lacks the secret that the owner has named. */
function findWithoutNonce(nonce: string | null): WrongMark | undefined {
  const found = findOnPage(`${MARKED},${MARKED} *`).find(
    (element) =>
      !carriesMarkNonce(element, nonce) &&
      (holdsAttribute(element) ||
        (nameOf(element) === 'script' && attributeOf(element, MARK) !== null)),
  );
  return found && ['lacks the data-mark-nonce of our tag, held:', found];
}

/**
 * Scripts inside a marked element that look held, but have no mark of their own. They are not run, as
 * their text may be data.
 */
const findUnmarkedScripts = (): WrongMark[] =>
  findOnPage(`${MARKED} script[type^="text/plain" i]:not(${MARKED})`)
    .filter((script) => heldValue(script, 'src') === null)
    .map((script) => ['a script needs a mark of its own, held:', script]);

/** The first mark in each place where the gate does not search. */
function findOutOfReach(isWatched: (root: ShadowRoot) => boolean): WrongMark[] {
  const found: WrongMark[] = [];
  const look = (where: string, root: ParentNode | null | undefined): void => {
    const marked = root?.querySelector(MARKED);
    if (marked) found.push([`a mark ${where}, never released:`, marked]);
  };
  for (const element of findOnPage('*')) {
    const root = shadowRootOf(element);
    if (root && !isWatched(root)) look('in a shadow root', root);
    if (element instanceof HTMLTemplateElement)
      look('in a template, until a copy is inserted', element.content);
    if (nameOf(element) === 'iframe') look('in a frame without our tag', ownDocument(element));
    const markup =
      nameOf(element) === 'iframe' && nearest(element, MARKED)
        ? heldValue(element, 'srcdoc')
        : null;
    if (markup?.includes(MARK) && !markup.includes('ask-first'))
      found.push(['a mark in srcdoc without our tag, never released:', element]);
  }
  return found;
}

/** The document in a frame, if it is of our origin and has no tag of ours. */
function ownDocument(frame: Element): Document | null {
  const { contentWindow, contentDocument } = frame as HTMLIFrameElement;
  return contentDocument && !(contentWindow && 'askFirst' in contentWindow)
    ? contentDocument
    : null;
}
