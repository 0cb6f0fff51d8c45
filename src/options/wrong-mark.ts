import type { Purpose } from '../core/types.js';
import { parseMark } from './marks.js';

/** What holds an element that is no script. */
const HELD = ['src', 'srcset', 'href', 'poster', 'data', 'srcdoc']
  .map((name) => `[data-${name}]`)
  .join();

/** What is wrong with a mark of the page: it names no purpose of ours, or holds nothing. */
export function wrongMark(element: HTMLElement, purposes: readonly Purpose[]): string {
  const { type, src, text } = element as HTMLScriptElement;
  const isHeld =
    element.tagName === 'SCRIPT'
      ? /plain|html|json/.test(type) || !(src || text.trim())
      : element.matches(HELD) || element.querySelector(HELD);
  if (!isHeld) return 'not held, see README:';
  const ids = parseMark(element.dataset.consent ?? '').flat();
  const isKnown = (id: string): boolean => purposes.includes(id) || id === 'necessary';
  return ids.length > 0 && ids.every(isKnown) ? '' : 'unknown purpose, held:';
}
