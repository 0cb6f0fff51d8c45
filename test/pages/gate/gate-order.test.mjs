import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, clicksAreHeard, heldInline, heldScript, hostPage } from '../harness/host-page.mjs';

const ran = (page, last) => page.waitFor((name) => window.ran?.includes(name) && window.ran, last);

const held = (second, path, attributes = '', text = '') =>
  `<script type="text/plain" data-consent="analytics" ${path ? `data-src="${second.url(path)}"` : ''} ${attributes}>${text}</script>`;

const mixed = (second) =>
  [
    held(second, '/module.js?name=module', 'data-type="module"'),
    heldScript(second, 'deferred', '', 'defer'),
    heldScript(second, 'e1', '&delay=300'),
    heldInline('i1'),
    heldScript(second, 'e2', '&delay=50'),
    held(second, '/destroy.js'),
    held(second, '', '', 'throw new Error("of the page")'),
    heldScript(second, 'async', '', 'async'),
    held(second, '', 'data-type="application/ld+json"', '{}'),
    heldInline('inline module', 'data-type="module"'),
    heldScript(second, 'e3', '&throw=1'),
    heldInline('i2'),
  ].join('\n');

const ORDER = ['e1', 'i1', 'e2', 'e3', 'i2', 'module', 'deferred', 'inline module'];

promise('releases in document order, async at once, defer and modules last', async (t) => {
  // The first script is answered once all others have been requested.
  const isScript = ({ path }) => path.startsWith('/script.js');
  t.second.file('/script.js?name=e1&delay=300', async () => {
    await t.eventually(() => t.second.requests().filter(isScript).length === 5);
    return { type: 'text/javascript', body: '(window.ran ??= []).push("e1")' };
  });
  const page = await t.open(t.site.page('/', hostPage(mixed(t.second))));
  await choose(page, 'accept');
  const order = await ran(page, 'inline module');
  assert.equal(order[0], 'async');
  assert.deepEqual(order.slice(1), ORDER);
  const asked = t.second.requests().filter(({ path }) => /name=/.test(path));
  assert.equal(new Set(asked.map(({ path }) => path)).size, asked.length, 'one request each');
});

promise('keeps that order for a returning visitor while the page loads', async (t) => {
  const visitor = await t.visitor();
  const first = await visitor.open(t.site.page('/', hostPage()));
  await choose(first, 'accept');
  const [start, end] = hostPage(`${mixed(t.second)}<!--cut-->`).split('<!--cut-->');
  const split = `${start}<script type="text/plain" data-consent="analytics">window.ran.pu`;
  const rest = `sh('whole')</script><p>More</p>`;
  const tail = `<script>window.wasLoading = document.readyState</script>${end}`;
  const chunks = [
    [split, 400],
    [rest, 300],
    [tail, 0],
  ];
  const page = await visitor.open(t.site.page('/next', { chunks }));
  const order = (await ran(page, 'inline module')).filter((name) => name !== 'async');
  const expected = ['e1', 'i1', 'e2', 'e3', 'i2', 'whole', 'module', 'deferred', 'inline module'];
  assert.deepEqual(order, expected);
});

