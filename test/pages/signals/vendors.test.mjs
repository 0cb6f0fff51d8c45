// A vendor whose snippet loads nothing if its global name is taken, on pages with the built files.
import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { afterReload, choose, configured, hostPage, storedRecord } from '../harness/host-page.mjs';

const once = 'whether a name is taken is plain code';

/** Like Meta's snippet: a function with a queue, whose file comes later. */
const snippet = (t) => `
  if (!window.fbq) {
    const fbq = (window.fbq = (...call) => fbq.queue.push(call));
    fbq.queue = [];
    const script = document.createElement('script');
    script.src = '${t.second.url('/script.js?name=pixel')}';
    document.head.append(script);
  }
  fbq('init', '1');
  // Keeps the last call over the reload.
  addEventListener('pagehide', () => (sessionStorage.last = fbq.queue.at(-1).join(' ')));`;

const config = configured({ signals: { meta: true } });
const queue = (page) => page.evaluate('fbq.queue.map((call) => call.join(" "))');
const held = (t) =>
  hostPage(`<script type="text/plain" data-consent="advertising">${snippet(t)}</script>`, config);

promise('lets a held snippet load its file, and tells it of the grant first', async (t) => {
  const page = await t.open(t.site.page('/', held(t)));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  assert.equal(await page.evaluate('typeof fbq'), 'undefined');
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('pixel'));
  assert.deepEqual(await queue(page), ['consent grant', 'init 1']);

  await page.reload();
  await page.waitFor(() => window.ran?.includes('pixel'));
  assert.deepEqual(await queue(page), ['consent grant', 'init 1']);

  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  assert.equal(await page.evaluate('sessionStorage.last'), 'consent revoke');
  assert.equal(await page.evaluate('typeof fbq'), 'undefined');
  assert.deepEqual(await page.console(), []);
});

promise(
  'tells a snippet that is not held, whether it runs before or after our tag',
  async (t) => {
    const record = storedRecord({ decisions: 'analytics:granted+advertising:denied' });
    const own = `<script>document.cookie = 'ask-first=${record}; path=/'; ${snippet(t)}</script>`;
    const page = await t.open(
      t.site.page('/', hostPage('', { ...config, head: own + config.head })),
    );
    await page.waitFor('window.fbq?.queue[1]');
    assert.deepEqual(await queue(page), ['consent revoke', 'init 1']);

    t.site.page('/late', hostPage('', config));
    await page.goto(t.site.url('/late'));
    // We watch for the name.
    await page.waitFor(`'fbq' in window`);
    await page.evaluate(`(() => { ${snippet(t)} })()`);
    await page.waitFor('window.fbq?.queue[1]');
    assert.deepEqual(await queue(page), ['consent revoke', 'init 1']);
  },
  { once },
);
