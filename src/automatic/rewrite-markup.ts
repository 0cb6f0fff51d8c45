import { MARK } from '../options/held-attributes.js';
import { document } from '../page/document.js';
import type { Holder } from './hold.js';

/** What requests something. `image` is an `img` to the parser, and an element of SVG within one. */
const NAMES =
  'script|img|image|source|iframe|frame|embed|object|link|video|audio|track|input|feImage|use';

/** A whole start tag of these. What looks like one within a text is held as well. */
const START_TAG = new RegExp(`<(${NAMES})([\\s/](?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi');

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+)))?/g;

const SVG = 'http://www.w3.org/2000/svg';

/** A document in which nothing is requested. */
let inert: Document | undefined;

function createInert(): Document {
  inert ??= document.implementation.createHTMLDocument('');
  return inert;
}

/** A value as the parser reads it. */
function decode(value: string): string {
  if (!value.includes('&')) return value;
  const area = createInert().createElement('textarea');
  area.innerHTML = value;
  return area.value;
}

/** The elements that a tag of this name may become. */
function elementsFor(name: string): Element[] {
  const page = createInert();
  const html = page.createElement(/^image$/i.test(name) ? 'img' : name);
  if (!/^(image|feimage|use)$/i.test(name)) return [html];
  return [
    html,
    page.createElementNS(SVG, /^feimage$/i.test(name) ? 'feImage' : name.toLowerCase()),
  ];
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

const readAttributes = (rest: string): Attribute[] =>
  [...rest.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => ({
    // `xlink:href` requests as `href` does.
    name: name.toLowerCase().replace(/^xlink:/, ''),
    value: decode(values.find((value) => value !== undefined) ?? ''),
  }));

/** A start tag with its addresses renamed, and the mark; as it is where nothing is held. */
function rewriteTag(tag: string, name: string, rest: string, { markFor }: Holder): string {
  const attributes = readAttributes(rest);
  if (attributes.some((attribute) => attribute.name === MARK)) return tag;
  const elements = elementsFor(name);
  for (const { name: attribute, value } of attributes)
    if (attribute === 'rel') for (const element of elements) element.setAttribute('rel', value);

  const marks = new Set<string>();
  const held = new Set<string>();
  for (const element of elements)
    for (const { name: attribute, value } of attributes)
      for (const word of markFor(element, attribute, value)?.split(' ') ?? []) {
        marks.add(word);
        held.add(attribute);
      }
  if (marks.size === 0) return tag;

  const isScript = /^script$/i.test(name);
  const renamed = rest.replace(ATTRIBUTE, (whole: string, attribute: string) => {
    const known = attribute.toLowerCase().replace(/^xlink:/, '');
    if (held.has(known)) return `data-consent-${whole.replace(/^xlink:/i, '')}`;
    return isScript && known === 'type' ? `data-${whole}` : whole;
  });
  // Without quotes, as the tag may stand within a text that has either.
  return `<${name} ${MARK}=${[...marks].join('&#32;')}${isScript ? ' type=text/plain' : ''}${renamed}>`;
}

/**
 * Renames the attributes that would request what is held, and adds the mark. Everything else stays as it
 * is written, and so the text may be a piece of markup.
 */
export const rewriteMarkup = (markup: string, holder: Holder): string =>
  markup.replace(START_TAG, (tag: string, name: string, rest: string) =>
    rewriteTag(tag, name, rest, holder),
  );
