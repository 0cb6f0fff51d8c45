import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { hostPage, openSettings } from '../harness/host-page.mjs';

const LIGHT = 'light';
const DARK = 'dark';

/** [what the page states, the visitor's system, what the notice is] */
const cases = [
  ['', LIGHT, LIGHT],
  // The browser paints it white.
  ['', DARK, LIGHT],
  ['<style>body { background: #1a2028; color: #fff }</style>', LIGHT, DARK],
  [
    '<style>html { background: hsl(210 20% 8%) } body { background: rgb(255 255 255 / 5%) }</style>',
    LIGHT,
    DARK,
  ],
  ['<style>@media (prefers-color-scheme: dark) { body { background: #111 } }</style>', DARK, DARK],
  ['<style>body { background: linen }</style>', DARK, LIGHT],
  ['<style>:root { color-scheme: light }</style>', DARK, LIGHT],
  ['<style>:root { color-scheme: dark }</style>', LIGHT, DARK],
  ['<style>:root { color-scheme: light dark }</style>', LIGHT, LIGHT],
  ['<style>:root { color-scheme: light dark }</style>', DARK, DARK],
  ['<meta name="color-scheme" content="light">', DARK, LIGHT],
  ['<meta name="color-scheme" content="dark">', LIGHT, DARK],
  ['<meta name="color-scheme" content="light dark">', DARK, DARK],
  ['<link rel="stylesheet" href="/late.css">', DARK, LIGHT],
];

// Runs in the page, in the colours that are drawn.
const isDark = ([tag, part]) => {
  const box = document.querySelector(tag).shadowRoot.querySelector(`[part=${part}]`);
  const { backgroundColor, color } = getComputedStyle(box);
  const [back, front] = [backgroundColor, color].map((text) => Number(/\d+/.exec(text)[0]));
  return back < front;
};

for (const [head, colorScheme, expected] of cases) {
  const stated = head.replace(/[<>]/g, '') || 'nothing';
  promise(
    `is ${expected} on a page that states ${stated}, on a ${colorScheme} system`,
    async (t) => {
      const body = ':root { color-scheme: light }';
      t.site.file('/late.css', { type: 'text/css', body, delay: 400 });
      const url = t.site.page('/', hostPage('', { head, scheme: '' }));
      const options = t.engine === 'webkit' ? {} : { colorScheme };
      const page = await t.open(url, options);
      await page.waitFor(
        () =>
          !!document.querySelector('ask-first-notice')?.shadowRoot.querySelector(':popover-open'),
      );
      assert.equal(await page.evaluate(isDark, ['ask-first-notice', 'notice']), expected === DARK);
      await openSettings(page);
      const settings = ['ask-first-preferences', 'dialog'];
      await page.waitFor(
        `(${isDark})(${JSON.stringify(settings)}) === ${expected === DARK} || undefined`,
      );
    },
    {
      skip: colorScheme === DARK ? { webkit: 'its driver cannot switch the scheme' } : {},
    },
  );
}

promise('has the font of a style sheet that comes after it', async (t) => {
  // Its end would let the page's own event fire, which tells the notice too.
  t.site.file('/never.png', { hang: true });
  t.site.file('/late.css', { type: 'text/css', body: 'body { font-family: monospace }' });
  const html = hostPage('<img src="/never.png" alt="">');
  const page = await t.open(t.site.page('/', html), { until: 'interactive' });
  const font = () =>
    getComputedStyle(
      document.querySelector('ask-first-notice').shadowRoot.querySelector('[part~=notice]'),
    ).fontFamily;
  await page.waitFor(
    () => document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild && true,
  );
  await t.settled(page);
  assert.notEqual(await page.evaluate(font), 'monospace');
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
    link.href = '/late.css';
    document.body.append(link);
  });
  await page.waitFor(`(${font})() === 'monospace'`);
});
