import type { ReleaseChunk } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { carriesMarkNonce } from '../options/held-attributes.js';
import { document, documentNode } from '../page/document.js';
import { publishMayRun } from '../page/may-run.js';
import { inDocumentOrder, isOnPage } from '../page/native-element.js';
import { runSafely } from '../page/report.js';
import { hasFired, whenLoaded } from '../page/timing.js';
import { findHeldEmbeds } from './find-held-embeds.js';
import { findChanged, findHeld, WATCHED_ATTRIBUTES } from './find-held.js';
import { forgetFrame } from './forget-frame.js';
import { createGuardTools } from './guard-tools.js';
import { hasRun, isParsed } from './held.js';
import { createPermissions } from './permissions.js';
import { preloadScripts } from './preload.js';

/** Releases all elements that are granted by now, once `when` has resolved. */
export type Release = (when?: Promise<unknown>) => void;

/** Finds held elements, and releases them. */
export interface Gate {
  /** Call it after each change of consent. The gate itself releases elements that come later. */
  readonly release: Release;
  /** Releases these elements and no others, whatever is granted: the visitor has asked for them. */
  readonly releaseAlone: (elements: readonly Element[]) => void;
  /** Looks into a shadow root as well, as long as its component is on the page. */
  readonly watch: (root: ShadowRoot) => void;
  readonly isWatched: (root: ShadowRoot) => boolean;
}

/** Loads the chunk that releases, and uses it. Never rejects: if it does not load, all stays held. */
type WithRelease = (use: (chunk: ReleaseChunk) => void) => Promise<void>;

/**
 * Creates the gate: it finds held elements, now and later, and releases each once all marks on it and
 * around it are granted (see options/marks.ts for their grammar).
 *
 * @param isGranted whether a purpose is granted now
 * @param withRelease is called when something is due to be released, and again after a failure
 * @param opened nothing is released before it resolves; scripts are preloaded meanwhile
 * @param nonce the secret that an element must carry to be released; null if there is none
 * @param onEmbeds called with the embeds that stay held, whenever some are found
 */
export function createGate(
  isGranted: (purpose: Purpose) => boolean,
  withRelease: WithRelease,
  opened: Promise<unknown>,
  nonce: string | null = null,
  onEmbeds?: (held: Element[]) => void,
): Gate {
  const roots = new Set<ShadowRoot>();
  const { isAllowed, allowAlone } = createPermissions(isGranted, nonce);

  const mayShow = (element: Element): boolean =>
    carriesMarkNonce(element, nonce) && !isAllowed(element);
  /** Passes on the embeds that stay held. */
  async function passOnEmbeds(found: readonly Element[]): Promise<void> {
    const held = await findHeldEmbeds(found, opened, mayShow);
    if (held.length > 0) onEmbeds?.(held);
  }

  const isDue = (element: Element): boolean =>
    isOnPage(element) && !hasRun(element) && isAllowed(element);

  let enqueue: ReturnType<ReleaseChunk['createReleaseQueue']> | undefined;
  const loadQueue = (): Promise<void> =>
    withRelease(
      (chunk) => (enqueue ??= chunk.createReleaseQueue(isAllowed, createGuardTools(nonce))),
    );
  /** Granted elements that are not in the queue yet. They are added once they are parsed. */
  const waiting = new Set<Element>();
  /** What a release waits for. It is kept between calls: elements found meanwhile wait for it too. */
  let start: Promise<unknown> | undefined;
  let isScheduled = false;
  let hasFailed = false;

  async function releaseFound(find: () => Iterable<Element>, when = start): Promise<void> {
    start = when;
    // What was found before a failure is due as well.
    const findAll = hasFailed ? findAllHeld : find;
    hasFailed = false;
    void runSafely(() => preloadScripts(findAll, isDue, start));
    // To look through hundreds of elements would delay the next paint.
    if (start) await start;
    const all = new Set(findAll());
    void runSafely(() => passOnEmbeds([...all]));
    for (const element of all) if (isDue(element)) waiting.add(element);
    if (waiting.size === 0 || isScheduled) return;
    isScheduled = true;
    if (!enqueue) await loadQueue();
    await opened;
    await start;
    isScheduled = false;
    if (!enqueue) {
      // The next element that is found, and the next change of consent, start a new try.
      hasFailed = true;
      return waiting.clear();
    }
    const ready: Element[] = [];
    for (const element of waiting) {
      if (isDue(element) && !isParsed(element)) continue;
      waiting.delete(element);
      if (isDue(element)) ready.push(element);
    }
    enqueue(ready.sort(inDocumentOrder));
  }
  const release = (find: () => Iterable<Element>, when?: Promise<unknown>): void =>
    void runSafely(() => releaseFound(find, when));

  void runSafely(() => [...findHeld()].forEach(forgetFrame));
  function takeIn(records: readonly MutationRecord[]): void {
    const found = findChanged(records);
    if (!hasFired('DOMContentLoaded')) found.forEach(forgetFrame);
    // While a granted element is being parsed, each change may complete it.
    if (found.size > 0 || waiting.size > 0) release(() => found);
  }
  const observer = new MutationObserver((records) => void runSafely(() => takeIn(records)));
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED_ATTRIBUTES });
  observe(documentNode);
  document.addEventListener('DOMContentLoaded', () => release(() => []));
  whenLoaded(() => release(() => []));

  const findAllHeld = (): Iterable<Element> => findHeld(rootsOnPage());
  /** Returns the watched roots that are on the page. Drops the others: the page names them again later. */
  function rootsOnPage(): Set<ShadowRoot> {
    for (const root of roots) if (!isOnPage(root)) roots.delete(root);
    return roots;
  }

  return {
    release(when) {
      void runSafely(() => opened.then(() => publishMayRun(isGranted)));
      release(findAllHeld, when);
    },
    releaseAlone(elements) {
      allowAlone(elements);
      release(() => elements);
    },
    watch(root) {
      rootsOnPage().add(root);
      observe(root);
      const found = [...findHeld([root])];
      if (!hasFired('DOMContentLoaded')) found.forEach(forgetFrame);
      release(() => found);
    },
    isWatched: (root) => roots.has(root),
  };
}
