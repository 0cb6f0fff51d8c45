import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { promise } from '../harness/promise.mjs';
import { choose, heldInline, heldScript, hostPage } from '../harness/host-page.mjs';

const inline = (text, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${text}</script>`;

async function accepted(t, body, options) {
  const page = await t.open(t.site.page('/', hostPage(body, options)));
  await choose(page, 'accept');
  return page;
}

promise('keeps the element: identity, listeners, place and attributes', async (t) => {
  t.second.file('/own.js', {
    type: 'text/javascript',
    body: 'const me = document.currentScript; window.seen = [me === window.held, me.id, me.dataset.site, me.parentElement.id]',
  });
  const body = `<div id="parent"><script id="held" data-site="7" type="text/plain" data-consent="analytics" data-src="${t.second.url('/own.js')}"></script></div>
    <script>window.held = document.getElementById('held'); held.addEventListener('load', () => (window.loaded = true))</script>`;
  const page = await accepted(t, body);
  await page.waitFor('window.loaded');
  assert.deepEqual(await page.evaluate('window.seen'), [true, 'held', '7', 'parent']);
});

promise(
  'runs a script with the right integrity, and goes on after one with a wrong one',
  async (t) => {
    const source = '(window.ran ??= []).push("good")';
    t.second.file('/good.js', { type: 'text/javascript', body: source });
    const good = `sha384-${createHash('sha384').update(source).digest('base64')}`;
    const script = (integrity) =>
      `<script type="text/plain" data-consent="analytics" crossorigin integrity="${integrity}" data-src="${t.second.url('/good.js')}"></script>`;
    const bad = good.replace(/.{8}$/, 'AAAAAAAA');
    const page = await accepted(t, script(bad) + heldInline('next') + script(good));
    await page.waitFor(() => window.ran?.includes('good'));
    assert.deepEqual(await page.evaluate('window.ran'), ['next', 'good']);
  },
);

promise('puts what a script writes after the script, and runs nested scripts once', async (t) => {
  const { second } = t;
  second.file('/writes.js', {
    type: 'text/javascript',
    body: `document.write('<p id="external">external</p>')`,
  });
  const body = `<div id="slot">${inline(
    `document.write('<p id="pie'); document.writeln('ces">'); document.write('in pieces</p><scr' + 'ipt src="${second.url('/script.js?name=nested')}"></scr' + 'ipt>')`,
  )}</div>${heldInline('next')}
  <div id="other"><script type="text/plain" data-consent="analytics" data-src="${second.url('/writes.js')}"></script></div>`;
  const page = await accepted(t, body);
  await page.waitFor(() => document.getElementById('external') && window.ran?.length === 2);
  assert.deepEqual(await page.evaluate('window.ran'), ['nested', 'next']);
  assert.equal(
    await page.evaluate('document.querySelector("#slot > script + #pieces").textContent.trim()'),
    'in pieces',
  );
  assert.equal(await page.evaluate('document.querySelector("#other > script + p").id'), 'external');
  assert.equal(await page.evaluate('document.querySelector("h1").textContent'), 'An article');
  assert.equal(await page.evaluate('document.write === Document.prototype.write'), true);
  await t.settled(page);
  assert.equal(second.paths().filter((path) => path.includes('nested')).length, 1);
});

promise(
  'puts what scripts of the head write into an empty body, in order',
  async (t) => {
    const held = (code) => `<script type="text/plain" data-consent="analytics">${code}</script>`;
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>
<script async src="/ask-first/ask-first.js"></script>
${held("document.write('<i>a</i><i>b</i>')")}${held("document.write('<i>c</i>'); document.querySelector('i').remove()")}
${held("document.write('<i>d</i>')")}</head><body></body></html>`;
    const page = await t.open(t.site.page('/', html));
    await choose(page, 'accept');
    await page.waitFor(() => document.body.querySelectorAll('i').length === 3);
    assert.equal(await page.evaluate('document.body.textContent'), 'bcd');
  },
  { once: 'where it belongs is decided by our code alone' },
);

promise('runs the scripts of a block of markup in their order', async (t) => {
  // In HTML, a script's text ends at its first end tag. So the page inserts this block, which has
  // scripts.
  const page = await t.open(t.site.page('/', hostPage()));
  await page.waitFor('window.askFirst');
  await page.evaluate((url) => {
    const block = document.createElement('script');
    block.type = 'text/html';
    block.dataset.consent = 'advertising';
    block.text = `<div id="ad"></div><script src="${url}"></script>
      <script>document.getElementById('ad').textContent = 'filled'; ran.push('second')</script>`;
    const next = document.createElement('script');
    next.type = 'text/plain';
    next.dataset.consent = 'analytics';
    next.text = 'ran.push("third")';
    document.body.append(block, next);
  }, t.second.url('/script.js?name=first&delay=200'));
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('third'));
  assert.deepEqual(await page.evaluate('window.ran'), ['first', 'second', 'third']);
  assert.equal(await page.evaluate('document.getElementById("ad").textContent'), 'filled');
});

