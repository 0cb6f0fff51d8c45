import { expect, fixtureSync } from '@open-wc/testing';
import { findWrongMarks } from '../../src/options/find-wrong-marks.js';

interface Options {
  granted?: string[];
  nonce?: string | null;
  watched?: ShadowRoot[];
}

/** What is wrong on the page, with the ids of the elements. */
const found = ({ granted = [], nonce = null, watched = [] }: Options = {}) =>
  findWrongMarks(
    ['analytics', 'embeds'],
    (mark) => granted.includes(mark),
    nonce,
    (root) => watched.includes(root),
  ).map(([problem, { id }]) => `${problem} ${id}`);

const open = (html: string) => fixtureSync<HTMLElement>(`<div>${html}</div>`);

describe('what is wrong with the marks of a page', () => {
  it('is reported for each mark that is not granted', () => {
    open(`<p id="one" data-consent="analytics"></p><p id="two" data-consent="embeds"></p>
      <img id="right" alt="" data-consent="analytics" data-consent-src="/a">`);
    expect(found()).to.deep.equal(['not held, see README: one', 'not held, see README: two']);
    expect(found({ granted: ['analytics'] })).to.deep.equal(['not held, see README: two']);
  });

  it('is reported for scripts that look held, and have no mark of their own', () => {
    open(`<div data-consent="analytics"><img alt="" data-consent-src="/a">
      <script id="data" type="Text/Plain">0</script>
      <script id="own" type="text/plain" data-consent="analytics">0</script>
      <script id="external" type="text/plain" data-src="/a"></script></div>
      <script id="outside" type="text/plain">0</script>`);
    expect(found()).to.deep.equal(['a script needs a mark of its own, held: data']);
  });

  it('is reported for the first element without the secret of the page', () => {
    const right = 'data-mark-nonce="s3cret"';
    open(`<div data-consent="analytics" ${right}><i></i><img alt="" ${right} data-consent-src="/a"></div>
      <script type="text/plain" data-consent="analytics" ${right}>0</script>
      <script id="forged" type="text/plain" data-consent="analytics">0</script>
      <img id="second" alt="" data-consent="analytics" data-consent-src="/a">`);
    const lacks = 'lacks the data-mark-nonce of our tag, held:';
    expect(found({ nonce: 's3cret' })).to.deep.equal([`${lacks} forged`]);
    document.querySelector('#forged')?.remove();
    expect(found({ nonce: 's3cret' })).to.deep.equal([`${lacks} second`]);
    expect(found()).to.deep.equal([]);
  });

  it('is no missing secret where nothing would be released by it', () => {
    open(`<div data-consent="analytics"><img alt="" data-mark-nonce="s3cret" data-consent-src="/a">
      <script type="application/ld+json">{}</script></div>`);
    expect(found({ nonce: 's3cret' })).to.deep.equal([]);
  });

  it('is reported for marks in places that are not looked into', () => {
    const held = (id: string) =>
      `<img id="${id}" alt="" data-consent="analytics" data-consent-src="/a">`;
    const holder = open(`<p></p><template>${held('copy')}</template>`);
    const root = holder.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = held('shadow');
    expect(found()).to.deep.equal([
      'a mark in a shadow root, never released: shadow',
      'a mark in a template, until a copy is inserted, never released: copy',
    ]);
    expect(found({ watched: [root] })).to.deep.equal([
      'a mark in a template, until a copy is inserted, never released: copy',
    ]);
    root.innerHTML = '<i></i>';
    holder.querySelector('template')!.innerHTML = '<i></i>';
    expect(found()).to.deep.equal([]);
  });

  it('is reported for marks in a frame without our tag', async () => {
    const holder = open('<iframe title="A page" srcdoc="<p id=inner data-consent=a>"></iframe>');
    const frame = holder.querySelector('iframe')!;
    await new Promise((resolve) => (frame.onload = resolve));
    expect(found()).to.deep.equal(['a mark in a frame without our tag, never released: inner']);
    Object.assign(frame.contentWindow!, { askFirst: {} });
    expect(found()).to.deep.equal([]);
  });

  it('is reported for marks in held markup of a frame, which has to have our tag', () => {
    const frame = (id: string, markup: string) =>
      `<iframe id="${id}" title="A page" data-consent-srcdoc="${markup}" MARK></iframe>`;
    const mark = 'data-consent="analytics"';
    open(`${frame('without', '<p data-consent=a>').replace('MARK', mark)}
      ${frame('with', '<script src=ask-first.js></script><p data-consent=a>').replace('MARK', mark)}
      ${frame('plain', '<p>').replace('MARK', mark)}
      ${frame('unmarked', '<p data-consent=a>').replace('MARK', '')}`);
    expect(found()).to.deep.equal(['a mark in srcdoc without our tag, never released: without']);
  });
});

describe('what is right with the marks of a page', () => {
  const right = 'data-consent="analytics" data-consent-src="/a"';

  it('is not changed by a name that the page gives to something else', () => {
    open(`<meta name="description" content="Text">
      <form><button name="contentDocument"><img alt="" ${right}></button></form>`);
    expect(found()).to.deep.equal([]);
  });

  it('is not changed by markup that only a frame would have', () => {
    open(`<img alt="" ${right} data-consent-srcdoc="<p data-consent=a>">`);
    expect(found()).to.deep.equal([]);
  });
});

describe('what a lazy loader would load without consent', () => {
  const problem = 'a lazy loader acts on data-src too, use data-consent-src:';
  const held = '<img id="held" alt="" data-consent="analytics" data-src="/a">';

  it('is reported where the page has such a loader', () => {
    open(held);
    for (const name of [
      'lazySizes',
      'LazyLoad',
      'lazyLoadInstance',
      'lozad',
      'Blazy',
      'yall',
      'lazyload',
    ]) {
      expect(found(), name).to.deep.equal([]);
      Object.assign(window, { [name]: {} });
      expect(found(), name).to.deep.equal([`${problem} held`]);
      Reflect.deleteProperty(window, name);
    }
  });

  it('is reported where elements look as if they were loaded so', () => {
    for (const trace of [
      '<img alt="" class="lazyload" data-consent="embeds" data-srcset="/b">',
      '<video data-loaded="true" data-consent="embeds" data-poster="/b"></video>',
      '<iframe title="t" data-src="/b"></iframe>',
      '<picture><source data-srcset="/b"></picture>',
    ]) {
      const holder = open(held + trace);
      expect(found(), trace).to.deep.equal([`${problem} held`]);
      holder.remove();
    }
  });

  it('is nothing where only our own names are used, and nothing for scripts', () => {
    open(`<img alt="" data-src="/b">
      <img alt="" data-consent="analytics" data-consent-src="/a">
      <script type="text/plain" data-consent="analytics" data-src="/a"></script>`);
    expect(found()).to.deep.equal([]);
  });

  it('is nothing where nobody loads anything', () => {
    open(`${held}<p class="lazyload"></p><p data-src="/b"></p><a id="lazySizes"></a>`);
    expect(found()).to.deep.equal([]);
  });

  it('is reported for elements inside a marked one as well', () => {
    open(
      '<div data-consent="analytics"><img id="within" alt="" data-src="/a"></div><img alt="" data-src="/b">',
    );
    expect(found()).to.deep.equal([`${problem} within`]);
  });
});
