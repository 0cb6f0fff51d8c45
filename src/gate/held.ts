import { hasFired } from '../page/timing.js';

/** Released without waiting for any other element. */
export const AT_ONCE = 0;
/** Released in document order, each element after the one before it has run. */
export const IN_ORDER = 1;
/** Released like IN_ORDER, but after all of those and after DOMContentLoaded. */
export const DEFERRED = 2;

export type ReleaseOrder = typeof AT_ONCE | typeof IN_ORDER | typeof DEFERRED;

/** The types of script that a browser runs: none, `module`, and the JavaScript MIME types. */
const EXECUTABLE_TYPE = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

/** Whether a browser runs a script of this type. Scripts of other types are data blocks. */
export const isExecutable = (type: string): boolean => EXECUTABLE_TYPE.test(type);

/**
 * Whether this is an HTML script. The gate cannot hold SVG scripts, whose tag name is in lower case:
 * Chromium (156) requests them whatever their type is.
 */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.tagName === 'SCRIPT';

/** The type that a held script gets on release; empty for a classic script. */
export const releasedType = (script: HTMLScriptElement): string =>
  script.dataset.type ?? (script.type === 'text/plain' ? '' : script.type);

/** The address of a held external script; null for an inline script. */
export const heldSource = (script: HTMLScriptElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

/** Whether the browser has run this script itself, because its type was executable when parsed. */
export const hasRun = (element: Element): boolean =>
  isScript(element) && isExecutable(element.type) && (element.src || element.text.trim()) !== '';

/** When an element is released, relative to the others. HTML has the same rules for scripts. */
export function releaseOrder(element: Element): ReleaseOrder {
  if (!isScript(element)) return AT_ONCE;
  const isModule = releasedType(element) === 'module';
  const isExternal = heldSource(element) !== null;
  // On a classic inline script neither attribute has an effect.
  if (element.hasAttribute('async') && (isModule || isExternal)) return AT_ONCE;
  return isModule || (isExternal && element.defer) ? DEFERRED : IN_ORDER;
}

/** Whether the parser has gone far enough for the element to be released. */
export function isParsed(element: Element): boolean {
  if (hasFired('DOMContentLoaded')) return true;
  if (releaseOrder(element) === DEFERRED) return false;
  if (isScript(element) && heldSource(element) !== null) return true;
  // The text of an inline script and the children of a picture may arrive in pieces. They are
  // complete once a node follows the element or one of its ancestors.
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}
