import { MARK } from '../options/held-attributes.js';
import { document } from '../page/document.js';
import { findTags, type FoundTag } from './find-tags.js';
import type { Holder } from './holder.js';
import { trustHtml } from './trust-html.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A document in which nothing is requested. */
let inert: Document | undefined;

function createInert(): Document {
  inert ??= document.implementation.createHTMLDocument('');
  return inert;
}

/** The native setter: what we parse with it must not be held. */
const innerHtml = Reflect.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');

/** Decodes a value as the parser does. If Trusted Types forbid that, returns it as it is written. */
function decode(value: string): string {
  if (!value.includes('&')) return value;
  const area = createInert().createElement('textarea');
  try {
    innerHtml?.set?.call(area, trustHtml(value));
  } catch {
    return value;
  }
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

/** `xlink:href` requests as `href` does. */
const withoutPrefix = (name: string): string => name.replace(/^xlink:/, '');

/** A piece of text that takes the place of some characters. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** The edits that hold a start tag: they rename its addresses and add the mark. Empty if none is held. */
function editsFor({ name, nameEnd, attributes }: FoundTag, { markFor }: Holder): Edit[] {
  if (attributes.some((attribute) => attribute.name === MARK)) return [];
  // Of attributes with the same name, the browser takes the first.
  const values = new Map<string, string>();
  for (const { name: attribute, value } of attributes)
    if (!values.has(attribute)) values.set(attribute, value);
  const elements = elementsFor(name);
  const rel = values.get('rel');
  if (rel !== undefined) for (const element of elements) element.setAttribute('rel', decode(rel));

  const marks = new Set<string>();
  const held = new Set<string>();
  for (const element of elements)
    for (const [attribute, value] of values)
      for (const word of markFor(element, withoutPrefix(attribute), decode(value))?.split(' ') ??
        []) {
        marks.add(word);
        held.add(withoutPrefix(attribute));
      }
  if (marks.size === 0) return [];

  const isScript = /^script$/i.test(name);
  // Written without quotes: the tag may stand within a text in quotes of either kind.
  const added = ` ${MARK}=${[...marks].join('&#32;')}${isScript ? ' type=text/plain' : ''}`;
  const renamed = attributes.flatMap(({ name: attribute, start }) => {
    const known = withoutPrefix(attribute);
    const removed = attribute.length - known.length;
    if (held.has(known)) return { at: start, removed, added: 'data-consent-' };
    return isScript && known === 'type' ? { at: start, removed, added: 'data-' } : [];
  });
  return [{ at: nameEnd, removed: 0, added }, ...renamed];
}

/**
 * Renames the attributes that would request what is held, and adds the mark. Everything else stays
 * as it is written, so the text may also be a part of some markup.
 */
export function rewriteMarkup(markup: string, holder: Holder): string {
  let written = '';
  let end = 0;
  for (const tag of findTags(markup))
    for (const { at, removed, added } of editsFor(tag, holder)) {
      written += markup.slice(end, at) + added;
      end = at + removed;
    }
  return written + markup.slice(end);
}
