import type { Purpose } from '../core/types.js';
import { nextTask } from '../page/next-task.js';
import { report } from '../page/report.js';
import { isHeld } from './held.js';
import { isParsed } from './is-parsed.js';
import { preload } from './preload.js';
import { createReleaseQueue } from './release-queue.js';

const ATTRIBUTE = 'data-consent';
const GATED = `[${ATTRIBUTE}]`;

type Test = (purpose: Purpose) => boolean;

/** `a b` needs both purposes, `a|b` any of them; none at all is never granted. */
const satisfies = (element: Element, test: Test): boolean =>
  element
    .getAttribute(ATTRIBUTE)!
    .trim()
    .split(/\s+/)
    .every((term) => term.split('|').some(test));

/**
 * Finds gated elements, now and later, and holds each one until its purposes are granted. The
 * function that comes back releases what is granted by now; what comes later is found by itself.
 * `isKnown` tells whether there is such a purpose.
 */
export function createGate(isGranted: Test, isKnown: Test): () => void {
  const add = createReleaseQueue();
  const checked = new WeakSet<Element>();
  let isScheduled = false;
  let isWaiting = false;

  function isAllowed(element: Element): boolean {
    const held = isHeld(element);
    if (held && satisfies(element, isGranted)) return true;
    if (!checked.has(element) && !(held && satisfies(element, isKnown))) {
      checked.add(element);
      report('error', held ? 'unknown purpose, held:' : 'not held, see README:', element);
    }
    return false;
  }

  const find = () => [...document.querySelectorAll(GATED)].filter(isAllowed);

  async function release(): Promise<void> {
    find().forEach(preload);
    if (isScheduled) return;
    isScheduled = true;
    // Firefox never requests an external script that starts inside an observer's callback.
    await nextTask();
    isScheduled = false;
    const found = find();
    const parsed = found.filter(isParsed);
    isWaiting = parsed.length < found.length;
    add(parsed);
  }

  const isGated = (node: Node & Pick<Partial<Element>, 'matches' | 'querySelector'>): unknown =>
    node.matches?.(GATED) || node.querySelector?.(GATED);

  new MutationObserver((records) => {
    const concernsUs = records.some(({ attributeName, target, addedNodes }) =>
      (attributeName ? [target] : [...addedNodes]).some(isGated),
    );
    if (concernsUs || isWaiting) void release();
  }).observe(document, { childList: true, subtree: true, attributeFilter: [ATTRIBUTE] });
  document.addEventListener('DOMContentLoaded', release);

  return release;
}
