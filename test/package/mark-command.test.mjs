// `npx ask-first mark` and `ask-first/mark`, as they are built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'parse5';
import { renderGuard, renderNotice } from 'ask-first/html';
import { markHtml, SNIPPET_NAMES, TRACKER_DATA } from 'ask-first/mark';
import { shares, workTime } from '../fuzz/check.mjs';
import { loadSource } from './load-source.mjs';
import { folder, read, write as writeFile } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

/** Pages in the manner of the systems that write news sites. */
const corpus = Object.fromEntries(
  readdirSync(new URL('marked-pages/', import.meta.url)).map((name) => [
    name.replace('.html', ''),
    readFileSync(new URL(`marked-pages/${name}`, import.meta.url), 'utf8'),
  ]),
);

const SITE = { site: 'paper.example' };
const GA = 'https://www.google-analytics.com/x.js';
const FILM = 'https://www.youtube.com/embed/1';
const PIXEL = 'https://www.facebook.com/tr?id=1';

const mark = (html, options = SITE) => markHtml(html, options).html;
const reportOf = (html, options = SITE) => markHtml(html, options).report;

/** Takes the marks out of a page: removes what was added, and restores the names of attributes. */
const unmarked = (html) =>
  html
    .replace(/ type="text\/plain"(?= data-consent=)/g, '')
    .replace(/ data-consent="[^"]*"/g, '')
    .replace(/data-consent-(?=[a-z])/gi, '');

/** All elements that a browser makes of a page, with scripts. */
function elementsOf(html) {
  const found = [];
  const open = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.tagName) found.push(node);
    open.push(...(node.content ? [node.content] : []), ...[...(node.childNodes ?? [])].reverse());
  }
  return found.map(({ tagName, attrs, childNodes }) => ({
    tag: tagName,
    text: childNodes[0]?.value ?? '',
    ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  }));
}

/** The values of attributes that a browser would request at once. */
const requestsOf = (html) =>
  elementsOf(html).flatMap(({ tag, type = '', rel = '', src, srcset, href, data, poster }) => {
    if (tag === 'script' && !/^(module|text\/javascript|)$/i.test(type)) return [];
    if (tag === 'input' && !/image/i.test(type)) return [];
    const isRequested = tag !== 'a' && (tag !== 'link' || !/^(canonical|alternate)$/.test(rel));
    return [src, srcset, data, poster, isRequested && href].filter(Boolean);
  });

const KNOWN =
  /google-analytics|googletagmanager|doubleclick|facebook|stats\.wp|pixel\.wp|youtube|twitter|vimeo|spotify|plausible|ytimg|amazon-adsystem|chartbeat|scorecard|linkedin|soundcloud|gravatar/;

test('holds a script, and writes nothing else', () => {
  assert.equal(
    mark(`<script async src="${GA}"></script>`),
    `<script type="text/plain" data-consent="analytics" async data-consent-src="${GA}"></script>`,
  );
});

