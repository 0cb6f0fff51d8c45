import { expect, fixtureSync } from '@open-wc/testing';
import fc from 'fast-check';
import { createGate } from '../../src/gate/gate.js';
import { nextTask } from '../../src/page/timing.js';
import { withRelease } from '../release/with-release.js';

/** A mark as a list of alternatives, all of which are needed. It is written with spaces at random. */
interface Mark {
  readonly terms: readonly (readonly string[])[];
  readonly written: string;
}

interface Sample {
  readonly tag: string;
  readonly namespace: string;
  readonly mark: Mark | null;
  /** The name under which an address is held; empty for none. */
  readonly name: string;
  readonly children: readonly Sample[];
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const ADDRESS = 'data:,';

/** Which attribute an element can hold: an independent list, for the elements of this test. */
const HELD: Readonly<Record<string, string>> = {
  [`${HTML} img`]: 'src',
  [`${HTML} input`]: 'src',
  [`${HTML} source`]: 'src',
  [`${HTML} track`]: 'src',
  [`${SVG} image`]: 'href',
};

/** What can hold something has nothing inside it: in HTML it is void, and SVG draws nothing in an image. */
const insideOf = ({ tag, namespace, children }: Sample): readonly Sample[] =>
  `${namespace} ${tag}` in HELD ? [] : children;

const terms = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', 'necessary'), { minLength: 1, maxLength: 2 }),
  { maxLength: 2 },
);
const spaces = fc.constantFrom('', ' ', '\n', '  ');
const mark: fc.Arbitrary<Mark> = fc.tuple(terms, spaces, spaces).map(([list, around, beside]) => ({
  terms: list,
  written: `${around}${list.map((names) => names.join(`${beside}|${around}`)).join(' ')}${beside}`,
}));

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.record({
    tag: fc.constantFrom('div', 'img', 'input', 'source', 'track', 'image', 'form', 'script'),
    namespace: fc.constantFrom(HTML, HTML, HTML, SVG, 'http://www.w3.org/1998/Math/MathML', ''),
    mark: fc.option(mark, { freq: 2 }),
    name: fc.constantFrom(
      'data-consent-src',
      'data-src',
      'data-consent-href',
      'data-href',
      'data-consent-data',
      '',
    ),
    children: fc.oneof(
      { maxDepth: 4 },
      fc.constant<Sample[]>([]),
      fc.array(tie('sample'), { maxLength: 3 }),
    ),
  }),
}));

/** Members of a form that its fields hide. */
const MEMBERS = [
  'getAttribute',
  'closest',
  'parentElement',
  'isConnected',
  'localName',
  'nodeType',
];

let number = 0;
const granted = new Set<string>();
const ran = new Set<number>();
Object.assign(window, { ran });

/** Builds the elements of a sample. `prefix` keeps the purposes of one run from those of others. */
function build(sample: Sample, prefix: string): Element {
  const { tag, namespace, mark, name } = sample;
  const element = document.createElementNS(namespace, tag);
  if (mark) {
    const named = mark.written.replace(/[abc]\b|necessary/g, (id) => prefixed(id, prefix));
    element.setAttribute('data-consent', named);
  }
  if (isInline(element)) {
    element.type = 'text/plain';
    element.text = `ran.add(${++number})`;
    element.dataset.number = `${number}`;
    return element;
  }
  if (name) element.setAttribute(name, ADDRESS);
  // A form around it has these fields in the place of its own members.
  if (tag === 'input') element.setAttribute('name', MEMBERS[number++ % MEMBERS.length] ?? '');
  element.append(...insideOf(sample).map((child) => build(child, prefix)));
  return element;
}

const prefixed = (id: string, prefix: string): string =>
  id === 'necessary' ? id : `${prefix}-${id}`;

const isInline = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement;

/** The model: what is released when these purposes are granted. */
function model(
  sample: Sample,
  purposes: readonly string[],
  marksAround: readonly Mark[],
): boolean[] {
  const { tag, namespace, mark, name } = sample;
  const marks = mark ? [mark, ...marksAround] : marksAround;
  const areGranted =
    marks.length > 0 &&
    marks.every(
      ({ terms }) =>
        terms.length > 0 &&
        terms.every((names) => names.some((id) => id !== 'necessary' && purposes.includes(id))),
    );
  if (namespace === HTML && tag === 'script') return [areGranted && mark !== null];
  const attribute = HELD[`${namespace} ${tag}`];
  const holds =
    attribute !== undefined && [`data-consent-${attribute}`, `data-${attribute}`].includes(name);
  return [
    areGranted && holds,
    ...insideOf(sample).flatMap((child) => model(child, purposes, marks)),
  ];
}

const hasRun = (element: Element): boolean =>
  isInline(element)
    ? ran.has(Number(element.dataset.number))
    : ['src', 'href'].some((name) => element.hasAttribute(name));

/** Enough tasks for each element, one in each. */
async function released(elements: readonly Element[]): Promise<void> {
  for (let task = 0; task < elements.length * 3 + 8; task++) await nextTask();
}

describe('marks, nested at random', () => {
  let release: () => void = () => undefined;
  before(() => {
    // On a page it is always granted too, and yet no mark may be granted by it.
    granted.add('necessary');
    ({ release } = createGate((purpose) => granted.has(purpose), withRelease, Promise.resolve()));
  });

  it('release what all marks on the way allow, and nothing else', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(sample, fc.shuffledSubarray(['a', 'b', 'c']), async (root, order) => {
        const prefix = `r${++run}`;
        const tree = build(root, prefix);
        const elements = [tree, ...tree.querySelectorAll('*')];
        fixtureSync<HTMLElement>('<div></div>').append(tree);
        await released([]);
        expect(elements.filter(hasRun)).to.deep.equal([]);
        const purposes: string[] = [];
        for (const purpose of order) {
          purposes.push(purpose);
          granted.add(`${prefix}-${purpose}`);
          release();
          await released(elements);
          expect(elements.map(hasRun)).to.deep.equal(model(root, purposes, []));
        }
        tree.remove();
      }),
      { numRuns: 150 },
    );
  });
});
