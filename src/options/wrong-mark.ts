import { NECESSARY } from '../core/purposes.js';
import type { Purpose } from '../core/types.js';
import { parseMark } from './marks.js';

/** What holds an element that is no script. */
const HELD = ['src', 'srcset', 'href', 'poster', 'data', 'srcdoc']
  .map((name) => `[data-${name}]`)
  .join();

/** Marks that look wrong at a glance: on a script that runs, or on an element with an address. */
const SUSPICIOUS =
  'script[data-consent]:not([type*=plain]):not([type*=html]),[data-consent][src]:not(script),[data-consent][href]';

/** Whether a mark names purposes, and only ones that are on offer. */
function namesPurposes(mark: string, purposes: readonly Purpose[]): boolean {
  const ids = parseMark(mark).flat();
  return ids.length > 0 && ids.every((id) => id === NECESSARY || purposes.includes(id));
}

/** Whether some mark of the page may be wrong: a quick look, before the owner is told in detail. */
export function hasSuspiciousMark(purposes: readonly Purpose[]): boolean {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-consent]')];
  return (
    document.querySelector(SUSPICIOUS) !== null ||
    marked.some(({ dataset }) => !namesPurposes(dataset.consent ?? '', purposes))
  );
}

function isHeld(element: HTMLElement): boolean {
  if (!(element instanceof HTMLScriptElement))
    return element.matches(HELD) || element.querySelector(HELD) !== null;
  const { type, src, text } = element;
  const isEmpty = src === '' && text.trim() === '';
  return isEmpty || /plain|html|json/.test(type);
}

/** What is wrong with a mark: it holds nothing, or names no purpose on offer. Empty when right. */
export function describeWrongMark(element: HTMLElement, purposes: readonly Purpose[]): string {
  if (!isHeld(element)) return 'not held, see README:';
  return namesPurposes(element.dataset.consent ?? '', purposes) ? '' : 'unknown purpose, held:';
}