/** Tags of a page, each with its held form. */
const forms = {
  'a script with a type': [
    `<script type="text/javascript" src="${GA}"></script>`,
    `<script data-consent="analytics" type="text/plain" data-consent-src="${GA}"></script>`,
  ],
  'a module': [
    `<script type=module src="${GA}"></script>`,
    `<script data-consent="analytics" type="text/plain" data-type="module" data-consent-src="${GA}"></script>`,
  ],
  'a frame': [
    `<iframe width="5" src='${FILM}'></iframe>`,
    `<iframe data-consent="embeds" width="5" data-consent-src='${FILM}'></iframe>`,
  ],
  'a pixel': [`<img src=${PIXEL}>`, `<img data-consent="advertising" data-consent-src=${PIXEL}>`],
  'a set of pictures': [
    `<img src="a.jpg" srcset="a.jpg 1x,${PIXEL} 2x">`,
    `<img data-consent="advertising" src="a.jpg" data-consent-srcset="a.jpg 1x,${PIXEL} 2x">`,
  ],
  'a set of pictures that begins with a comma': [
    `<img src="a.jpg" srcset=",${PIXEL} 2x">`,
    `<img data-consent="advertising" src="a.jpg" data-consent-srcset=",${PIXEL} 2x">`,
  ],
  'a film with a poster of its own': [
    '<video poster="a.jpg" src="https://player.vimeo.com/a.mp4"></video>',
    '<video data-consent="embeds" poster="a.jpg" data-consent-src="https://player.vimeo.com/a.mp4"></video>',
  ],
  'a source and a track': [
    '<audio><source src="//w.soundcloud.com/a"><track src="//w.soundcloud.com/b"></audio>',
    '<audio><source data-consent="embeds" data-consent-src="//w.soundcloud.com/a"><track data-consent="embeds" data-consent-src="//w.soundcloud.com/b"></audio>',
  ],
  'an object and an embed': [
    `<object data="${FILM}"><embed src="${FILM}"></object>`,
    `<object data-consent="embeds" data-consent-data="${FILM}"><embed data-consent="embeds" data-consent-src="${FILM}"></object>`,
  ],
  'a picture in a drawing': [
    `<svg><image xlink:href="${PIXEL}"/></svg>`,
    `<svg><image data-consent="advertising" data-consent-href="${PIXEL}"/></svg>`,
  ],
  'a frame with HTML of its own': [
    `<iframe srcdoc="&lt;img src='${PIXEL}'&gt;"></iframe>`,
    `<iframe data-consent="advertising" data-consent-srcdoc="&lt;img src='${PIXEL}'&gt;"></iframe>`,
  ],
  'what a lazy loader holds': [
    `<iframe class="lazyload" src="about:blank" data-src="${FILM}"></iframe>`,
    `<iframe data-consent="embeds" class="lazyload" src="about:blank" data-consent-src="${FILM}"></iframe>`,
  ],
  'the same attribute twice, so that the second does not count then': [
    `<script src="${GA}" src="b.js" SRC=c.js defer></script>`,
    `<script type="text/plain" data-consent="analytics" data-consent-src="${GA}"   defer></script>`,
  ],
  'a mark that holds nothing': [
    `<iframe data-consent="film" src="${FILM}"></iframe>`,
    `<iframe data-consent="film" data-consent-src="${FILM}"></iframe>`,
  ],
  'an account of ads': [
    '<script src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>',
    '<script type="text/plain" data-consent="advertising" data-consent-src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>',
  ],
  'an address with line breaks, spaces and entities': [
    `<script src="\n ${GA}?a&amp;b \n"></script>`,
    `<script type="text/plain" data-consent="analytics" data-consent-src="\n ${GA}?a&amp;b \n"></script>`,
  ],
  ...Object.fromEntries(
    'stylesheet preload modulepreload preconnect dns-prefetch prefetch'
      .split(' ')
      .map((rel) => [
        `a link, ${rel}`,
        [
          `<link rel="${rel}" href="//cdn.taboola.com/a">`,
          `<link data-consent="advertising" rel="${rel}" data-consent-href="//cdn.taboola.com/a">`,
        ],
      ]),
  ),
};
for (const [what, [before, after]] of Object.entries(forms))
  test(`holds ${what}`, () => {
    assert.equal(mark(before), after);
    assert.equal(mark(after), after);
    assert.deepEqual(reportOf(after).marked, []);
  });

test('holds every form that the gate can release', async () => {
  const { holdable } = await loadSource('src/options/held-attributes.ts');
  for (const name of [
    'img',
    'source',
    'audio',
    'video',
    'track',
    'frame',
    'embed',
    'object',
    'link',
  ])
    for (const [attribute, kind] of holdable(name)) {
      if (kind === 'text') continue;
      const html = mark(`<${name} rel="preload" ${attribute}="${PIXEL}">`);
      assert.ok(html.includes(`data-consent-${attribute}="`), html);
    }
});

const untouched = {
  'a script of the site':
    '<script src="/a.js"></script><script src="https://cdn.paper.example/a.js"></script>',
  'a third party that nobody knows': '<script src="https://unknown.example/a.js"></script>',
  'what needs no consent by itself': '<script src="https://cdn.jsdelivr.net/a.js"></script>',
  'a link to a third party': `<a href="${FILM}">x</a><link rel="canonical" href="${FILM}">`,
  'data that names third parties': `<script type="application/ld+json">{"a":"${FILM}"}</script>`,
  'state that names third parties': `<script>window.S={"a":"${FILM}","important":"import it"}</script>`,
  "a default of Google's consent mode": "<script>gtag('consent','default',{})</script>",
  'a publisher that the data calls an advertiser':
    '<script src="//x.theguardian.com/a.js"></script>',
  'data for a tag manager': '<script>window.dataLayer=[];dataLayer.push({page:1})</script>',
  'a host that only looks like a known one': '<script src="https://notdoubleclick.net/x"></script>',
  'a known name in the path': `<script src="/proxy/${GA}"></script>`,
  'what is in a comment': `<!-- <script src="${GA}"></script> -->`,
  'what is in a conditional comment': `<!--[if IE]><script src="${GA}"></script><![endif]-->`,
  'what is in a text field': `<textarea><script src="${GA}"></script></textarea>`,
  'what is in CDATA': `<svg><![CDATA[<script src="${GA}"></script>]]></svg>`,
  'what is held': `<script type="text/plain" data-consent="a" src="${GA}"></script><img data-consent="a" data-src="${PIXEL}">`,
  'what another tool holds': `<script type="text/plain" data-category="a" src="${GA}"></script>`,
  'markup that is held': `<script type="text/html" data-consent="a"><img src="${PIXEL}"></script>`,
  'our own guard and notice': `<!doctype html><head>${renderGuard({ site: 'x' })}</head><body>${renderNotice({ site: 'x' }, 'en')}`,
};
for (const [what, html] of Object.entries(untouched))
  test(`leaves alone ${what}`, () => {
    const { html: after, report } = markHtml(html, SITE);
    assert.equal(after, html);
    assert.deepEqual(report.unsure, []);
  });

