import { expect } from '@open-wc/testing';
import {
  AT_ONCE,
  DEFERRED,
  hasRun,
  heldSource,
  IN_ORDER,
  isExecutable,
  isMarkup,
  isScript,
  neverRuns,
  releasedType,
  releaseOrder,
} from '../../src/gate/held.js';

/** The first element of some HTML, parsed without running anything. */
function parse(html: string): Element {
  const [element] = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[id]');
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

const script = (attributes: string, text = ''): HTMLScriptElement => {
  const element = parse(`<body><script id="x" ${attributes}>${text}</script>`);
  if (!isScript(element)) throw new Error('no script');
  return element;
};

describe('a held script', () => {
  const orders: [string, number][] = [
    ['type="text/plain"', IN_ORDER],
    ['type="text/plain" async', IN_ORDER],
    ['type="text/plain" defer', IN_ORDER],
    ['type="text/plain" data-src="/a.js"', IN_ORDER],
    ['type="text/plain" src="/a.js"', IN_ORDER],
    ['type="text/plain" data-src="/a.js" async', AT_ONCE],
    ['type="text/plain" data-src="/a.js" async defer', AT_ONCE],
    ['type="text/plain" data-src="/a.js" defer', DEFERRED],
    ['type="text/plain" data-type="module"', DEFERRED],
    ['type="text/plain" data-type="module" data-src="/a.js"', DEFERRED],
    ['type="text/plain" data-type="module" async', AT_ONCE],
  ];
  const names = { [AT_ONCE]: 'at once', [IN_ORDER]: 'in order', [DEFERRED]: 'deferred' };
  for (const [attributes, order] of orders) {
    it(`is released ${names[order as keyof typeof names]}: ${attributes}`, () => {
      expect(releaseOrder(script(attributes))).to.equal(order);
    });
  }

  it('gets the type of data-type, else none in place of text/plain, else its own', () => {
    expect(releasedType(script('type="text/plain" data-type="module"'))).to.equal('module');
    expect(releasedType(script('type="text/plain"'))).to.equal('');
    expect(releasedType(script('type="application/json"'))).to.equal('application/json');
  });

  it('has its type without parameters and spaces, in small letters, if a browser runs it', () => {
    for (const [attributes, type] of [
      ['type="text/plain; charset=utf-8"', ''],
      ['type=" Text/Plain "', ''],
      ['data-type=" Text/JavaScript ; charset=utf-8"', 'text/javascript'],
      ['data-type="Text/X; charset=utf-8"', 'Text/X; charset=utf-8'],
      ['type="text/plainer"', 'text/plainer'],
      ['type="x-text/plain"', 'x-text/plain'],
    ] as const)
      expect(releasedType(script(attributes)), attributes).to.equal(type);
  });

  it('holds markup where its type is that of HTML', () => {
    for (const type of ['text/html', 'TEXT/HTML', ' text/html ', 'text/html; charset=utf-8'])
      expect(isMarkup(script(`type="${type}"`)), type).to.equal(true);
    for (const type of ['text/htmlx', 'x-text/html', 'text/plain', ''])
      expect(isMarkup(script(`type="${type}"`)), type).to.equal(false);
  });

  it('has the address of data-src, else of src, and none when it is inline', () => {
    expect(heldSource(script('data-src="/a.js" src="/b.js"'))).to.equal('/a.js');
    expect(heldSource(script('src="/b.js"'))).to.equal('/b.js');
    expect(heldSource(script('', 'code'))).to.equal(null);
  });

  it('has run already when its type is executable and it has code', () => {
    expect(hasRun(script('', 'code'))).to.equal(true);
    expect(hasRun(script('src="/a.js"'))).to.equal(true);
    expect(hasRun(script('type="module"', 'code'))).to.equal(true);
    expect(hasRun(script('data-src="/a.js"', ' '))).to.equal(false);
    expect(hasRun(script('type="text/plain"', 'code'))).to.equal(false);
    expect(hasRun(parse('<img id="x" src="/a.gif">'))).to.equal(false);
  });
});

describe('a held script that no browser runs', () => {
  const plain = 'type="text/plain"';
  for (const [attributes, expected] of [
    ['', false],
    ['data-type="application/json"', true],
    ['data-type="module"', false],
    ['data-type="module" for="document" event="onload" nomodule', false],
    ['nomodule', true],
    ['language="JavaScript1.5"', false],
    ['language="javascript"', false],
    ['language=""', false],
    ['language="vbscript"', true],
    ['language="vbscript" data-type="text/javascript"', false],
    ['for="window" event="onload"', false],
    ['for=" Window " event=" OnLoad() "', false],
    ['for="document" event="onload"', true],
    ['for="window" event="onclick"', true],
    ['for="a window" event="onload"', true],
    ['for="windows" event="onload"', true],
    ['for="window" event="no onload"', true],
    ['for="window" event="onloaded"', true],
    ['for="document"', false],
    ['event="onclick"', false],
  ] as const)
    it(`${expected ? 'is' : 'is not'} one with ${attributes || 'no other attributes'}`, () => {
      expect(neverRuns(script(`${plain} ${attributes}`))).to.equal(expected);
    });
});

describe('the gate', () => {
  it('releases other elements at once', () => {
    expect(releaseOrder(parse('<iframe id="x" data-src="/a.html"></iframe>'))).to.equal(AT_ONCE);
    expect(releaseOrder(parse('<img id="x" data-src="/a.gif">'))).to.equal(AT_ONCE);
  });

  it('does not take an SVG script for a script', () => {
    expect(isScript(parse('<svg><script id="x"></script></svg>'))).to.equal(false);
  });

  it('knows the types of script that a browser runs', () => {
    const types = ['', ' ', 'module', ' text/javascript', 'Application/X-JavaScript'];
    for (const type of [...types, 'application/javascript', 'application/ecmascript'])
      expect(isExecutable(type), type).to.equal(true);
    for (const type of ['text/plain', 'text/html', 'application/ld+json', 'importmap', 'xmodule'])
      expect(isExecutable(type), type).to.equal(false);
  });
});