promise(
  'runs the scripts of SVG in a block in their order, and holds them under marks',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage()));
    await page.waitFor('window.askFirst');
    const url = (name) => t.second.url(`/script.js?name=${name}`);
    await page.evaluate(
      (text) => {
        const block = document.createElement('script');
        block.type = 'text/html';
        block.dataset.consent = 'advertising';
        block.text = text;
        document.body.append(block);
      },
      `<svg><script href="${url('first')}&delay=200"></script>
      <script src="/nothing.js">ran.push('second' &amp;&amp; document.currentScript.parentNode.localName)</script>
      <script data-consent="analytics" href="${url('denied')}"/>
      <script data-consent="analytics">ran.push('denied inline')</script>
      <script type="application/json">{}</script><script xlink:href="${url('third')}"/></svg>
      <script>ran.push('fourth')</script>`,
    );
    await page.evaluate(() => window.askFirst.decide({ advertising: 'granted' }));
    await page.waitFor(() => window.ran?.includes('fourth'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.ran'), ['first', 'svg', 'third', 'fourth']);
    assert.equal(t.second.paths().length, 2);
    assert.ok(!t.site.paths().includes('/nothing.js'));
    await page.evaluate(() => window.askFirst.decide({ analytics: 'granted' }));
    await page.waitFor(() => window.ran.includes('denied inline'));
    assert.deepEqual((await page.evaluate('window.ran')).slice(4), ['denied', 'denied inline']);
    assert.deepEqual(await page.console(), []);
  },
);

promise('calls late listeners once each, and nobody else', async (t) => {
  const note = (name) => `() => (window.called ??= []).push('${name}')`;
  const head = `<script>document.addEventListener('DOMContentLoaded', ${note('own')});
    addEventListener('load', ${note('own')}); onload = ${note('own')};</script>`;
  const body =
    inline(`addEventListener('load', ${note('bare load')}); onload = ${note('onload')};
      window.addEventListener('DOMContentLoaded', ${note('window')});
      const twice = ${note('document')};
      document.addEventListener('DOMContentLoaded', twice);
      document.addEventListener('DOMContentLoaded', twice);
      document.addEventListener('DOMContentLoaded', { handleEvent: ${note('object')} });`) +
    inline(`addEventListener('load', ${note('opted out')})`, 'data-no-late-events') +
    heldScript(t.second, 'end', '&delay=200');
  const page = await accepted(t, body, { head });
  await page.waitFor(() => window.called?.includes('onload'));
  await t.settled(page);
  const called = await page.evaluate('window.called');
  assert.deepEqual(called.slice(0, 3), ['own', 'own', 'own']);
  assert.deepEqual(called.slice(3), ['document', 'object', 'window', 'bare load', 'onload']);
});

promise('adds no history entry for a frame, and asks once for a picture', async (t) => {
  const { url } = t.second;
  const body = `<iframe title="Film" data-consent="analytics" data-src="${url('/frame.html')}"></iframe>
    <picture><source data-consent="analytics" data-srcset="${url('/picture.svg')}"><img alt="" data-consent="analytics" data-src="${url('/pixel.gif')}"></picture>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  const before = await page.evaluate('history.length');
  await choose(page, 'accept');
  await t.eventually(() => t.second.paths().length >= 2);
  await t.settled(page);
  assert.deepEqual(t.second.paths().sort(), ['/frame.html', '/picture.svg']);
  assert.equal(await page.evaluate('history.length'), before);
});

promise('connects nowhere before consent, not even by a hint', async (t) => {
  const body = `<link rel="preconnect" data-consent="analytics" data-href="${t.second.url('/')}">`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await t.settled(page);
  assert.equal(t.second.connections(), 0);
  await choose(page, 'accept');
  // The drivers switch speculative connections off, so the connection itself cannot be seen.
  await page.waitFor(() => document.querySelector('link[rel=preconnect]').href);
});

promise('needs all purposes of "a b", and any of "a|b"', async (t) => {
  const script = (consent) =>
    `<script type="text/plain" data-consent="${consent}">(window.ran ??= []).push('${consent}')</script>`;
  const body = ['analytics advertising', 'analytics|advertising', 'necessary', 'typo', '']
    .map(script)
    .join('');
  const page = await t.open(t.site.page('/', hostPage(body)));
  // Mistakes are reported while the notice is shown.
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await page.evaluate(() => askFirst.decide({ analytics: 'granted' }));
  await page.waitFor(() => window.ran?.includes('analytics|advertising'));
  await page.evaluate(() => askFirst.decide({ advertising: 'granted' }));
  await page.waitFor(() => window.ran.includes('analytics advertising'));
  await t.settled(page);
  assert.equal((await page.evaluate('window.ran')).length, 2);
  const errors = await t.eventually(async () => {
    const all = (await page.console()).filter(({ level }) => level === 'error');
    return all.length >= 3 && all;
  });
  assert.equal(errors.length, 3, JSON.stringify(errors));
  assert.match(errors[0].text, /Ask First: necessary needs no mark, held/);
  assert.match(errors[1].text, /Ask First: unknown purpose, held/);
});

promise('reports a mark on something that is not held', async (t) => {
  const body = `<img alt="" data-consent="analytics" src="/own.gif"><script data-consent="analytics">1</script>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await t.eventually(async () => {
    const entries = await page.console();
    return entries.filter(({ text }) => /not held/.test(text)).length === 2;
  });
});

promise(
  'does not bring a frame back for a visitor who has withdrawn',
  async (t) => {
    const frame = `<iframe title="Film" data-consent="analytics" data-src="${t.second.url('/frame.html')}"></iframe>`;
    const url = t.site.page('/', hostPage(frame));
    const other = t.site.page('/other', hostPage());
    const page = await t.open(url);
    await choose(page, 'accept');
    await t.eventually(() => t.second.paths().includes('/frame.html'));
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
    assert.equal(t.second.paths().length, count);
  },
  {
    skip: {
      webkit: 'its back/forward cache brings the whole page back',
      firefox: 'its back/forward cache brings the whole page back',
    },
  },
);