promise('fires late events after the held scripts that come before them', async (t) => {
  const visitor = await t.visitor();
  const first = await visitor.open(t.site.page('/', hostPage()));
  await choose(first, 'accept');
  const note = (name) => `(window.ran ??= []).push('${name}')`;
  const listen = `document.addEventListener('DOMContentLoaded', () => ${note('DOMContentLoaded')});
    document.onreadystatechange = () => ${note('readystatechange')};
    addEventListener('load', () => ${note('load')});
    { const before = window.onload; window.onload = () => { before?.(); ${note('onload')} }; }`;
  const head = `<script>window.onload = () => ${note('own onload')};
    document.addEventListener('DOMContentLoaded', () => ${note('own DOMContentLoaded')})</script>`;
  const body = [
    heldScript(t.second, 'deferred', '&delay=300', 'defer'),
    held(t.second, '/module.js?name=module', 'data-type="module"'),
    heldInline('inline module', 'data-type="module"'),
    heldScript(t.second, 'async', '&delay=600', 'async'),
    held(t.second, '', '', listen),
    `<script type="text/plain" data-consent="analytics">document.body.onload = ((before) => () => { before(); ${note('onload of body')} })(document.body.onload)</script>`,
    '<!--cut-->',
    heldScript(t.second, 'late', '', 'defer'),
  ].join('');
  const [start, end] = hostPage(body, { head }).split('<!--cut-->');
  const chunks = [
    [start, 800],
    [end, 0],
  ];
  const page = await visitor.open(t.site.page('/next', { chunks }));
  const order = await ran(page, 'onload of body');
  await t.settled(page);
  const at = (name) => order.indexOf(name);
  const events = ['DOMContentLoaded', 'readystatechange', 'load', 'onload', 'onload of body'];
  assert.deepEqual(
    order.filter((name) => events.includes(name)),
    events,
  );
  for (const name of ['own DOMContentLoaded', 'deferred', 'module', 'inline module', 'late'])
    assert.ok(at(name) >= 0 && at(name) < at('DOMContentLoaded'), `${name}: ${order}`);
  assert.ok(at('async') < at('load'), `${order}`);
  assert.equal(new Set(await page.evaluate('window.ran')).size, order.length, 'once each');
  const shims = [
    'addEventListener',
    'removeEventListener',
    'createElement',
    'write',
    'open',
    'onreadystatechange',
    'onload',
  ];
  const left = (names) =>
    [document, document.body].flatMap((owner) =>
      names.filter((name) => Object.hasOwn(owner, name)),
    );
  assert.deepEqual(await page.evaluate(left, shims), []);
});

promise('gives up on a script that hangs, and on no other', async (t) => {
  const body = [
    heldScript(t.second, 'before'),
    held(t.second, '/hang.js'),
    heldInline('after'),
    held(t.second, '/hang.js?async', 'async'),
    heldScript(t.second, 'async', '', 'async'),
  ].join('');
  const page = await t.open(t.site.page('/', hostPage(body)), { until: 'interactive' });
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('async') && window.ran.includes('before'));
  assert.equal(await page.evaluate(() => window.ran.includes('after')), false);
  await ran(page, 'after');
});

promise('releases each script once, however often it is granted', async (t) => {
  const body = heldScript(t.second, 'external') + heldInline('inline');
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor('window.askFirst');
  await page.evaluate(async () => {
    await askFirst.accept();
    await askFirst.accept();
    await askFirst.decide({ analytics: 'granted' });
  });
  await ran(page, 'inline');
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.ran'), ['external', 'inline']);
});

promise(
  'paints between the click and the scripts, and between scripts',
  async (t) => {
    const work = `for (const end = performance.now() + 20; performance.now() < end; );
    (window.starts ??= []).push(performance.now());`;
    const script = `<script type="text/plain" data-consent="analytics">${work}</script>`;
    const html = hostPage(script.repeat(30), { head: clicksAreHeard });
    const page = await t.open(t.site.page('/', html));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await page.evaluate(() => {
      window.frames = [];
      const frame = (now) => {
        window.frames.push(now);
        requestAnimationFrame(frame);
      };
      window.onVisitorClick = () => requestAnimationFrame(frame);
    });
    await page.click('ask-first-notice', '[part~=accept]');
    await page.waitFor(() => window.starts?.length === 30);
    const [firstFrame, firstScript, between] = await page.evaluate(() => [
      window.frames[0],
      window.starts[0],
      window.frames.filter((now) => now > window.starts[0] && now < window.starts[29]).length,
    ]);
    assert.ok(firstFrame < firstScript, 'a frame comes before the first script');
    assert.ok(between >= 3, `${between} frames while the scripts run`);
  },
  { alone: 'it counts frames' },
);

promise('releases elements that are inserted later, by anybody', async (t) => {
  const page = await t.open(t.site.page('/', hostPage()));
  await choose(page, 'accept');
  await page.evaluate((url) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.dataset.src = `${url}?name=inserted`;
    document.body.append(script);
    document
      .querySelector('main')
      .insertAdjacentHTML(
        'beforeend',
        `<img alt="" data-consent="analytics" data-src="${url}?image">`,
      );
    const marked = document.createElement('script');
    marked.type = 'text/plain';
    marked.dataset.src = `${url}?name=marked`;
    document.body.append(marked);
    marked.dataset.consent = 'analytics';
    window.same = script;
  }, t.second.url('/script.js'));
  await page.waitFor(() => window.ran?.length === 2);
  assert.equal((await page.evaluate('window.ran')).join(), 'inserted,marked');
  await t.eventually(() => t.second.paths().includes('/script.js?image'));
});
