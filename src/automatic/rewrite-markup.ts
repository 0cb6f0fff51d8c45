import { MARK } from '../options/held-attributes.js';
import { document } from '../page/document.js';
import type { Holder } from './hold.js';

/** A whole start tag. What looks like one within a text is held as well, and its quotes stay what they are. */
const START_TAG = /<([a-z][a-z\d]*)((?:\s|\/)(?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+)))?/g;

/** Most markup has nothing that could be held. */
const MAY_REQUEST =
  /<(?:script|img|source|iframe|frame|embed|object|link|video|audio|track|input|image)\b/i;

/** A value as the parser reads it. */
function decode(value: string): string {
  if (!value.includes('&')) return value;
  const inert = document.implementation.createHTMLDocument('').createElement('textarea');
  inert.innerHTML = value;
  return inert.value;
}

/**
 * Renames the attributes that would request what is held, and adds the mark. Everything else stays as it
 * is written, and so may the text be a piece of markup.
 */
export function rewriteMarkup(markup: string, { markFor }: Holder): string {
  if (!MAY_REQUEST.test(markup)) return markup;
  return markup.replace(START_TAG, (tag: string, name: string, rest: string) => {
    if (new RegExp(`\\s${MARK}[\\s=>/]`, 'i').test(tag)) return tag;
    const element = document.implementation.createHTMLDocument('').createElement(name);
    const attributes = [...rest.matchAll(ATTRIBUTE)];
    for (const [, attribute = '', , ...values] of attributes)
      if (/^rel$/i.test(attribute))
        element.setAttribute(attribute, decode(values.find((value) => value !== undefined) ?? ''));
    const marks = new Set<string>();
    let changed = rest.replace(
      ATTRIBUTE,
      (whole: string, attribute: string, _, ...values: unknown[]) => {
        const value = values
          .slice(0, 3)
          .find((found): found is string => typeof found === 'string');
        const mark = value && markFor(element, attribute.toLowerCase(), decode(value));
        if (!mark) return whole;
        for (const word of mark.split(' ')) marks.add(word);
        return `data-consent-${whole}`;
      },
    );
    if (marks.size === 0) return tag;
    if (/^script$/i.test(name)) {
      changed = changed.replace(ATTRIBUTE, (whole: string, attribute: string) =>
        /^type$/i.test(attribute) ? `data-${whole}` : whole,
      );
      changed = ` type=text/plain${changed}`;
    }
    // Without quotes, as the tag may stand within a text that has either.
    return `<${name} ${MARK}=${[...marks].join('&#32;')}${changed}>`;
  });
}
