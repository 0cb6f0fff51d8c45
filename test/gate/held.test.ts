import { expect } from '@open-wc/testing';
import {
  AT_ONCE,
  DEFERRED,
  hasRun,
  heldSource,
  IN_ORDER,
  isExecutable,
  isScript,
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

describe('the gate', () => {
  it('releases other elements at once', () => {
    expect(releaseOrder(parse('<iframe id="x" data-src="/a.html"></iframe>'))).to.equal(AT_ONCE);
    expect(releaseOrder(parse('<img id="x" data-src="/a.gif">'))).to.equal(AT_ONCE);
  });

  it('does not take an SVG script for a script', () => {
    expect(isScript(parse('<svg><script id="x"></script></svg>'))).to.equal(false);
  });

  it('knows the types of script that a browser runs', () => {
    for (const type of ['', 'module', 'text/javascript', 'Application/X-JavaScript'])
      expect(isExecutable(type), type).to.equal(true);
    for (const type of ['text/plain', 'text/html', 'application/ld+json', 'importmap', 'xmodule'])
      expect(isExecutable(type), type).to.equal(false);
  });
});
