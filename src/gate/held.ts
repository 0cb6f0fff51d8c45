import { heldValue, holdsAttribute, MARK } from '../options/held-attributes.js';
import { attributeOf, nameOf } from '../page/native-element.js';
import { hasFired } from '../page/timing.js';

/** Released without waiting for any other element. */
export const AT_ONCE = 0;
/** Released in document order, each element after the one before it has run. */
export const IN_ORDER = 1;
/** Released like IN_ORDER, but after all of those and after DOMContentLoaded. */
export const DEFERRED = 2;

export type ReleaseOrder = typeof AT_ONCE | typeof IN_ORDER | typeof DEFERRED;

/** The types of script that a browser runs: none, `module`, and the JavaScript MIME types. */
const EXECUTABLE_TYPE =
  /^(module|text\/(javascript(1\.[0-5])?|jscript|livescript|x-(java|ecma)script|ecmascript)|application\/(x-)?(java|ecma)script)?$/i;

/** A type as the browser compares it, and without parameters such as a charset. */
const essenceOf = (type: string): string => type.replace(/;[^]*/, '').trim();

/** Whether a browser runs a script of this type. Scripts of other types are data blocks. */
export const isExecutable = (type: string): boolean => EXECUTABLE_TYPE.test(type.trim());

/**
 * Whether this is an HTML script. The gate cannot hold SVG scripts: Chromium (156) requests them
 * whatever their type is.
 */
export const isScript = (element: Element): element is HTMLScriptElement =>
  nameOf(element) === 'script';

/** Whether this script holds markup, to be inserted after it. */
export const isMarkup = (script: HTMLScriptElement): boolean =>
  /^text\/html$/i.test(essenceOf(releasedType(script)));

/** The type that a held script gets on release; empty for a classic script. */
export function releasedType(script: HTMLScriptElement): string {
  const { type } = script;
  const released = attributeOf(script, 'data-type') ?? (isPlain(type) ? '' : type);
  const essence = essenceOf(released);
  // Browsers do not run the type `text/javascript; charset=utf-8`.
  return isExecutable(essence) ? essence.toLowerCase() : released;
}

const isPlain = (type: string): boolean => /^text\/plain$/i.test(essenceOf(type));

/** The address of a held external script; null for an inline script. */
export const heldSource = (script: HTMLScriptElement): string | null =>
  heldValue(script, 'src') ?? script.getAttribute('src');

/**
 * Whether an element holds something back. A script without a mark of its own, inside a marked element,
 * does so only if its address is held: its text may be data of the page.
 */
export const isHeld = (element: Element): boolean =>
  (isScript(element) && element.hasAttribute(MARK)) || holdsAttribute(element);

/** Whether the browser has run this script itself, because its type was executable when parsed. */
export const hasRun = (element: Element): boolean =>
  isScript(element) && isExecutable(element.type) && (element.src || element.text.trim()) !== '';

/** Whether browsers do not run this script with the type that it gets on release. It fires no event then. */
export function neverRuns(script: HTMLScriptElement): boolean {
  const type = releasedType(script);
  if (type === 'module') return false;
  const read = (name: string) => script.getAttribute(name)?.trim() ?? null;
  const [language, target, event] = [read('language'), read('for'), read('event')];
  const isOfLanguage = type !== '' || !language || isExecutable(`text/${language}`);
  // Old scripts name an event and an element. Browsers run such a script only for `onload` of the window.
  const isForLoad =
    target === null ||
    event === null ||
    (/^window$/i.test(target) && /^onload(\(\))?$/i.test(event));
  return !isExecutable(type) || script.noModule || !isOfLanguage || !isForLoad;
}

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
  if (!isScript(element) || heldSource(element) !== null) return true;
  // The text of an inline script may arrive in pieces. Once the end tag is parsed, a browser that does not
  // run the type sets `async`, also without the attribute: see "prepare the script element" in HTML. A node
  // after the script would not prove that the end tag is parsed: another script may have added that node.
  return element.async && !element.hasAttribute('async');
}