const snippets = {
  gtm: [
    "a.push({'gtm.start':1});j.src='https://www.googletagmanager.com/gtm.js?id='+i",
    'analytics',
  ],
  gtag: ["gtag('js', new Date());gtag('config', 'G-1')", 'analytics'],
  'gtag of both': ["gtag('config','G-1');gtag('config','AW-1')", 'analytics advertising'],
  'gtag of ads': ["gtag('config','AW-1')", 'advertising'],
  ga: ["ga('create','UA-1');ga('send','pageview')", 'analytics'],
  fbq: ["fbq('init','1')", 'advertising'],
  _paq: ["var _paq=window._paq||[];_paq.push(['trackPageView'])", 'analytics'],
  adsbygoogle: ['(adsbygoogle = window.adsbygoogle || []).push({})', 'advertising'],
  googletag: ['googletag.cmd.push(function(){})', 'advertising'],
  twttr: ['window.twttr=(function(d){})(document)', 'embeds'],
  hotjar: ['h._hjSettings={hjid:1,hjsv:6}', 'analytics'],
  clarity: ['t.src="https://www.clarity.ms/tag/"+i', 'analytics'],
  ttq: ["ttq.load('x');ttq.page()", 'advertising'],
  pintrk: ["pintrk('load','1')", 'advertising'],
  linkedin: ['_linkedin_partner_id="1"', 'advertising'],
  snaptr: ["snaptr('init','x')", 'advertising'],
  taboola: ['window._taboola=window._taboola||[]', 'advertising'],
  outbrain: ['OBR.extern.researchWidget()', 'advertising'],
  criteo: ['window.criteo_q=window.criteo_q||[]', 'advertising'],
  intercom: ["Intercom('boot')", 'functional'],
  'an address with a loader': [`new Image().src='${PIXEL}'`, 'advertising'],
  'an address with a number and a port': ["a.src='http://127.0.0.1:8080/a.js'", 'analytics'],
  'an address with escaped slashes': [`fetch("${PIXEL.replaceAll('/', '\\/')}")`, 'advertising'],
  'document.write': [`document.write('<script src="${GA}"><\\/script>')`, 'analytics'],
};
for (const [what, [code, purpose]] of Object.entries(snippets))
  test(`holds inline code: ${what}`, () => {
    const html = `<script>${code}</script>`;
    const held = `<script type="text/plain" data-consent="${purpose}">${code}</script>`;
    const options = { ...SITE, rules: { '127.0.0.1:8080': 'analytics' } };
    assert.equal(mark(html, options), held);
    assert.equal(mark(held, options), held);
  });

describe('what is for browsers without scripts', () => {
  const cases = {
    'removes a pixel with its <noscript>': [
      `<p>a</p><noscript><img src="${PIXEL}"></noscript>b`,
      '<p>a</p>b',
    ],
    'removes a wrapped pixel': [`<noscript><p><img src="${PIXEL}" /></p></noscript>`, ''],
    'removes a frame, and keeps the rest': [
      `<noscript>Hi <iframe src="https://www.googletagmanager.com/ns.html"></iframe></noscript>`,
      '<noscript>Hi </noscript>',
    ],
    "keeps what is the site's own": ['<noscript><img src="/a.jpg"></noscript>', undefined],
  };
  for (const [what, [before, after = before]] of Object.entries(cases))
    test(what, () => {
      const { html, report } = markHtml(before, SITE);
      assert.equal(html, after);
      assert.equal(report.removed.length, before === after ? 0 : 1);
    });
});

