import { expect } from '@open-wc/testing';
import { isAllowedValue } from '../../src/gate/allowed-address.js';
import { holdable } from '../../src/options/held-attributes.js';

const PICTURE = 'data:image/png;base64,AAAA';

/** Values that tell the kinds of attributes apart, and which kinds may get each of them on release. */
const VALUES: [value: string, kinds: string[]][] = [
  ['/own', ['web', 'picture', 'pictures', 'text']],
  ['https://film.example/1', ['web', 'picture', 'pictures', 'text']],
  [PICTURE, ['picture', 'pictures', 'text']],
  [`/own 1x, ${PICTURE}`, ['web', 'picture', 'pictures', 'text']],
  ['/own 1x, javascript:alert(1)', ['web', 'picture', 'text']],
  ['javascript:alert(1)', ['text']],
];

/** Every attribute that can be held: an address of the web, of a picture or film, several, or a text. */
const KINDS: [kind: string, elements: Record<string, string[]>][] = [
  [
    'web',
    {
      script: ['src'],
      iframe: ['src'],
      frame: ['src'],
      embed: ['src'],
      object: ['data'],
      param: ['value'],
      link: ['href'],
      'svg:use': ['href'],
    },
  ],
  [
    'picture',
    {
      img: ['src'],
      source: ['src'],
      audio: ['poster', 'src'],
      video: ['poster', 'src'],
      track: ['src'],
      input: ['src'],
      'svg:image': ['href'],
      'svg:feImage': ['href'],
    },
  ],
  ['pictures', { img: ['srcset'], source: ['srcset'], link: ['imagesrcset'] }],
  ['text', { img: ['sizes'], source: ['sizes'], link: ['imagesizes'], iframe: ['srcdoc'] }],
];

describe('an attribute that can be held', () => {
  for (const [kind, elements] of KINDS)
    for (const [element, attributes] of Object.entries(elements))
      for (const attribute of attributes)
        it(`gets what is right for it: ${element}, ${attribute}`, () => {
          const found = holdable(element).find(([name]) => name === attribute);
          for (const [value, kinds] of VALUES)
            expect(isAllowedValue(found![1], value), value).to.equal(kinds.includes(kind));
        });

  it('is one of these', () => {
    const names = KINDS.flatMap(([, elements]) => Object.keys(elements));
    for (const name of names) {
      const listed = KINDS.flatMap(([, elements]) => elements[name] ?? []);
      expect(
        holdable(name).map(([attribute]) => attribute),
        name,
      ).to.have.members(listed);
    }
    for (const name of ['a', 'area', 'form', 'p', 'constructor', ''])
      expect(holdable(name), name).to.deep.equal([]);
  });
});
