import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'how marks are read is plain code' });

const three = 'data-purposes="analytics advertising embeds"';

const granted = async (t, body, purposes, options = {}) => {
  const html = hostPage(body, { attributes: three, ...options });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor('window.askFirst');
  await t.settled(page);
  assert.equal(t.second.connections(), 0);
  await page.evaluate((purposes) => askFirst.decide(purposes), purposes);
  return page;
};

/** What was asked for, by its query. */
const asked = ({ second }) =>
  second
    .paths()
    .map((path) => path.split('?')[1] ?? path)
    .sort();

const nested = ({ url }) => `
<div data-consent="embeds"><img alt="" data-src="${url('/picture.svg?map')}">
  <img alt="" data-consent="advertising" data-src="${url('/pixel.gif?ad')}">
  <script type="text/plain" data-consent="advertising" data-src="${url('/script.js?denied')}"></script>
  <script type="text/plain" data-consent="advertising">new Image().src = '${url('/pixel.gif?inline')}'</script>
  <script type="text/plain" data-consent-src="${url('/script.js?script')}"></script>
  <script type="text/html" data-consent="embeds"><p data-consent="advertising"><img alt="" data-consent-src="${url('/pixel.gif?block')}"></p></script></div>
<div data-consent="advertising"><p><iframe title="f" data-consent="embeds" data-consent-src="${url('/frame.html?inside')}"></iframe></p></div>
<video data-consent="embeds" preload="none" data-poster="${url('/picture.svg?poster')}"><track kind="metadata" default data-consent="analytics" data-src="${url('/captions.vtt')}"></video>
<picture data-consent="embeds"><source data-consent="advertising" data-srcset="${url('/picture.svg?wide')}"><img alt="" data-src="${url('/picture.svg?plain')}"></picture>
<figure data-consent="embeds"><iframe title="f" data-src="${url('/frame.html?figure')}"></iframe></figure>
<object data-consent="embeds" data-consent-data="${url('/missing.bin?object')}"><embed type="text/html" data-consent-src="${url('/frame.html?embed')}"></object>
<audio preload="auto"><source type="audio/wav" data-consent="embeds" data-consent-src="${url('/cast.wav?source')}"></audio>
<form data-consent="embeds"><input name="dataset"><input name="parentElement"><input type="image" alt="Go" data-consent-src="${url('/pixel.gif?input')}"></form>
<svg width="9" height="9"><image width="9" height="9" data-consent="embeds" data-consent-href="${url('/picture.svg?svg')}"/></svg>`;

const OPEN = ['map', 'script', 'poster', 'plain', 'figure', 'source', 'input', 'svg'];

promise('requests what all marks on and around it allow, and nothing else', async (t) => {
  const page = await granted(t, nested(t.second), { embeds: 'granted' });
  await t.eventually(() => OPEN.every((name) => asked(t).includes(name)));
  await t.settled(page);
  // A browser requests an object or its fallback.
  const others = asked(t).filter((name) => name !== 'embed' && name !== 'object');
  assert.ok(asked(t).length > others.length);
  assert.deepEqual([...new Set(others)], [...OPEN].sort());
  await page.evaluate(() => askFirst.accept());
  const closed = ['ad', 'denied', 'inline', 'block', 'inside'];
  await t.eventually(() => closed.every((name) => asked(t).includes(name)));
});

promise('holds what lazy loaders do not touch, and reports what they do touch', async (t) => {
  const { url } = t.second;
  const loader = `<script>new IntersectionObserver((entries, watcher) => entries.forEach(({ target }) => {
    target.src = target.dataset.src; watcher.unobserve(target) })).observe(document.getElementById('own'));
    for (const one of document.querySelectorAll('[data-src]')) if (one.id !== 'old') one.src = one.dataset.src;</script>`;
  const body = `<img id="own" alt="" data-src="/own.gif">
    <img id="old" alt="" data-consent="advertising" data-src="${url('/pixel.gif?old')}">
    <img alt="" data-consent="advertising" data-consent-src="${url('/pixel.gif?new')}">
    <iframe title="f" data-consent="embeds" data-consent-src="${url('/frame.html?film')}"></iframe>${loader}`;
  const page = await t.open(t.site.page('/', hostPage(body, { attributes: three })));
  const told = await t.eventually(async () => {
    const errors = (await page.console()).filter(({ text }) => text.includes('lazy loader'));
    return errors.length > 0 && errors;
  });
  assert.equal(told.length, 1);
  await t.settled(page);
  assert.equal(t.second.connections(), 0);
  await choose(page, 'accept');
  await t.eventually(() => ['film', 'new', 'old'].every((name) => asked(t).includes(name)));
});

