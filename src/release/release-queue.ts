import type { ReleaseChunk } from '../core/context.js';
import { AT_ONCE, hasRun, isMarkup, isScript, releaseOrder } from '../gate/held.js';
import { isElement, isOnPage, nameOf, parentOf } from '../page/native-element.js';
import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { probeScripts } from './fresh-script.js';
import { receiveTools, removeMark } from './from-guard.js';
import { insertMarkup } from './insert-markup.js';
import { createLatePhase } from './late-phase.js';
import { isStillAllowed, noteOrigin } from './origins.js';
import { releaseElement } from './release-element.js';
import { releaseScript } from './release-script.js';
import { contextNode, insertAfter } from './written-places.js';

/** Whether a node of a block of markup is more than white space or a comment. */
const isContent = (node: Node): boolean =>
  isElement(node) || (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');

/**
 * ENTRY: the lazy chunk that releases. Creates the queue that releases elements in the order in which a
 * browser would have run them, one in each task. Elements that are already in the queue are ignored.
 * The elements of a later call come after those of an earlier one.
 */
export const createReleaseQueue: ReleaseChunk['createReleaseQueue'] = (isAllowed, tools) => {
  receiveTools(tools);
  const queued = new WeakSet<Element>();
  /** What each block of markup has held: elements, and text that is not blank. */
  const inserted = new WeakMap<Element, ChildNode[]>();
  /** Resolves when the last of the `AT_ONCE` elements so far has been started. */
  let atOnce = Promise.resolve();
  /** Resolves when the last of all other elements so far has run or failed. */
  let inOrder = Promise.resolve();
  /** Resolves when all elements so far have run or failed. */
  let all: Promise<unknown> = Promise.resolve();
  const startLatePhase = createLatePhase({ inOrder: () => inOrder, all: () => all });

  /**
   * Whether an element may still be released. Consent may have been withdrawn meanwhile, or the mark
   * removed. An element that was removed from the page would fire no event; if it is inserted again, the
   * gate finds it again. The page may have started a script itself.
   */
  const isDue = (element: Element): boolean =>
    isOnPage(element) && !hasRun(element) && isStillAllowed(element, isAllowed);

  /** Resolves with whether the element is done with. If not, it is released when it is found again. */
  async function release(element: Element): Promise<boolean> {
    if (!isDue(element)) return false;
    if (!isScript(element)) {
      releaseElement(element);
      // It can be released again, if the page holds something on it again.
      return false;
    }
    if (!isMarkup(element)) return releaseScript(element, isAllowed, () => isDue(element));
    await releaseMarkup(element);
    return false;
  }

  const releaseSafely = (element: Element) =>
    runSafely(async () => {
      if (!(await release(element))) queued.delete(element);
    });

  /**
   * Inserts what a block of markup holds after it, and releases the scripts in it. The block stays: a
   * framework that has made it removes it later, and fails where it is gone. A router that compares
   * documents puts the mark back. The block is then released again if what was inserted is gone.
   */
  async function releaseMarkup(block: HTMLScriptElement): Promise<void> {
    const isThere = inserted.get(block)?.some(isOnPage) ?? false;
    function place(content: DocumentFragment): void {
      inserted.set(block, [...content.childNodes].filter(isContent));
      insertAfter(block, content);
    }
    const scripts = isThere ? [] : insertMarkup(block.text, place, contextNode(block));
    removeMark(block);
    for (const script of scripts) {
      noteOrigin(script, block);
      if (releaseOrder(script) === AT_ONCE) releaseAtOnce(script);
      else await nextTask().then(() => releaseSafely(script));
    }
  }

  function releaseAtOnce(element: Element): void {
    // The sources and the image of a picture are released in one task: WebKit (2.50) would request
    // the image twice. So are the sources of a film: the browser takes the first that it can play.
    const parent = parentOf(element);
    const isPart = parent !== null && /^(picture|audio|video)$/.test(nameOf(parent));
    if (!isPart) atOnce = atOnce.then(nextTask);
    const released = atOnce.then(() => releaseSafely(element));
    all = Promise.all([all, released]);
  }

  function releaseInOrder(element: Element): void {
    inOrder = inOrder.then(nextTask).then(() => releaseSafely(element));
    all = Promise.all([all, inOrder]);
  }

  return (elements) => {
    const added = elements.filter((element) => !queued.has(element));
    probeScripts(added.filter(isScript).filter((script) => !isMarkup(script)));
    for (const element of added.sort((a, b) => releaseOrder(a) - releaseOrder(b))) {
      queued.add(element);
      if (releaseOrder(element) === AT_ONCE) releaseAtOnce(element);
      else releaseInOrder(element);
    }
    startLatePhase();
  };
};
