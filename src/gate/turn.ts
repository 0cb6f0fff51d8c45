import { heldSource, isScript, releasedType } from './held.js';

const isModule = (script: HTMLScriptElement): boolean => releasedType(script) === 'module';

/**
 * When an element's turn comes among others: 0 at once, 1 in document order, 2 behind those and
 * DOMContentLoaded.
 */
export function turnOf(element: Element): 0 | 1 | 2 {
  if (!isScript(element)) return 0;
  const isExternal = heldSource(element) !== null;
  if (element.hasAttribute('async') && (isExternal || isModule(element))) return 0;
  return isModule(element) || (isExternal && element.defer) ? 2 : 1;
}