promise('reports what a mark does not hold', async (t) => {
  const live = t.second.url('/pixel.gif');
  const held = 'data-consent-src="/own.gif"';
  const wrong = [
    `<video data-consent="embeds" preload="none" ${held} poster="${live}"></video>`,
    `<img alt="" data-consent="embeds" ${held} srcset="/own.gif 1x, ${live} 2x">`,
    `<object data-consent="embeds" data="${live}"></object>`,
    `<iframe title="f" data-consent="embeds" srcdoc="<p>Own</p>"></iframe>`,
    `<p data-consent="embeds" style="background: url(${live})"></p>`,
    `<div data-consent="embeds"><img alt="" ${held}><img alt="" src="${live}"></div>`,
    `<audio data-consent="embeds" preload="none"><source src="${live}"></audio>`,
    `<img alt="" data-consent="embeds" ${held} src="${live}">`,
    `<template data-consent="embeds"><img alt="" ${held}></template>`,
    `<a data-consent="embeds" data-consent-href="/own">Link</a>`,
    `<div data-consent="embeds"><img alt="" ${held}><script type="text/plain">1</script></div>`,
    `<template><img id="in-template" alt="" data-consent="embeds" ${held}></template>`,
    `<div><template shadowrootmode="open"><img alt="" data-consent="embeds" ${held}></template></div>`,
    `<iframe title="f" srcdoc="<img alt='' data-consent='embeds' data-consent-src='/own.gif'>"></iframe>`,
    `<iframe title="f" data-consent="embeds" data-consent-srcdoc="<img alt='' data-consent='embeds'>"></iframe>`,
  ];
  const right = [
    `<img alt="" data-consent="embeds" ${held} src="/placeholder.gif">`,
    `<figure data-consent="embeds"><iframe title="f" ${held}></iframe><img alt="" src="/own.gif"><a href="${live}">Link</a></figure>`,
    `<script type="Text/Plain; charset=utf-8" data-consent="embeds">1</script>`,
    `<form data-consent="embeds"><input name="matches"><input name="querySelectorAll"><img alt="" ${held}></form>`,
  ];
  const html = hostPage([...wrong, ...right].join('\n'), { attributes: three });
  const page = await t.open(t.site.page('/', html));
  const told = () =>
    page
      .console()
      .then((all) =>
        all.filter(({ level, text }) => level === 'error' && text.includes('Ask First')),
      );
  await t.eventually(async () => (await told()).length >= wrong.length);
  const texts = (await told()).map(({ text }) => text);
  assert.equal(texts.length, wrong.length, texts.join('\n'));
});

promise('waits for the end of a block that arrives in pieces', async (t) => {
  const { second } = t;
  second.file('/adds.js', {
    type: 'text/javascript',
    body: `const timer = setInterval(() => document.body.append(document.createElement('div')), 30);
      setTimeout(() => clearInterval(timer), 3000);`,
  });
  const held = (type, text) => `<script type="${type}" data-consent="analytics">${text}`;
  const chunks = [
    [
      hostPage(
        `<script type="text/plain" data-consent="analytics" async data-src="${second.url('/adds.js')}"></script>
        ${held('text/plain', 'window.began = 1; window.tags = ["one"];')}<!--cut-->`,
        { attributes: three },
      ).split('<!--cut-->')[0],
      700,
    ],
    [`tags.push('two');</script><p>Text</p>${held('text/html', '<p id="start">Start</p>')}`, 700],
    ['<p id="end">End</p></script><p>The end</p>', 0],
  ];
  const visitor = await t.visitor();
  const first = await visitor.open(t.site.page('/first', hostPage('', { attributes: three })));
  await choose(first, 'accept');
  const page = await visitor.open(t.site.page('/', { chunks }));
  await page.waitFor(() => document.getElementById('start') && document.getElementById('end'));
  assert.deepEqual(await page.evaluate('window.tags'), ['one', 'two']);
});

promiseOnce('reads types as people write them', async (t) => {
  const types = [
    'type="Text/Plain"',
    'type="text/plain; charset=utf-8"',
    'type=" text/plain "',
    'type="text/plain" data-type="text/javascript "',
    'type="text/plain" data-type="application/javascript; charset=utf-8"',
    'type="text/plain" data-type="text/javascript1.5"',
    'type="TEXT/PLAIN" data-type="Module"',
  ];
  const scripts = types.map(
    (type, index) =>
      `<script ${type} data-consent="analytics">(window.ran ??= []).push(${index})</script>`,
  );
  const page = await granted(t, scripts.join(''), { analytics: 'granted' });
  await page.waitFor((count) => window.ran?.length === count, types.length);
});

