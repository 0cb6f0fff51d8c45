import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { AT_ONCE, isScript, releaseOrder } from './held.js';
import { insertMarkup } from './insert-markup.js';
import { callLateListeners } from './late-events.js';
import { releaseElement } from './release-element.js';
import { releaseScript } from './release-script.js';

/**
 * Creates the queue that releases elements in the order in which a browser would have run them, one
 * in each task. Returns a function that adds elements, given in document order. Elements that are in
 * the queue already are ignored; those of a later call come after those of an earlier one.
 */
export function createReleaseQueue(
  isAllowed: (element: HTMLElement) => boolean,
): (elements: HTMLElement[]) => void {
  const queued = new WeakSet<Element>();
  /** Resolves when the last of the `AT_ONCE` elements so far has been started. */
  let atOnce = Promise.resolve();
  /** Resolves when the last of all other elements so far has run or failed. */
  let inOrder = Promise.resolve();

  async function release(element: HTMLElement): Promise<void> {
    // Consent may have been withdrawn meanwhile. An element that was removed from the page would
    // fire no event; if it is inserted again, the gate finds it again.
    if (!element.isConnected || !isAllowed(element)) {
      queued.delete(element);
      return;
    }
    element.removeAttribute('data-consent');
    if (!isScript(element)) {
      releaseElement(element);
      return;
    }
    const isMarkup = element.type === 'text/html';
    const nested = isMarkup ? releaseMarkup(element) : await releaseScript(element);
    for (const script of nested) {
      if (releaseOrder(script) === AT_ONCE) releaseAtOnce(script);
      else await nextTask().then(() => releaseSafely(script));
    }
  }

  const releaseSafely = (element: HTMLElement) => runSafely(() => release(element));

  function releaseAtOnce(element: HTMLElement): void {
    // The sources and the image of a picture are released in one task: WebKit (2.50) would request
    // the image twice.
    const isInPicture = element.parentElement?.tagName === 'PICTURE';
    atOnce = (isInPicture ? atOnce : atOnce.then(nextTask)).then(() => {
      void releaseSafely(element)
        .then(() => inOrder)
        .then(callLateListeners);
    });
  }

  function releaseInOrder(element: HTMLElement): void {
    inOrder = inOrder.then(nextTask).then(() => releaseSafely(element));
  }

  return (elements) => {
    for (const element of [...elements].sort((a, b) => releaseOrder(a) - releaseOrder(b))) {
      if (queued.has(element)) continue;
      queued.add(element);
      if (releaseOrder(element) === AT_ONCE) releaseAtOnce(element);
      else releaseInOrder(element);
    }
    inOrder = inOrder.then(callLateListeners);
  };
}

/** Replaces a block of markup by what it holds; returns the scripts in it, which are still held. */
const releaseMarkup = (block: HTMLScriptElement): HTMLScriptElement[] =>
  insertMarkup(block.text, (content) => block.replaceWith(content));
