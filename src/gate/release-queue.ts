import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { AT_ONCE, isScript, releaseOrder } from './held.js';
import { insertMarkup } from './insert-markup.js';
import { createLatePhase } from './late-phase.js';
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
  /** Resolves when all elements so far have run or failed. */
  let all: Promise<unknown> = Promise.resolve();
  const startLatePhase = createLatePhase({ inOrder: () => inOrder, all: () => all });

  async function release(element: HTMLElement): Promise<void> {
    // Consent may have been withdrawn meanwhile. An element that was removed from the page would
    // fire no event; if it is inserted again, the gate finds it again.
    if (!element.isConnected || !isAllowed(element)) {
      queued.delete(element);
      return;
    }
    element.removeAttribute('data-consent');
    if (!isScript(element)) releaseElement(element);
    else if (element.type === 'text/html') await releaseMarkup(element);
    else await releaseScript(element);
  }

  const releaseSafely = (element: HTMLElement) => runSafely(() => release(element));

  /** Replaces a block of markup by what it holds, and releases the scripts in it. */
  async function releaseMarkup(block: HTMLScriptElement): Promise<void> {
    const scripts = insertMarkup(block.text, (content) => block.replaceWith(content));
    for (const script of scripts) {
      if (releaseOrder(script) === AT_ONCE) releaseAtOnce(script);
      else await nextTask().then(() => releaseSafely(script));
    }
  }

  function releaseAtOnce(element: HTMLElement): void {
    // The sources and the image of a picture are released in one task: WebKit (2.50) would request
    // the image twice.
    const isInPicture = element.parentElement?.tagName === 'PICTURE';
    if (!isInPicture) atOnce = atOnce.then(nextTask);
    const released = atOnce.then(() => releaseSafely(element));
    all = Promise.all([all, released]);
  }

  function releaseInOrder(element: HTMLElement): void {
    inOrder = inOrder.then(nextTask).then(() => releaseSafely(element));
    all = Promise.all([all, inOrder]);
  }

  return (elements) => {
    for (const element of [...elements].sort((a, b) => releaseOrder(a) - releaseOrder(b))) {
      if (queued.has(element)) continue;
      queued.add(element);
      if (releaseOrder(element) === AT_ONCE) releaseAtOnce(element);
      else releaseInOrder(element);
    }
    startLatePhase();
  };
}