/** Tags that cannot be held, each with whether it is live, and with its reason. */
const doubts = {
  'a script in a drawing': [`<svg><script href="${GA}"/></svg>`, true, /drawings/],
  'a style': [`<div style="background:url(${PIXEL})"></div>`, true, /style/],
  'a style sheet in the page': [`<style>@import "${PIXEL}";</style>`, true, /style/],
  'a style in a drawing': [`<svg><style>a{fill:url(${PIXEL})}</style></svg>`, true, /style/],
  'a handler': [`<a onclick="new Image().src='${PIXEL}'">x</a>`, true, /handler/],
  'an old attribute': [`<body background="${PIXEL}">`, true, /style/],
  "Google's consent mode": [
    "<script>gtag('consent','default',{});gtag('config','G-1')</script>",
    false,
    /signal/,
  ],
  'a script that another tool runs': [
    `<script type="rocketlazyloadscript" data-rocket-src="${GA}"></script>`,
    true,
    /another tool/,
  ],
  'a script with a data-type': [`<script data-type="x" src="${GA}"></script>`, true, /data-type/],
  'a long script with a snippet in it': [
    `<script>${'a();'.repeat(9000)}fbq('init')</script>`,
    true,
    /long script/,
  ],
  'a page that is loaded ahead': [
    `<script type="speculationrules">{"prefetch":[{"urls":["${FILM}"]}]}</script>`,
    true,
    /ahead/,
  ],
  'code of a template': [
    `<?php echo '<script src="${GA}"></script>' ?>`,
    true,
    /mark what it writes/,
  ],
  'a placeholder as type': [`<script type="{{ type }}" src="${GA}"></script>`, true, /placeholder/],
};
for (const [what, [html, isLive, reason]] of Object.entries(doubts))
  test(`tells of ${what}, and leaves it as it is`, () => {
    const { html: after, report } = markHtml(html, SITE);
    assert.equal(after, html);
    assert.equal(report.unsure.length, 1);
    assert.equal(report.unsure[0].isLive, isLive);
    assert.match(report.unsure[0].reason, reason);
  });

test('tells that a shadow root has to be watched', () => {
  const { html, report } = markHtml(
    `<a-film><template shadowrootmode="open"><iframe src="${FILM}"></iframe></template></a-film>`,
    SITE,
  );
  assert.match(html, /<iframe data-consent="embeds" data-consent-src/);
  assert.match(report.unsure[0].reason, /calls askFirst\.watch\(root\)/);
});

describe('an image that nobody sees, of a third party that nobody knows', () => {
  const pixels = {
    'of one pixel': '<img src="//a.example/1" width="1" height=1>',
    'of no size': '<img src="//a.example/1" width="0" height="0">',
    'of one pixel, by its style':
      '<img src="//a.example/1" style="width:1px; height: 1px!important">',
    'that is hidden': '<img src="//a.example/1" hidden>',
    'that is not displayed': '<img src="//a.example/1" style="border:0;DISPLAY:NONE">',
    'that is invisible': '<img srcset="//a.example/1 2x" style="visibility: hidden">',
    'in a noscript': '<noscript><img src="//a.example/1" width="1" height="1"></noscript>',
  };
  for (const [what, html] of Object.entries(pixels))
    test(`is told as live: ${what}`, () => {
      const { html: after, report } = markHtml(html, SITE);
      assert.equal(after, html);
      assert.equal(report.unsure.length, 1);
      assert.equal(report.unsure[0].isLive, true);
      assert.match(report.unsure[0].reason, /pixel|remove it/);
      const ignored = reportOf(html, { ...SITE, rules: { 'a.example': 'ignore' } });
      assert.deepEqual(ignored.unsure, []);
    });
  const seen = {
    'a picture': '<img src="//a.example/1" width="10" height="1">',
    'a picture of the site': '<img src="/a.gif" width="1" height="1">',
    'a picture whose style names a border of one pixel':
      '<img src="//a.example/1" style="border-width:1px;line-height:1">',
    'a hidden frame': '<iframe src="//a.example/1" hidden></iframe>',
  };
  for (const [what, html] of Object.entries(seen))
    test(`is not ${what}`, () => assert.deepEqual(reportOf(html).unsure, []));
});

test('tells what was marked, where and why, and who was left alone', () => {
  const report = reportOf(
    `<p>x</p>\n  <script src="${GA}"></script>\n<img src="//a.example/1"><img src="//a.example/2"><link rel=stylesheet href="//cdn.jsdelivr.net/a.css">`,
  );
  assert.deepEqual(report, {
    marked: [
      {
        line: 2,
        column: 3,
        element: 'script',
        address: GA,
        purpose: 'analytics',
        reason: 'www.google-analytics.com is analytics in third-party-web',
      },
    ],
    removed: [],
    unsure: [],
    notMarked: [
      { host: 'a.example', count: 2, category: '', isHarmless: false },
      { host: 'cdn.jsdelivr.net', count: 1, category: 'cdn', isHarmless: true },
    ],
  });
});

