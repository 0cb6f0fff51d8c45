import assert from 'node:assert/strict';
import { promise } from './harness.mjs';
import { hostPage } from './host-page.mjs';

const busy = `for (const end = performance.now() + 20; performance.now() < end; );
  window.count = (window.count ?? 0) + 1;`;

/*
 * Run within the click, 50 scripts of 20 ms make it last 1,000 ms and 200 make it 4,000. Machines
 * are noisy, and a headless Chromium without a GPU needs up to 250 ms for any click.
 */
const LONGEST = 500;

for (const scripts of [10, 50, 200]) {
  promise(`paints soon after Accept with ${scripts} scripts of 20 ms behind it`, async (t) => {
    const script = `<script type="text/plain" data-consent="analytics">${busy}</script>`;
    const page = await t.open(t.site.page('/', hostPage(script.repeat(scripts))));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await page.evaluate(() => {
      const listener = ({ timeStamp }) =>
        requestAnimationFrame(() =>
          setTimeout(() => (window.painted = performance.now() - timeStamp)),
        );
      addEventListener('click', listener, true);
    });
    await page.click('ask-first-notice', '[part~=accept]');
    await page.waitFor((all) => window.count === all, scripts, { timeout: 25000 });
    const painted = await page.evaluate('window.painted');
    t.diagnostic(`click to paint: ${painted} ms`);
    assert.ok(painted > 0 && painted < LONGEST, `${painted} ms`);
  });
}

promise('tells of an SVG script, which no type holds', async (t) => {
  const svg = `<svg><script type="text/plain" data-consent="analytics" href="/own.js"></script></svg>`;
  const page = await t.open(t.site.page('/', hostPage(svg)));
  await t.eventually(async () => {
    const entries = await page.console();
    return entries.filter(({ text }) => text.includes('not held')).length === 1;
  });
});

promise('adds no history entry when consent is withdrawn', async (t) => {
  const frame = `<iframe title="Film" data-consent="analytics" data-src="${t.second.url('/frame.html')}"></iframe>`;
  const page = await t.open(t.site.page('/', hostPage(frame)));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await t.eventually(() => t.second.paths().includes('/frame.html'));
  const before = await page.evaluate('history.length');
  await page.evaluate(() => {
    window.isBefore = true;
    void askFirst.withdraw();
  });
  await page.waitFor(() => !window.isBefore && !!window.askFirst);
  assert.equal(await page.evaluate('history.length'), before);
});