promise('releases in a page of XML', async (t) => {
  const { url } = t.second;
  const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title>
<script async="async" src="/ask-first/ask-first.js"></script></head><body><h1>An article</h1>
<script type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=held')}"></script>
<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
<iframe title="f" data-consent="analytics" data-consent-src="${url('/frame.html')}"></iframe>
<img alt="" data-consent="analytics" data-src="${url('/pixel.gif')}"/></body></html>`;
  t.site.file('/page.xhtml', { type: 'application/xhtml+xml', body });
  const page = await t.open(t.site.url('/page.xhtml'));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await page.waitFor(() => window.ran?.includes('inline') && window.ran.includes('held'));
  await t.eventually(() =>
    ['/frame.html', '/pixel.gif'].every((path) => t.second.paths().includes(path)),
  );
});

promise('runs a script that came by innerHTML, and the scripts that wait for it', async (t) => {
  const visitor = await t.visitor();
  const first = await visitor.open(t.site.page('/first', hostPage()));
  await choose(first, 'accept');
  const page = await visitor.open(t.site.page('/', hostPage()));
  await page.waitFor('window.askFirst');
  const started = Date.now();
  await page.evaluate((url) => {
    const box = document.createElement('article');
    box.innerHTML = [1, 2, 3]
      .map(
        (n) =>
          `<script type="text/plain" data-consent="advertising" data-src="${url}?name=in${n}"></script>`,
      )
      .join('');
    document.querySelector('main').append(box);
  }, t.second.url('/script.js'));
  await page.waitFor(() => window.ran?.length === 3);
  assert.ok(Date.now() - started < 8000);
  assert.deepEqual(await page.evaluate('window.ran'), ['in1', 'in2', 'in3']);
});

promise('keeps a held frame that other code works with', async (t) => {
  const body = `<iframe id="film" title="Film" data-consent="analytics" data-consent-src="${t.second.url('/frame.html')}"></iframe>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => {
    const film = document.getElementById('film');
    Object.assign(window, { held: film, heldWindow: film.contentWindow });
    film.addEventListener('load', () => (window.loads = (window.loads ?? 0) + 1));
  });
  await choose(page, 'accept');
  await page.waitFor('window.loads');
  assert.deepEqual(
    await page.evaluate(() => [
      document.getElementById('film') === window.held,
      window.held.contentWindow === window.heldWindow,
      window.held.parentElement === document.body,
      window.loads,
    ]),
    [true, true, true, 1],
  );
});

promise(
  'does not bring a frame back without consent when the visitor goes back, outside of the browser’s cache',
  async (t) => {
    t.second.file('/film.html', {
      type: 'text/html',
      headers: { 'Cache-Control': 'no-store' },
      body: '<!doctype html><title>Film</title>',
    });
    const film = t.second.url('/film.html');
    // A lock that is held keeps the page out of the back/forward cache.
    const head = `<script>navigator.locks?.request('held', () => new Promise(() => {})); addEventListener('unload', () => {});</script>`;
    const body = `<iframe title="Film" data-consent="analytics" data-consent-src="${film}?frame"></iframe>
    <figure data-consent="analytics"><iframe name="named" title="Film" data-src="${film}?named"></iframe></figure>`;
    const url = t.site.page('/', hostPage(body, { head }));
    const other = t.site.page('/other', hostPage());
    const page = await t.open(url);
    await choose(page, 'accept');
    await t.eventually(() => t.second.paths().length >= 2);
    await t.settled(page);
    await page.goto(other);
    await page.waitFor('window.askFirst');
    await page.evaluate(() => {
      window.isBefore = true;
      void askFirst.withdraw();
    });
    await page.waitFor(() => !window.isBefore && window.askFirst?.consent.decided);
    const count = t.second.paths().length;
    await page.back();
    await page.waitFor('window.askFirst');
    await t.settled(page);
    assert.deepEqual(t.second.paths().slice(count), []);
  },
);

promise(
  'keeps the window of a held frame for the scripts after it, with a tag that blocks',
  async (t) => {
    const body = `<iframe id="frame" title="Film" data-consent="analytics"
      data-consent-src="${t.second.url('/frame.html')}"></iframe>
    <script>
      window.kept = { frame, window: frame.contentWindow, loads: 0 };
      frame.addEventListener('load', () => kept.loads++);
    </script>`;
    const page = await t.open(t.site.page('/', hostPage(body, { position: 'blocking' })));
    await choose(page, 'accept');
    await t.eventually(() => t.second.paths().includes('/frame.html'));
    assert.ok(await page.waitFor(() => window.kept.loads > 0));
    const found = await page.evaluate(() => {
      const frame = document.getElementById('frame');
      return [
        frame === window.kept.frame,
        frame.contentWindow === window.kept.window,
        frames[0] === window.kept.window,
      ];
    });
    assert.deepEqual(found, [true, true, true]);
  },
);

promise('loads a frame once although a framework writes its held address again', async (t) => {
  const film = t.second.url('/frame.html');
  const body = `<iframe id="frame" title="Film" data-consent="analytics" data-consent-src="${film}"></iframe>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await choose(page, 'accept');
  await t.eventually(() => t.second.paths().length === 1);
  const write = (value) =>
    page.evaluate((value) => {
      document.getElementById('frame').setAttribute('data-consent-src', value);
    }, value);
  await write(film);
  await page.waitFor('!document.querySelector("[data-consent-src]")');
  await t.settled(page);
  assert.deepEqual(t.second.paths(), ['/frame.html']);
  // Another address is another film.
  await write(`${film}?next`);
  await t.eventually(() => t.second.paths().includes('/frame.html?next'));
});