describe('the rules of the owner', () => {
  const rule = (rules, html) => mark(html, { ...SITE, rules });
  test('give a purpose to a host, its sub-domains and ports', () => {
    const rules = { 'a.example': 'advertising', 'b.example:8080': 'analytics embeds' };
    assert.match(rule(rules, '<img src="//x.a.example:90/1">'), /data-consent="advertising"/);
    assert.match(rule(rules, '<img src="//b.example:8080/1">'), /data-consent="analytics embeds"/);
    for (const host of ['nota.example', 'b.example'])
      assert.doesNotMatch(rule(rules, `<img src="//${host}/1">`), /data-consent/);
  });
  test('win over our data, the longest first', () => {
    const rules = { 'youtube.com': 'ignore', 'youtube.com/embed': 'functional' };
    assert.match(rule(rules, `<iframe src="${FILM}"></iframe>`), /data-consent="functional"/);
    assert.doesNotMatch(rule(rules, '<img src="//youtube.com/a">'), /data-consent/);
  });
  test('know patterns, and paths of the site', () => {
    const rules = { 'px-*.example/*/pixel': 'advertising', '/js/stats': 'analytics' };
    assert.match(rule(rules, '<img src="//px-1.example/a/pixel.gif">'), /advertising/);
    assert.match(rule(rules, '<script src="/js/stats.js?1"></script>'), /analytics/);
    assert.match(
      rule(rules, '<script src="//www.paper.example/js/stats.js"></script>'),
      /analytics/,
    );
    assert.doesNotMatch(rule(rules, '<script src="//b.example/js/stats.js"></script>'), /consent/);
  });
  test('know hosts in other scripts', () => {
    const rules = { 'zähler.example': 'analytics' };
    assert.match(rule(rules, '<img src="//www.Zähler.example/1">'), /data-consent="analytics"/);
  });
  test('ignore a party, which is not listed then', () => {
    const options = { ...SITE, rules: { 'a.example': 'ignore' } };
    assert.deepEqual(reportOf('<img src="//a.example/1">', options).notMarked, []);
  });
  test('ignore a snippet, or give it another purpose', () => {
    const html = "<script>gtag('js')</script>";
    assert.equal(rule({ gtag: 'ignore' }, html), html);
    assert.match(rule({ gtag: 'a|b' }, html), /data-consent="a\|b"/);
  });
  test('let * stand for anything, within a host and a path', () => {
    const rules = { 'a*.b*b.example': 'x', 'c.example/*/d*e': 'y', 'f.example*': 'z' };
    const fits = (address) => /data-consent=/.test(rule(rules, `<img src="//${address}">`));
    for (const address of [
      'a.bb.example',
      'A1.bxb.example',
      'c.example/1/2/dxe',
      'c.example/1/dee',
    ])
      assert.ok(fits(address), address);
    for (const address of ['a.b.example', 'c.example/d/e', 'c.example/1/ed', 'f.exampl/e'])
      assert.ok(!fits(address), address);
  });
  test('with many * take time in proportion to the page', () => {
    const host = `${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.example`;
    const path = 'a'.repeat(100_000);
    const rules = {
      [`${'a*'.repeat(60)}b.example`]: 'x',
      [`a.example/${'*a'.repeat(200)}*b`]: 'y',
    };
    const html = `<img src="//${host}/"><img src="//a.example/${path}">`.repeat(20);
    const start = workTime();
    assert.equal(rule(rules, html), html);
    assert.ok(workTime() - start < 8000);
  });
  const wrong = {
    'no purpose': [{ 'a.example': '' }, /"a\.example" needs a purpose/],
    'markup as purpose': [{ 'a.example': 'a" onload="x' }, /needs a purpose/],
    'no text': [{ 'a.example': 1 }, /needs a purpose/],
    necessary: [{ 'a.example': 'necessary' }, /write "ignore"/],
    'an address': [{ 'https://a.example': 'a' }, /names no host/],
    'an unknown name': [{ gtaag: 'a' }, /neither a host nor one of our snippets: gtm, gtag/],
  };
  for (const [what, [rules, message]] of Object.entries(wrong))
    test(`are refused: ${what}`, () => {
      assert.throws(() => markHtml('', { rules }), { name: 'TypeError', message });
    });
});

test('takes the site from what the page calls canonical, and its base', () => {
  const html = (base) =>
    `<link rel=canonical href=https://www.youtube.com/a><base href="${base}"><iframe src="/embed/1">`;
  assert.doesNotMatch(mark(html('/'), {}), /data-consent/);
  assert.match(mark(html('https://player.vimeo.com/'), {}), /data-consent="embeds"/);
  assert.throws(() => markHtml('', { site: 'a b' }), { name: 'TypeError', message: /no host/ });
});

