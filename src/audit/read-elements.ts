import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readSrcset } from '../markup/read-srcset.js';

/** An element of a page's HTML that requests something or runs. */
export interface WrittenElement {
  readonly name: string;
  /** The addresses that it requests, resolved. */
  readonly addresses: readonly string[];
  /** The lines that it takes, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The whole HTML of a script; the start tag of any other element. */
  readonly source: string;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const REQUESTING = ['src', 'href', 'data', 'poster', 'xlink:href', 'background'];
const SETS = ['srcset', 'imagesrcset'];

/** Elements whose address is not requested when the page loads. */
const FOLLOWED = ['a', 'area', 'base', 'form'];

function addressesOf({ tagName, attrs }: Element, base: string): string[] {
  if (FOLLOWED.includes(tagName)) return [];
  const texts = attrs.flatMap(({ name, prefix, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    if (SETS.includes(full)) return readSrcset(value);
    return REQUESTING.includes(full) ? [value] : [];
  });
  return texts.filter(Boolean).flatMap((text) => {
    try {
      return [new URL(text, base).href];
    } catch {
      return [];
    }
  });
}

/** The address of a page's base, from the first `<base>` that counts; undefined for any other node. */
function readBase(node: Element, url: string): string | undefined {
  if (node.tagName !== 'base' || node.namespaceURI !== html.NS.HTML) return undefined;
  const href = node.attrs.find(({ name }) => name === 'href')?.value;
  if (href === undefined) return undefined;
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

/** A node, and whether it is inside of a template, where a `<base>` does not count. */
type Place = readonly [node: Node, isInTemplate: boolean];

const placesIn = ([node, isInTemplate]: Place): Place[] => [
  ...('content' in node ? [[node.content, true] as const] : []),
  ...('childNodes' in node ? node.childNodes.map((child) => [child, isInTemplate] as const) : []),
];

/**
 * Reads the elements of a page that request something, and its scripts.
 *
 * @param text the HTML, as the server sent it
 * @param url the page's address
 */
export function readElements(text: string, url: string): WrittenElement[] {
  const found: WrittenElement[] = [];
  /** The address of the page's first `<base>`. Browsers ignore the others. */
  let base: string | undefined;
  const open: Place[] = [[parse(text, { sourceCodeLocationInfo: true }), false]];
  for (let next = open.pop(); next; next = open.pop()) {
    open.push(...placesIn(next).reverse());
    const [node, isInTemplate] = next;
    if (!('tagName' in node)) continue;
    const place = node.sourceCodeLocation;
    if (!isInTemplate) base ??= readBase(node, url);
    const addresses = addressesOf(node, base ?? url);
    if (!place || (addresses.length === 0 && node.tagName !== 'script')) continue;
    const isScript = node.tagName === 'script';
    const end = isScript ? place : (place.startTag ?? place);
    found.push({
      name: node.tagName,
      addresses,
      firstLine: place.startLine,
      lastLine: place.endLine,
      source: text.slice(place.startOffset, end.endOffset),
    });
  }
  return found;
}
