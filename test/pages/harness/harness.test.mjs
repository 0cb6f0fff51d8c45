import assert from 'node:assert/strict';
import { promise } from './promise.mjs';
import { watches } from './watching.mjs';

const document = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>page</title>${head}</head><body>${body}</body></html>`;

promise('clicks natively inside a shadow root', async (t) => {
  const page = await t.open(
    t.site.page(
      '/',
      document(`<x-box></x-box><script>
        const root = document.querySelector('x-box').attachShadow({ mode: 'open' });
        root.innerHTML = '<p part="text big"><button>go</button></p>';
        root.querySelector('button').onclick = (event) => { window.trusted = event.isTrusted; };
      </script>`),
    ),
  );
  await page.click('x-box', '[part~=text]', 'button');
  assert.equal(await page.waitFor('window.trusted'), true);
});

promise('clicks once the element is there, at rest and not covered', async (t) => {
  const page = await t.open(
    t.site.page(
      '/',
      document(`<p style="position: fixed; inset: 0">over</p><script>
        window.clicks = [];
        onclick = ({ target }) => clicks.push(target.tagName);
        setTimeout(() => document.body.append(document.createElement('button')), 100);
        setTimeout(() => document.querySelector('p').remove(), 300);
      </script>`),
    ),
  );
  await page.click('button');
  assert.deepEqual(await page.waitFor('clicks.length && clicks'), ['BUTTON']);
});

promise('presses keys and moves the focus', async (t) => {
  const page = await t.open(
    t.site.page('/', document('<button>1</button><button>2</button><input type="checkbox">')),
  );
  // WebKit answers a little before it moves the focus.
  const focuses = (text) =>
    page.waitFor((name) => document.activeElement?.textContent === name, text);
  await page.focus('button:nth-of-type(2)');
  await page.press('Shift+Tab');
  await focuses('1');
  await page.press('Tab');
  await focuses('2');
  await page.press('Tab');
  await page.press('Space');
  await page.waitFor('document.querySelector("input").checked');
  await page.evaluate(() => {
    for (const name of ['keydown', 'click']) {
      addEventListener(name, ({ key, type }) => (window.seen ??= []).push(key ?? type));
    }
  });
  await page.press('Escape');
  await page.focus('button');
  await page.press('Enter');
  assert.deepEqual(await page.waitFor('window.seen?.length > 2 && window.seen'), [
    'Escape',
    'Enter',
    'click',
  ]);
});

promise('records warnings, errors and rejections of the page', async (t) => {
  const page = await t.open(
    t.site.page(
      '/',
      document(`<script>console.warn('careful', { a: 1 })</script>
        <script>console.error(new TypeError('bad'))</script>
        <script>throw new Error('oops')</script>
        <script>Promise.reject('why')</script>`),
    ),
  );
  await page.waitFor('__recorded.length === 4');
  assert.deepEqual(await page.console(), [
    { level: 'warn', text: 'careful {"a":1}' },
    { level: 'error', text: 'TypeError: bad' },
    { level: 'uncaught', text: 'Error: oops' },
    { level: 'rejection', text: 'why' },
  ]);
  assert.equal(await page.evaluate('document.scripts.length'), 4);
  assert.equal(await page.evaluate('document.compatMode'), 'CSS1Compat');
});

for (const [kind, policy] of [
  ['a nonce', "script-src 'nonce-abc'"],
  ['hosts only', "script-src 'self'"],
  ['nothing', "default-src 'none'"],
  ['trusted types', "script-src 'self'; require-trusted-types-for 'script'"],
]) {
  promise(`records and evaluates under a policy of ${kind}`, async (t) => {
    const headers = { 'Content-Security-Policy': policy };
    const html = document('<script>window.bad = true</script>');
    const page = await t.open(t.site.page('/', { html, headers }));
    await page.waitFor('__recorded.length === 1');
    const [{ level, text }] = await page.console();
    assert.deepEqual([level, text], ['violation', 'script-src-elem inline']);
    assert.equal(await page.evaluate((a) => [a, window.bad ?? 'held'], 1).then(String), '1,held');
  });
}

promise('waits for values of the page', async (t) => {
  const page = await t.open(
    t.site.page(
      '/',
      document('<script>setTimeout(() => (window.api = { go() {} }), 100)</script>'),
    ),
  );
  assert.equal(await page.waitFor(() => window.api?.go), true);
  assert.equal(await page.waitFor((a) => a.b + 1, { b: 1 }), 2);
  assert.equal(await page.waitFor(() => Promise.resolve('later')), 'later');
  await assert.rejects(
    page.waitFor('window.nothing', undefined, { timeout: 100 }),
    /not within 100 ms: page.waitFor\(window.nothing\); last value undefined/,
  );
  await assert.rejects(page.evaluate('nowhere.at.all'), /nowhere/);
});

promise('logs the requests to the second origin', async (t) => {
  const quiet = await t.open(t.site.page('/quiet', document('nothing here')));
  await t.settled(quiet);
  assert.equal(t.second.connections(), 0);
  assert.deepEqual(t.site.paths(), ['/quiet']);
  const url = t.second.url('/script.js?name=e1&work=5');
  const page = await t.open(
    t.site.page(
      '/',
      document(`<script src="${url}"></script><img src="${t.second.url('/pixel.gif')}">`),
    ),
  );
  assert.deepEqual(await page.evaluate('window.ran'), ['e1']);
  assert.deepEqual(t.second.paths().sort(), ['/pixel.gif', '/script.js?name=e1&work=5']);
  assert.ok(t.second.connections() >= 1);
  const response = await page.evaluate(
    (address) => fetch(address, { method: 'POST', body: 'hello' }).then((r) => r.status),
    t.second.url('/missing.js'),
  );
  assert.equal(response, 404);
  assert.equal(t.second.requests().at(-1).body, 'hello');
});

promise('shares cookies between the tabs of a visitor and with nobody else', async (t) => {
  const url = t.site.page('/', document('cookies'));
  const visitor = await t.visitor();
  const first = await visitor.open(url);
  await first.evaluate(() => (document.cookie = 'mine=a=b; path=/'));
  const tab = await visitor.open(url);
  assert.deepEqual(await tab.cookies(), { mine: 'a=b' });
  assert.deepEqual(await first.cookies(), { mine: 'a=b' });
  const stranger = await t.open(url);
  assert.deepEqual(await stranger.cookies(), {});
});

promise(
  'carries no cookie from a visitor who has left to the next',
  async (t) => {
    // A cookie of the third party, whose host is the same in every test.
    const url = t.second.file('/page.html', { type: 'text/html', body: document('cookies') });
    const visitor = await t.visitor();
    const page = await visitor.open(url);
    await page.evaluate(() => (document.cookie = 'theirs=1; path=/; max-age=600'));
    assert.deepEqual(await page.cookies(), { theirs: '1' });
    await visitor.leave();
    const next = await t.open(url);
    assert.deepEqual(await next.cookies(), {});
    assert.equal(t.second.requests().at(-1).headers.cookie, undefined);
  },
  { skip: { webkit: 'its visitors share a session, so sites have host names of their own' } },
);

promise('gives every visitor the window’s size and history of a new one', async (t) => {
  const url = t.site.page('/', document('window'));
  const tell = () => [innerWidth, innerHeight, history.length < 49];
  const visitor = await t.visitor({ viewport: { width: 600, height: 500 } });
  const first = await visitor.open(url);
  assert.deepEqual(await first.evaluate(tell), [600, 500, true]);
  await first.setViewport(500, 400);
  await visitor.leave();
  const second = await t.open(url);
  assert.deepEqual(await second.evaluate(tell), [1000, 700, true]);
});

promise('opens pages without JavaScript', async (t) => {
  const html = document(`<script>document.title = 'js'</script>
    <noscript><img src="${t.second.url('/pixel.gif')}"></noscript>`);
  const page = await t.open(t.site.page('/', html), { javaScript: false });
  assert.equal(await page.evaluate('document.title'), 'page');
  assert.deepEqual(t.second.paths(), ['/pixel.gif']);
  assert.deepEqual(await page.console(), []);
  await page.reload();
  assert.equal(t.site.paths().length, 2);
});

promise('streams a document in chunks', async (t) => {
  let goOn;
  const isSeen = new Promise((resolve) => (goOn = resolve));
  const chunks = [
    ['<!doctype html><head><title>page</title></head><p id="a">', () => isSeen],
    ['<p id="b">', 0],
  ];
  const page = await t.open(t.site.page('/', { chunks }), { until: 'commit' });
  await page.waitFor('document.querySelector("#a") && true');
  const tell = () => [document.readyState, !!document.querySelector('#b')];
  assert.deepEqual(await page.evaluate(tell), ['loading', false]);
  goOn();
  await page.waitFor('document.querySelector("#b") && document.readyState === "complete"');
  assert.deepEqual(await page.console(), []);
});

promise('survives a script that hangs, one that is reset and one that is missing', async (t) => {
  const tag = (path) => `<script async src="${t.second.url(path)}"></script>`;
  const html = document(['/hang.js', '/destroy.js', '/missing.js'].map(tag).join('') + 'text');
  const page = await t.open(t.site.page('/', html), { until: 'interactive' });
  await t.eventually(() => new Set(t.second.paths()).size === 3);
  assert.notEqual(await page.evaluate('document.readyState'), 'complete');
  assert.equal(await page.evaluate('document.body.innerText.trim()'), 'text');
});

promise('goes back and reloads', async (t) => {
  const page = await t.open(t.site.page('/a', document('<button>a</button>')));
  await page.goto(t.site.page('/b', document('b')));
  assert.equal(await page.url(), t.site.url('/b'));
  await page.back();
  assert.equal(await page.url(), t.site.url('/a'));
  await page.evaluate('document.querySelector("button").onclick = () => (window.clicked = true)');
  await page.click('button');
  assert.equal(await page.waitFor('window.clicked'), true);
  await page.reload();
  assert.equal(await page.evaluate('window.clicked ?? null'), null);
  await page.goto(t.site.url('/b'));
  assert.equal(await page.evaluate('document.body.innerText'), 'b');
});

promise('has the viewport that was asked for', async (t) => {
  const viewport = { width: 600, height: 500 };
  const page = await t.open(t.site.page('/', document('')), { viewport });
  await page.waitFor('innerWidth === 600 && innerHeight === 500');
  await page.setViewport(700, 450);
  await page.waitFor('innerWidth === 700 && innerHeight === 450');
  const other = await t.open(t.site.url('/'));
  await other.waitFor('innerWidth === 1000 && innerHeight === 700');
});

const preferences = { locale: 'de-DE', reducedMotion: true, colorScheme: 'dark', gpc: true };
promise(
  'has the language and the preferences that were asked for',
  async (t) => {
    const page = await t.open(t.site.page('/', document('')), preferences);
    assert.deepEqual(
      await page.evaluate(() => [
        navigator.language,
        matchMedia('(prefers-reduced-motion: reduce)').matches,
        matchMedia('(prefers-color-scheme: dark)').matches,
        navigator.globalPrivacyControl,
      ]),
      ['de-DE', true, true, true],
    );
    assert.equal(t.site.requests()[0].headers['sec-gpc'], '1');
  },
  { skip: { webkit: 'WebKitGTK can be told none of these preferences' } },
);

const alwaysInFront = 'Playwright tells every page that it is in front';
promise(
  'opens a tab that is hidden behind another',
  async (t) => {
    const visitor = await t.visitor();
    const front = await visitor.open(t.site.page('/', document('')));
    const back = await visitor.open(t.site.url('/'), { background: true });
    assert.equal(await front.evaluate('document.visibilityState'), 'visible');
    assert.equal(await back.evaluate('document.visibilityState'), 'hidden');
  },
  { skip: { chromium: alwaysInFront, firefox: alwaysInFront } },
);

promise('recognises code that watches for requests, cookies or grants', async (t) => {
  for (const code of [
    () => t.second.paths(),
    () => t.site.requests(),
    (page) => page.cookies(),
    "askFirst.isGranted('analytics')",
    'document.cookie',
  ]) {
    assert.equal(watches(code), true, String(code));
  }
  assert.equal(
    watches((page) => page.press('Tab')),
    false,
  );
});

promise(
  'gives the second tab of a visitor the size of the first, in a window used before',
  async (t) => {
    const url = t.site.page('/', '<!doctype html><title>Size</title>');
    for (const width of [600, 900]) {
      const visitor = await t.visitor({ viewport: { width, height: 500 } });
      const first = await visitor.open(url);
      assert.equal(await first.evaluate('innerWidth'), width);
      if (width === 900)
        assert.equal(await (await visitor.open(url)).evaluate('innerWidth'), width);
      await visitor.leave();
    }
  },
);