test('holds the embeds of all providers that we know', async () => {
  const { PROVIDERS } = await loadSource('src/embeds/providers.ts');
  for (const host of Object.values(PROVIDERS).flatMap(({ hosts }) => hosts))
    assert.match(mark(`<iframe src="https://${host}/embed/1"></iframe>`), /"embeds"/, host);
});

describe('the corpus', () => {
  for (const [name, html] of Object.entries(corpus)) {
    const { html: marked, report } = markHtml(html, {});
    test(`${name}: nothing that is known is requested`, () => {
      assert.ok(report.marked.length > 2, `${report.marked.length}`);
      assert.deepEqual(
        requestsOf(marked).filter((address) => KNOWN.test(address.split('?')[0])),
        [],
      );
    });
    test(`${name}: marked again, stays as it is`, () => {
      const again = markHtml(marked, {});
      assert.equal(again.html, marked);
      assert.deepEqual([again.report.marked, again.report.removed], [[], []]);
    });
    test(`${name}: each line without a mark is as it was`, () => {
      const lines = new Set(html.split('\n'));
      const changed = marked.split('\n').filter((line) => !lines.has(line));
      for (const line of changed) assert.match(line, /data-consent|<\/?noscript|^\s*$|<p>/, line);
    });
  }
  test('placeholders survive', () => {
    const placeholders = (text) => text.match(/<\?[^]*?\?>|<%[^]*?%>|\{\{[^]*?\}\}|\{%[^]*?%\}/g);
    const marked = mark(corpus.template);
    assert.deepEqual(placeholders(marked), placeholders(corpus.template));
    assert.equal(marked.match(/data-consent=/g).length, 4);
  });
  test('pages of a CMS stay what they were, but for what is known', () => {
    const { report } = markHtml(corpus.arc, {});
    assert.deepEqual(report.unsure, []);
    const { marked, removed } = reportOf(corpus.wordpress, {});
    assert.deepEqual(
      marked.map(({ line, element, purpose }) => `${line} ${element} ${purpose}`),
      [
        '7 link rel="dns-prefetch" analytics',
        '8 link rel="dns-prefetch" analytics',
        '14 script analytics',
        '15 script analytics',
        '22 script advertising',
        '36 iframe embeds',
        '38 img analytics',
        '41 script embeds',
        '42 img functional',
        '43 script analytics',
      ],
    );
    assert.deepEqual(
      removed.map(({ line }) => line),
      [29, 38],
    );
  });
});

test('changes nothing but what it marks, in any page, and nothing when it runs again', () => {
  const pieces = Object.values(corpus).flatMap((html) => html.match(/<[^>]*>|[^<]+/g));
  const more = ['<', '>', '"', "'", '=', ' ', '/', '<script>', '</script>', '<svg>', '</svg>'];
  const others = [
    '<noscript>',
    '</noscript>',
    '<!--',
    '-->',
    '<template>',
    '\r\n',
    '\0',
    '😀',
    '&amp;',
  ];
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    fc.constantFrom(...more, ...others),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (found) => {
      const page = found.join('');
      const { html, report } = markHtml(page, SITE);
      const again = markHtml(html, SITE);
      assert.equal(again.html, html);
      if (report.removed.length === 0 && !/type=|xlink|data-|src=.*src=/is.test(page))
        assert.equal(unmarked(html), page);
      if (report.marked.length + report.removed.length === 0) assert.equal(html, page);
    }),
    { numRuns: 400 },
  );
});

test('changes nothing more in cut and mixed pages when it runs again', () => {
  const names = Object.keys(corpus);
  const cut = fc.record({
    name: fc.constantFrom(...names),
    from: shares,
    to: shares,
    insert: fc.constantFrom('', '<', '>', '"', '</script>', '<svg>', '{{', '<?php '),
  });
  fc.assert(
    fc.property(cut, ({ name, from, to, insert }) => {
      const page = corpus[name];
      const [start, end] = [from, to]
        .map((part) => Math.floor(part * page.length))
        .sort((a, b) => a - b);
      const html = mark(page.slice(0, start) + insert + page.slice(end));
      assert.equal(mark(html), html);
    }),
    { numRuns: 300 },
  );
});

