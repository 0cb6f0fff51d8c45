import type { Purpose } from '../core/types.js';
import { isMarkGranted } from '../options/marks.js';
import { document } from '../page/document.js';
import { hasRun, isParsed } from './held.js';
import { preload } from './preload.js';
import { createReleaseQueue } from './release-queue.js';

const ATTRIBUTE = 'data-consent';
const GATED = `[${ATTRIBUTE}]`;

/** With more mutation records than this, one query of the page is quicker than a look at each. */
const MAX_RECORDS = 50;

const findGated = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(GATED)];

/** `instanceof Element` would be false for an element that was created in a frame. */
const isElement = (node: Node): node is Element => 'matches' in node;

/** Whether a mark has changed, or elements were added that are gated or have gated descendants. */
const concernsGate = ({ target, addedNodes }: MutationRecord): boolean =>
  (isElement(target) && target.matches(GATED)) ||
  [...addedNodes].some(
    (node) => isElement(node) && (node.matches(GATED) || node.querySelector(GATED) !== null),
  );

/**
 * Creates the gate: it finds gated elements, now and later, and releases each once the purposes of
 * its mark are granted (see options/marks.ts for the grammar).
 *
 * @param isGranted whether a purpose is granted now
 * @param opened nothing is released before it resolves; scripts are preloaded meanwhile
 * @returns `release(when?)`: releases all elements that are granted by now, once `when` has resolved.
 *   Call it after each change of consent. The gate itself calls it for elements that come later.
 */
export function createGate(
  isGranted: (purpose: Purpose) => boolean,
  opened: Promise<unknown>,
): (when?: Promise<unknown>) => void {
  /** An element that a released script has written has no mark, and needs none. */
  function isAllowed(element: HTMLElement): boolean {
    const mark = element.getAttribute(ATTRIBUTE);
    return mark === null || isMarkGranted(mark, isGranted);
  }

  const isDue = (element: HTMLElement): boolean => !hasRun(element) && isAllowed(element);

  const enqueue = createReleaseQueue(isAllowed);
  /** What releases wait for. Kept between calls: elements that are found meanwhile wait for it too. */
  let start: Promise<unknown> | undefined;
  let isScheduled = false;
  let isParsing = false;

  async function release(when = start): Promise<void> {
    start = when;
    const elements = findGated();
    if (!elements.some(isDue)) return;
    void preload(elements, isDue, start);
    if (isScheduled) return;
    isScheduled = true;
    await opened;
    await start;
    isScheduled = false;
    const due = findGated().filter(isDue);
    const parsed = due.filter(isParsed);
    isParsing = parsed.length < due.length;
    enqueue(parsed);
  }

  new MutationObserver((records) => {
    // While a granted element is being parsed, each change may complete it.
    if (isParsing || records.length > MAX_RECORDS || records.some(concernsGate)) void release();
  }).observe(globalThis.document, { childList: true, subtree: true, attributeFilter: [ATTRIBUTE] });
  document.addEventListener('DOMContentLoaded', () => void release());

  return (when) => void release(when);
}
