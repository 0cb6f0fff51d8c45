import { escapeAttribute } from '../html/escape-html.js';
import { holdable, MARK } from '../options/held-attributes.js';
import { attributeOf, nameOf } from '../page/native-element.js';

/** Longer attributes are cut, so that people can read the line. */
const LONGEST = 200;

/**
 * Writes the start tag of an element as it should stand in the HTML: marked, with its addresses
 * held.
 */
export function suggestLine(element: Element, mark: string): string {
  const name = nameOf(element);
  const held = holdable(name).map(([attribute]) => attribute);
  const attributes = [...element.attributes].filter(({ name }) => name !== MARK);
  const written = attributes.map(({ name: attribute, value }) => {
    const isType = name === 'script' && attribute === 'type';
    const written = held.includes(attribute)
      ? `data-consent-${attribute}`
      : isType
        ? 'data-type'
        : attribute;
    const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return shown === '' ? written : `${written}="${escapeAttribute(shown)}"`;
  });
  const type = name === 'script' ? ['type="text/plain"'] : [];
  const end = name === 'script' || name === 'iframe' ? `</${name}>` : '';
  return `<${[name, ...type, `${MARK}="${mark}"`, ...written].join(' ')}>${end}`;
}

/** Names an element in a sentence: by its tag, and by its id if it has one. */
export function describeElement(element: Element): string {
  const id = attributeOf(element, 'id');
  return `<${nameOf(element) || element.localName}${id ? ` id="${id}"` : ''}>`;
}
