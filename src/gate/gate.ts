import type { Purpose } from '../core/types.js';
import { isMarkGranted } from '../options/marks.js';
import { hasRun } from './held.js';
import { isParsed } from './is-parsed.js';
import { preload } from './preload.js';
import { createReleaseQueue } from './release-queue.js';

const ATTRIBUTE = 'data-consent';
const GATED = `[${ATTRIBUTE}]`;

/** From so many mutations on, looking through the page is quicker than looking at each of them. */
const MANY = 50;

/**
 * Finds gated elements, now and later, and holds each one until its purposes are granted: `a b`
 * needs both purposes, `a|b` any of them; none at all is never granted. The function that comes
 * back releases what is granted by now, behind what it is given; what comes later is found by itself.
 * All waits until it is `opened`, and scripts are loaded ahead meanwhile.
 */
export function createGate(
  isGranted: (purpose: Purpose) => boolean,
  opened: Promise<unknown>,
): (when?: unknown) => void {
  // What a released script has written has no mark of its own.
  const isAllowed = ({ dataset: { consent = 'necessary' } }: HTMLElement): boolean =>
    isMarkGranted(consent, isGranted);
  const add = createReleaseQueue(isAllowed);
  let isScheduled = false;
  let isWaiting = false;
  /** What is waited for at present: what is found meanwhile waits as well. */
  let turn: unknown;

  const isDue = (element: HTMLElement): unknown => !hasRun(element) && isAllowed(element);
  const gated = () => [...document.querySelectorAll<HTMLElement>(GATED)];

  async function release(when = turn): Promise<void> {
    turn = when;
    const elements = gated();
    if (!elements.some(isDue)) return;
    void preload(elements, isDue, turn);
    if (isScheduled) return;
    isScheduled = true;
    await opened;
    await turn;
    isScheduled = false;
    const found = gated().filter(isDue);
    const parsed = found.filter(isParsed);
    isWaiting = parsed.length < found.length;
    add(parsed);
  }

  const isGated = (node: Node & Pick<Partial<Element>, 'matches' | 'querySelector'>): unknown =>
    node.matches?.(GATED) || node.querySelector?.(GATED);

  new MutationObserver((records) => {
    const concernsUs =
      records[MANY] ||
      records.some(
        ({ target, addedNodes }) =>
          (target as Partial<Element>).matches?.(GATED) || [...addedNodes].some(isGated),
      );
    if (concernsUs || isWaiting) void release();
  }).observe(document, { childList: true, subtree: true, attributeFilter: [ATTRIBUTE] });
  document.addEventListener('DOMContentLoaded', () => release());

  return release;
}
