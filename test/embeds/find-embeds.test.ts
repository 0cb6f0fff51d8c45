import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { findEmbeds } from '../../src/embeds/find-embeds.js';

const ADDRESS = 'https://www.youtube.com/embed/abc';
const offered = ['analytics', 'embeds', 'social'];

/** The embeds in this HTML, with these purposes granted. */
function find(markup: string, granted: readonly string[] = []) {
  fixtureCleanup();
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  const held = [...place.querySelectorAll('*')];
  return findEmbeds(held, offered, (purpose) => granted.includes(purpose));
}

const frame = (mark: string, more = '') =>
  `<iframe data-consent="${mark}" data-consent-src="${ADDRESS}" ${more}></iframe>`;

const script = (address: string, more = '') =>
  `<script type="text/plain" data-consent="embeds" data-consent-src="${address}" ${more}></script>`;

describe('findEmbeds', () => {
  it('finds what a choice can show, and what it needs', () => {
    expect(find(frame('embeds'))).to.have.length(1);
    expect(find(frame('embeds'), ['embeds'])).to.have.length(0);
    expect(find(frame('analytics'))).to.have.length(0);
    expect(find(frame('analytics', 'data-embed="x"'))).to.have.length(1);
    expect(find(frame('embeds unknown'))).to.have.length(0);
    expect(find(frame(''))).to.have.length(0);
    expect(find(frame('necessary', 'data-embed="x"'))).to.have.length(0);
    const purposesOf = (markup: string, granted: string[] = []) =>
      find(markup, granted)[0]?.purposes;
    expect(purposesOf(frame('embeds social'))).to.deep.equal(['embeds', 'social']);
    expect(purposesOf(frame('embeds social'), ['social'])).to.deep.equal(['embeds']);
    expect(purposesOf(frame('unknown|social embeds'))).to.deep.equal(['embeds', 'social']);
    expect(purposesOf(frame('analytics|embeds'))).to.deep.equal(['embeds']);
    expect(
      purposesOf(`<div data-consent="social|analytics">${frame('analytics embeds')}</div>`),
    ).to.have.members(['analytics', 'embeds']);
    for (const mark of ['necessary embeds', ' embeds |necessary '])
      expect(find(frame(mark), ['necessary']).length, mark).to.equal(mark.includes('|') ? 1 : 0);
    expect(find(`<div data-consent="">${frame('embeds')}</div>`)).to.have.length(0);
    expect(purposesOf(`<div data-consent="social">${frame('embeds')}</div>`)).to.deep.equal([
      'embeds',
      'social',
    ]);
  });

  it('counts a film and its sources as one embed, and an object and its content as well', () => {
    const film = find(
      `<video data-consent="embeds" data-consent-poster="/p.jpg"><source data-consent-src="/a.mp4"><source data-consent-src="/b.mp4"></video>`,
    );
    expect(film).to.have.length(1);
    expect(film[0]?.held.map(({ localName }) => localName)).to.deep.equal([
      'video',
      'source',
      'source',
    ]);
    // A poster is a picture of the film, from wherever the site likes.
    expect(film[0]?.original).to.equal(new URL('/a.mp4', location.href).href);
    const named = find(
      `<video data-consent="embeds" data-consent-poster="https://pictures.example/p.jpg" data-consent-src="https://films.example/a.mp4"><p><a href="https://player.example/">No film?</a></p></video>`,
    );
    expect(named[0]?.host).to.equal('films.example');
    expect(named[0]?.original).to.equal('https://films.example/a.mp4');
    const object = find(
      `<object data-consent="embeds" data-consent-data="/a"><embed data-consent-src="/a"></object>`,
    );
    expect(object.map(({ target }) => target.localName)).to.deep.equal(['object']);
  });

  it('finds the posts that a script completes', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>One.</p><a href="https://x.com/a/status/1">May</a></blockquote>';
    const x = script('https://platform.twitter.com/widgets.js', 'async');
    const [one, two] = find(`${post}<p>Between.</p>${post}${x}`);
    expect([one, two].map((embed) => embed?.held.length)).to.deep.equal([1, 1]);
    expect(one?.original).to.equal('https://x.com/a/status/1');
    expect(one?.quote).to.match(/^One\.\s?May$/);
    // A post that is a frame already has been shown. A script is also held without a type.
    const shown = '<blockquote class="twitter-tweet"><iframe title="f"></iframe></blockquote>';
    expect(find(`${shown}${x}`)).to.have.length(0);
    expect(find(`${post}${x.replace('type="text/plain"', '')}`)).to.have.length(1);
    // An unknown script completes the element before it, if that can be a post.
    expect(find(`<blockquote>A</blockquote>${script('https://a.example/e.js')}`)).to.have.length(1);
    expect(find(`<div></div>${script('https://a.example/e.js')}`)).to.have.length(1);
    expect(find(`<p>Text</p>${script('https://a.example/e.js')}`)).to.have.length(0);
    expect(find(`<div>Text</div>${script('https://a.example/e.js')}`)).to.have.length(0);
    const named = find(
      `<figure data-embed="A"><p>Text</p>${script('https://a.example/e.js')}</figure>`,
    );
    expect(named.map(({ target }) => target.localName)).to.deep.equal(['figure']);
  });

  it('makes no link of an address that only an attribute for scripts states', () => {
    const x = script('https://platform.twitter.com/widgets.js');
    const [post] = find(
      `<blockquote class="twitter-tweet" data-href="https://evil.example/" data-instgrm-permalink="https://evil.example/">A</blockquote>${x}`,
    );
    expect(post?.original).to.equal('');
    const [quoted] = find(
      `<blockquote class="twitter-tweet" cite="javascript:alert(1)">A</blockquote>${x}`,
    );
    expect(quoted?.original).to.equal('');
    const [data] = find(
      `<iframe data-consent="embeds" data-embed="x" data-consent-src="data:text/html,x"></iframe>`,
    );
    expect(data?.original ?? '').to.equal('');
  });

  it('takes a poster only from the site itself', () => {
    const posterOf = (address: string) =>
      find(frame('embeds', `data-poster="${address}"`))[0]?.poster;
    expect(posterOf('/a.jpg')).to.equal(new URL('/a.jpg', location.href).href);
    for (const address of [
      'https://evil.example/a.jpg',
      '//evil.example/a',
      'data:,a',
      'blob:a',
      '',
    ])
      expect(posterOf(address), address).to.equal('');
  });

  it('leaves an embed alone if the page has a placeholder of its own for it', () => {
    expect(find(frame('embeds', 'data-embed="none"'))).to.have.length(0);
    expect(find(`<div data-embed=" None ">${frame('embeds')}</div>`)).to.have.length(0);
  });

  it('finds each box in a named part of the page, with what is held for it', () => {
    const resizer = script('https://player.example/resize.js', '');
    const figure = (inside: string) =>
      find(`<figure data-embed="Harbour Video">${inside}</figure>`).map((embed) => [
        embed.target.localName,
        embed.held.length,
      ]);
    expect(figure(frame('embeds') + resizer)).to.deep.equal([['iframe', 2]]);
    const ad = '<iframe data-consent="analytics" data-consent-src="/ad"></iframe>';
    expect(figure(frame('embeds') + ad)).to.deep.equal([['iframe', 1]]);
    const chart = (name: string) =>
      `<div id="datawrapper-vis-${name}">${script(`https://datawrapper.dwcdn.net/${name}/embed.js`)}</div>`;
    const charts = find(chart('a') + chart('b'));
    expect(charts.map(({ held }) => held.length)).to.deep.equal([1, 1]);
    const picture = find(
      '<picture data-consent="embeds" data-embed="Maps"><source data-consent-srcset="/a.webp"><img alt="" data-consent-src="/a.png"></picture>',
    );
    expect(picture.map(({ target, held }) => [target.localName, held.length])).to.deep.equal([
      ['img', 2],
    ]);
  });

  it('shows no picture that is not named, and no script without an address', () => {
    const image = (more: string) =>
      find(`<img alt="" data-consent="embeds" data-consent-src="/a.png" ${more}>`);
    expect(image('')).to.have.length(0);
    expect(image('data-embed="Our maps"')).to.have.length(1);
    expect(
      find(`<div></div><script type="text/plain" data-consent="embeds">x()</script>`),
    ).to.have.length(0);
  });
});
