import { NECESSARY } from '../core/purposes.js';
import type { Purpose } from '../core/types.js';
import { document } from '../page/document.js';
import { attributeOf, findInside, nameOf } from '../page/native-element.js';
import { holdable, holdsAttribute, MARK } from './held-attributes.js';
import { parseMark } from './marks.js';

/** The types of a held script: code, markup, and data, which can be held too. */
const HELD_TYPE = /^\s*(text\/(plain|html)|application\/([\w.-]+\+)?json)\s*(;|$)/i;

const isScript = (element: Element): element is HTMLScriptElement => nameOf(element) === 'script';

function isHeldScript({ type, src, text }: HTMLScriptElement): boolean {
  const isEmpty = src === '' && text.trim() === '';
  return isEmpty || HELD_TYPE.test(type);
}

/** A mark holds something if its element does, or anything inside. */
const holdsSomething = (marked: Element): boolean =>
  isScript(marked)
    ? isHeldScript(marked)
    : [marked, ...findInside(marked, '*')].some(
        (element) => holdsAttribute(element) || (isScript(element) && element.hasAttribute(MARK)),
      );

/** Whether an address would be requested from another origin. */
function isForeign(address: string): boolean {
  try {
    const { origin, protocol } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && origin !== location.origin;
  } catch {
    return false;
  }
}

const styleAddresses = (style: string): string[] =>
  [...style.matchAll(/url\(\s*["']?([^"')]+)/gi)].map(([, address = '']) => address);

/** The value of an attribute. In SVG `xlink:href` requests as `href` does. */
const writtenValue = (element: Element, attribute: string): string | null =>
  attributeOf(element, attribute) ?? attributeOf(element, `xlink:${attribute}`);

/** Whether an element is a script of SVG, which can be held in a block of markup only. */
const isSvgScript = (element: Element): boolean => nameOf(element) === 'svg:script';

/** The attribute by which an element requests something at once, marked or not; undefined if none. */
function findLiveAttribute(element: Element): string | undefined {
  if (isScript(element) && isHeldScript(element)) return undefined;
  const style = attributeOf(element, 'style') ?? '';
  if (styleAddresses(style).some(isForeign)) return 'style';
  if (isSvgScript(element))
    return isForeign(writtenValue(element, 'href') ?? '') ? 'href' : undefined;
  const live = holdable(nameOf(element)).find(([attribute, kind]) => {
    const value = writtenValue(element, attribute);
    if (value === null || kind === 'text' || attribute === 'value') return false;
    if (kind === 'markup') return true;
    return kind === 'srcset' ? value.split(/[\s,]+/).some(isForeign) : isForeign(value);
  });
  return live?.[0];
}

/** The first element on or in a marked one that requests something at once, with its attribute. */
function findLive(marked: Element): [attribute: string, element: Element] | undefined {
  for (const element of [marked, ...findInside(marked, '*')]) {
    const attribute = findLiveAttribute(element);
    if (attribute) return [attribute, element];
  }
  return undefined;
}

/** Whether a mark names purposes, and only ones that are on offer. */
function namesPurposes(mark: string, purposes: readonly Purpose[]): boolean {
  const ids = parseMark(mark).flat();
  return ids.length > 0 && ids.every((id) => purposes.includes(id));
}

/** What is wrong with a mark, and where. */
export type WrongMark = readonly [problem: string, element: Element];

/**
 * What is wrong with a mark: it holds nothing, something in it is requested at once, or it names no
 * purpose on offer. Undefined when it is right.
 */
export function describeWrongMark(
  marked: Element,
  purposes: readonly Purpose[],
): WrongMark | undefined {
  const live = findLive(marked);
  if (live) {
    const [attribute, element] = live;
    const isForBlock = attribute === 'style' || isSvgScript(element);
    const instead = isForBlock ? 'text/html' : `${MARK}-${attribute}`;
    return [`not held, ${attribute} is requested at once, use ${instead}:`, element];
  }
  if (!holdsSomething(marked)) return ['not held, see README:', marked];
  const mark = attributeOf(marked, MARK) ?? '';
  if (parseMark(mark).flat().includes(NECESSARY)) return ['necessary needs no mark, held:', marked];
  return namesPurposes(mark, purposes) ? undefined : ['unknown purpose, held:', marked];
}
