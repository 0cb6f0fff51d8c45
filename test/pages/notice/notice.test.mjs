import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

const attributes = 'data-site="The Harbour Post" data-policy-url="/cookie-policy"';
const shown = (page) =>
  page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild);

async function opened(t, options = {}, body = '') {
  const page = await t.open(t.site.page('/', hostPage(body, { attributes })), options);
  await shown(page);
  return page;
}

promise('stands first in the page, as a named region with a heading', async (t) => {
  const page = await opened(t);
  const found = await page.evaluate(() => {
    const notice = document.body.previousElementSibling;
    const region = notice.shadowRoot.querySelector('section');
    const heading = notice.shadowRoot.getElementById(region.getAttribute('aria-labelledby'));
    return [
      notice.localName,
      heading.localName,
      heading.textContent,
      region.hasAttribute('aria-modal'),
    ];
  });
  assert.deepEqual(found, ['ask-first-notice', 'h2', 'Cookies on The Harbour Post', false]);
});

promise(
  'lets the page paint first, and runs then',
  async (t) => {
    const head = `<script>
    window.begun = performance.now();
    requestAnimationFrame(() => (window.painted = performance.now()));
    customElements
      .whenDefined('ask-first-notice')
      .then(() => (window.defined = performance.now()));
  </script>`;
    const page = await t.open(t.site.page('/', hostPage('', { head, position: 'inlined' })));
    await shown(page);
    const { begun, painted, defined } = await page.evaluate(() => ({
      begun: window.begun,
      painted: window.painted,
      defined: window.defined,
    }));
    // It waits at most 100 ms for the paint: a hidden tab has no frames.
    assert.ok(defined >= Math.min(painted, begun + 100), `${begun} ${painted} ${defined}`);
  },
  { alone: 'it measures the time to a paint' },
);

promise(
  'requests its code and its texts at once, with a lower priority than what the page needs',
  async (t) => {
    const head = `<script>
    ahead = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const { rel, href, fetchPriority } of addedNodes)
          if (rel === 'modulepreload') ahead.push([href, fetchPriority]);
    }).observe(document.head, { childList: true });
  </script>`;
    const html = hostPage('', { head, html: 'lang="de-AT"', position: 'blocking' });
    const page = await t.open(t.site.page('/', html));
    await shown(page);
    const files = ['/ask-first/notice.js', '/ask-first/locales/de.js'];
    const found = await page.evaluate('ahead');
    assert.deepEqual(
      found.map(([href]) => new URL(href).pathname),
      files,
    );
    // Older browsers lack `fetchPriority`.
    for (const [, priority] of found) assert.ok(['low', undefined].includes(priority));
    for (const file of files)
      assert.equal(t.site.paths().filter((path) => path === file).length, 1);
    await page.waitFor(() => !document.querySelector('link[rel=modulepreload]'));
    assert.deepEqual(await page.console(), []);
  },
  { skip: { webkit: 'nothing is loaded ahead there, see load-ahead.ts' } },
);

promise('requests only once what the page has preloaded before the tag', async (t) => {
  const files = ['/ask-first/notice.js', '/ask-first/locales/de.js'];
  const lines = files.map(
    (file) => `<link rel="modulepreload" fetchpriority="low" href="${file}">`,
  );
  const html = hostPage('', { head: lines.join(''), html: 'lang="de"' });
  const page = await t.open(t.site.page('/', html));
  await shown(page);
  await t.settled(page);
  for (const file of files)
    assert.equal(t.site.paths().filter((path) => path === file).length, 1, file);
  assert.deepEqual(await page.console(), []);
});

promise('says who asks, for what, with whom, and how to change it', async (t) => {
  const page = await opened(t);
  const text = await page.evaluate(
    'document.querySelector("ask-first-notice").shadowRoot.querySelector("p").textContent',
  );
  for (const part of [
    'The Harbour Post',
    'third parties',
    'analytics',
    'advertising',
    'change',
    'Cookie settings',
  ]) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(text.length <= 250, `${text.length} characters`);
});

promise('takes no focus from a visitor who types', async (t) => {
  const other = await opened(t, {}, '<script>document.querySelector("input").focus()</script>');
  assert.equal(await other.evaluate('document.activeElement.localName'), 'input');
});

promise('is reached by Tab: Decline, Accept, Settings, Read more, and then the page', async (t) => {
  const page = await opened(t);
  const order = [];
  for (let count = 0; count < 5; count++) {
    await page.press('Tab');
    order.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement.shadowRoot?.activeElement ?? activeElement).textContent.trim();
      }),
    );
  }
  assert.deepEqual(order, ['Decline', 'Accept', 'Settings', 'Read more', 'More']);
});

promise('leaves the page usable, and does not cover the focused element', async (t) => {
  const page = await opened(t);
  await page.click('main a');
  await page.waitFor(() => location.hash === '#more');
  await page.waitFor(
    () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60,
  );
  await choose(page, 'decline');
  assert.equal(
    await page.evaluate('getComputedStyle(document.documentElement).scrollPaddingBottom'),
    'auto',
  );
});

for (const [width, height] of [
  [320, 256],
  [320, 568],
  [360, 640],
  [1366, 768],
]) {
  promise(
    `fits ${width} by ${height}`,
    async (t) => {
      const page = await opened(t, { viewport: { width, height } });
      const found = await page.evaluate(() => {
        const notice = document.querySelector('ask-first-notice');
        const choices = notice.shadowRoot.querySelectorAll('[part~=decline], [part~=accept]');
        const boxes = [...choices].map((button) => button.getBoundingClientRect());
        return {
          inside: boxes.every(
            ({ left, right, top, bottom }) =>
              left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
          ),
          share:
            notice.shadowRoot.querySelector('[part=notice]').getBoundingClientRect().height /
            innerHeight,
          wide: document.documentElement.scrollWidth > innerWidth,
          nodes: notice.shadowRoot.querySelectorAll('*').length,
        };
      });
      assert.equal(found.inside, true);
      assert.equal(found.wide, false);
      assert.ok(found.share > 0.1 && found.share <= 0.51, `${found.share} of the height`);
      assert.ok(found.nodes <= 40);
    },
    { skip: width < 447 ? { webkit: 'its window is 447 pixels wide at least' } : {} },
  );
}

promise(
  'follows a dark colour scheme',
  async (t) => {
    const surface = (page) =>
      page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('ask-first-notice').shadowRoot.querySelector('section'),
          ).backgroundColor,
      );
    assert.equal(await surface(await opened(t)), 'rgb(255, 255, 255)');
    const dark = await surface(await opened(t, { colorScheme: 'dark' }));
    const channels = dark.match(/\d+/g).map(Number);
    assert.ok(channels.length === 3 && Math.max(...channels) < 80, dark);
  },
  { skip: { webkit: 'its driver cannot switch the scheme' } },
);

promise(
  'shifts nothing, neither when it comes nor when it goes',
  async (t) => {
    const page = await opened(t);
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) =>
        window.shifts.push(...list.getEntries().map(({ value }) => value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    await choose(page, 'decline');
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.shifts'), []);
  },
  { skip: { firefox: 'it reports no layout shifts', webkit: 'it reports no layout shifts' } },
);

promise('opens the settings by Read more without a policy', async (t) => {
  const page = await t.open(t.site.page('/', hostPage()));
  await shown(page);
  assert.equal(
    await page.evaluate('document.querySelector("ask-first-notice").shadowRoot.querySelector("a")'),
    null,
  );
  await page.click('ask-first-notice', '[part=read-more]');
  await page.waitFor(() => document.querySelector('ask-first-preferences'));
});