test('takes long lines and odd input in good time', () => {
  const long = [
    `<script>window.S=${JSON.stringify({ a: `x"${FILM} {{ <% `.repeat(30000) })}</script>`,
    '{{'.repeat(300000),
    '<%'.repeat(300000),
    `<script>${'//'.repeat(500000)}</script>`,
    `<script>${'gtag( '.repeat(200000)}</script>`,
    `<noscript>${'<a '.repeat(100000)}<img src="${PIXEL}"></noscript>`,
    `<img srcset="${' ,'.repeat(300000)}">`,
    '<div>'.repeat(20000),
  ];
  for (const html of long) {
    const start = workTime();
    markHtml(html, SITE);
    assert.ok(workTime() - start < 8000, html.slice(0, 40));
  }
});

test('says which data it has, and knows that of all its categories', () => {
  assert.equal(TRACKER_DATA.version, manifest.devDependencies['third-party-web']);
  assert.match(TRACKER_DATA.date, /^20\d\d-\d\d-\d\d$/);
  assert.ok(TRACKER_DATA.hosts > 2500);
  assert.ok(SNIPPET_NAMES.includes('fbq'));
});

test('imports nothing, and does nothing when it is imported', () => {
  const code = readFileSync(new URL('dist/module/mark.js', root), 'utf8');
  assert.doesNotMatch(code, /^import\b|\brequire\(|\bprocess\.\w|\bBuffer\b/m);
  const licences = readFileSync(new URL('dist/module/mark-licences.txt', root), 'utf8');
  for (const name of ['parse5', 'entities', 'third-party-web'])
    assert.ok(licences.includes(`${name}\n\n`), name);
});

describe('the command', () => {
  const PAGE = `<!doctype html>\n<p>Grüße</p>\n<script src="${GA}"></script>\n`;
  const MARKED = mark(PAGE);

  const write = (name, content = PAGE) => writeFile(name, content);

  function runWith(input, ...words) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'mark', ...words], {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 26,
    });
    return { status, stdout, stderr };
  }
  const run = (...words) => runWith('', ...words);

  test('marks files, folders and patterns, and says what and why', () => {
    for (const name of ['a.html', 'site/b.htm', 'site/[x]/c.html', 'site/n/d.html', 'e.txt'])
      write(name);
    write('site/node_modules/x/f.html');
    write('site/draft/g.html');
    const { status, stdout, stderr } = run('a.html', 'site', '!site/draft/**');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    for (const name of ['a.html', 'site/b.htm', 'site/[x]/c.html', 'site/n/d.html'])
      assert.equal(read(name), MARKED, name);
    for (const name of ['e.txt', 'site/node_modules/x/f.html', 'site/draft/g.html'])
      assert.equal(read(name), PAGE, name);
    assert.ok(
      stdout.startsWith(
        `a.html\n  3:1 <script> held, analytics: www.google-analytics.com is analytics in third-party-web\n      ${GA}\n`,
      ),
      stdout,
    );
    assert.match(
      stdout,
      /4 changed, 0 unchanged, 0 left out; elements: 4 held, 0 removed, 0 still live\n$/,
    );
    const { mtimeMs } = statSync(join(folder, 'a.html'));
    assert.match(run('.').stdout, /\n?1 changed, 4 unchanged/);
    assert.equal(statSync(join(folder, 'a.html')).mtimeMs, mtimeMs);
  });

  test('marks the standard input, and reports beside it', () => {
    const marked = runWith(PAGE, '-');
    assert.equal(marked.stdout, MARKED);
    assert.match(marked.stderr, /held, analytics/);
    assert.equal(marked.status, 0);
    const checked = runWith(PAGE, '-', '--check', '--json');
    assert.equal(JSON.parse(checked.stdout).marked.length, 1);
    assert.equal(checked.status, 1);
    assert.equal(runWith(MARKED, '-', '--check').status, 0);
  });

  test('with --check, changes nothing and fails where something live is left', () => {
    write('a.html');
    write('live.html', `<svg><script href="${GA}"/></svg>`);
    write('unknown.html', '<script src="//a.example/x.js"></script>');
    assert.equal(run('a.html', '--check').status, 1);
    assert.equal(read('a.html'), PAGE);
    run('a.html');
    assert.equal(run('a.html', 'unknown.html', '--check').status, 0);
    const { status, stdout } = run('live.html', '--check');
    assert.equal(status, 1);
    assert.match(stdout, /LIVE: /);
    assert.match(stdout, /1 still live\n$/);
  });

  test('reads consent.marks.json, or the file that is named', () => {
    write('a.html', '<img src="//a.example/1"><img src="//b.example/1">');
    const { stdout } = run('a.html', '--check');
    assert.match(
      stdout,
      /not known: give it a purpose in consent\.marks\.json, or "ignore":\n {2}a\.example \(1\)\n/,
    );
    write('consent.marks.json', '{"a.example":"advertising","b.example":"ignore"}');
    write('other.json', '{"a.example":"embeds"}');
    assert.match(run('a.html', '--check').stdout, /held, advertising: your rule a\.example/);
    assert.doesNotMatch(run('a.html', '--check').stdout, /b\.example/);
    assert.match(run('a.html', '--check', '--rules', 'other.json').stdout, /held, embeds/);
  });

  test('says which purposes the options have to offer', () => {
    write('a.html', `<script src="${GA}"></script><iframe src="${FILM}"></iframe>`);
    assert.match(run('a.html').stdout, /your options have to offer: analytics, embeds\n1 changed/);
    assert.doesNotMatch(run('a.html').stdout, /offer/);
  });

  test('takes hosts of the site', () => {
    write('a.html');
    assert.match(
      run('a.html', '--site', 'x.example', '--site', 'google-analytics.com').stdout,
      /0 changed/,
    );
  });

  test('writes JSON', () => {
    write('a.html');
    write('b.html', '<img src="//a.example/1">');
    const { status, stdout } = run('.', '--json');
    assert.equal(status, 0);
    const { check, data, pages, notMarked, leftOut } = JSON.parse(stdout);
    assert.equal(check, false);
    assert.deepEqual(data, { ...TRACKER_DATA });
    assert.deepEqual(
      pages.map(({ file, isChanged }) => [file, isChanged]),
      [
        ['a.html', true],
        ['b.html', false],
      ],
    );
    assert.deepEqual(
      notMarked.map(({ host }) => host),
      ['a.example'],
    );
    assert.deepEqual(leftOut, []);
  });

  test('says which data it has', () => {
    const { stdout } = run('--version-data');
    assert.match(stdout, /^third-party-web \d+\.\d+\.\d+ of 20\d\d-\d\d-\d\d, \d+ hosts\n$/);
  });

  test('keeps other encodings, byte order marks and line breaks', () => {
    const pages = {
      'latin.html': Buffer.from(PAGE.replaceAll('\n', '\r\n'), 'latin1'),
      'mark.html': Buffer.from(`\uFEFF${PAGE}`),
    };
    for (const [name, bytes] of Object.entries(pages)) write(name, bytes);
    assert.equal(run('.').status, 0);
    const after = (name, encoding) => readFileSync(join(folder, name), encoding);
    assert.equal(after('latin.html', 'latin1'), MARKED.replaceAll('\n', '\r\n'));
    assert.equal(after('mark.html', 'utf8'), `\uFEFF${MARKED}`);
    write('wide.html', Buffer.from(`\uFEFF${PAGE}`, 'utf16le'));
    const { status, stderr } = run('wide.html');
    assert.equal(status, 2);
    assert.match(stderr, /left out: wide\.html is in UTF-16: save it in UTF-8/);
  });

  test('writes at once, keeps the mode, and leaves nothing beside a page', () => {
    const path = write('site/a.html');
    chmodSync(path, 0o640);
    linkSync(path, join(folder, 'old.html'));
    run('site');
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(folder, 'site')), ['a.html']);
    assert.equal(read('old.html'), PAGE);
    assert.equal(read('site/a.html'), MARKED);
  });

  const wrong = {
    'no page': [[], /which pages\?/],
    'a page that is not there': [['x.html'], /no file matches x\.html/],
    'a folder without pages': [['empty'], /no page in empty/],
    'the input and a file': [['-', 'a.html'], /stands alone/],
    'an unknown option': [['a.html', '--chek'], /--chek[^]*See: ask-first mark --help/],
    'no rules': [['a.html', '--rules', 'x.json'], /--rules: there is no file x\.json/],
    'a wrong rule': [['a.html', '--rules', 'wrong.json'], /--rules: wrong\.json: the rule "a"/],
    'a list of rules': [['a.html', '--rules', 'list.json'], /has to be an object of rules/],
    'a wrong site': [['a.html', '--site', 'a b'], /--site: "a b" is no host/],
  };
  for (const [what, [words, message]] of Object.entries(wrong))
    test(`says what to do about ${what}`, () => {
      write('a.html');
      mkdirSync(join(folder, 'empty'));
      write('wrong.json', '{"a":"b"}');
      write('list.json', '[]');
      const { status, stdout, stderr } = run(...words);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 2);
      assert.equal(read('a.html'), PAGE);
    });

  test('shows help', () => {
    const { stdout, status } = run('--help');
    assert.equal(status, 0);
    for (const option of 'rules site check json version-data help'.split(' '))
      assert.ok(stdout.includes(`--${option} `), option);
  });
});
