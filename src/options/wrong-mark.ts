import { NECESSARY } from '../core/purposes.js';
import type { Purpose } from '../core/types.js';
import { parseMark } from './marks.js';

/** The attributes that hold an element other than a script. */
const HELD = ['src', 'srcset', 'href', 'poster', 'data', 'srcdoc']
  .map((name) => `[data-${name}]`)
  .join();

/** Whether a mark names purposes, and only ones that are on offer. */
function namesPurposes(mark: string, purposes: readonly Purpose[]): boolean {
  const ids = parseMark(mark).flat();
  return ids.length > 0 && ids.every((id) => purposes.includes(id));
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
  const mark = element.getAttribute('data-consent') ?? '';
  if (parseMark(mark).flat().includes(NECESSARY)) return 'necessary needs no mark, held:';
  return namesPurposes(mark, purposes) ? '' : 'unknown purpose, held:';
}
