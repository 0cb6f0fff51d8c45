import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promise } from '../harness/promise.mjs';
import { hostPage, openSettings } from '../harness/host-page.mjs';

const attributes = 'data-policy-url="/cookie-policy"';

/** What a page might try to make one of two buttons look better than the other. */
const loud =
  'background: gold !important; color: black !important; font: 900 3rem serif !important; padding: 2rem !important; border: 9px solid red !important; opacity: 0.4 !important; transform: scale(2) !important; display: none !important; order: 9 !important; visibility: hidden !important; direction: rtl !important; animation: 1s blink !important; --ask-first-button-surface: gold; --button-surface: gold; --surface: gold !important; --ink: red !important;';
const pseudos = ['', ':hover', ':focus', ':not(:hover)', '::before', '::after', '::first-line'];
const attempts = [
  ...[...pseudos, '::first-letter', '::first-letter:hover'].map((more) => `::part(accept)${more}`),
  ...[
    ':first-child',
    ':nth-child(2)',
    ':nth-of-type(2)',
    ':last-of-type',
    ':has([part=accept])',
  ].map((which) => `::part(button)${which}`),
  '::part(button accept)',
  '::part(button)::part(accept)',
].map((selector) => `${selector} { content: "Recommended"; ${loud} }`);

// Runs in the page: reads all computed styles of each choice, except those that depend on the
// length of its word.
const looks = (tag) => {
  const { shadowRoot } = document.querySelector(tag);
  const isLeftOut = /^(inline-size|width|perspective-origin|transform-origin|--.*)$/;
  return [...shadowRoot.querySelectorAll('[part=button] > button')].map((button) => {
    const style = getComputedStyle(button);
    const own = [...style]
      .filter((name) => !isLeftOut.test(name))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    const around = ['::before', '::after'].map((one) => getComputedStyle(button, one).display);
    const { height } = button.getBoundingClientRect();
    return [...own, ...around, `height: ${height}`];
  });
};

const picture = async (t, page, name) => {
  const file = join(tmpdir(), `ask-first-${process.pid}-${name}.png`);
  t.after(() => rm(file, { force: true }));
  await page.screenshot(file);
  return readFile(file);
};

async function opened(t, css, options) {
  const head = `<style>@keyframes blink { to { opacity: 0 } } ${css}</style>`;
  const page = await t.open(t.site.page('/', hostPage('', { attributes, head })), options);
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot.querySelector(':popover-open'),
  );
  return page;
}

promise(
  'leaves Decline and Accept as they are, whatever a page says about one of them',
  async (t) => {
    const plain = await opened(t, '');
    const page = await opened(t, attempts.join('\n'));
    const expected = await plain.evaluate(looks, 'ask-first-notice');
    const [decline, accept] = await page.evaluate(looks, 'ask-first-notice');
    assert.ok(decline.length > 200);
    assert.deepEqual(accept, decline);
    assert.deepEqual(decline, expected[0]);
    // In WebKitGTK, a window that is not in front looks a little different.
    if (t.engine !== 'webkit')
      assert.ok((await picture(t, page, 'tried')).equals(await picture(t, plain, 'plain')));

    await page.focus('ask-first-notice', '[part=accept]');
    const focused = await page.evaluate(looks, 'ask-first-notice');
    await page.focus('ask-first-notice', '[part=decline]');
    const other = await page.evaluate(looks, 'ask-first-notice');
    assert.deepEqual(focused[1], other[0]);

    await openSettings(page, 'footer [data-consent-open]');
    const [one, ...more] = await page.evaluate(looks, 'ask-first-preferences');
    assert.deepEqual(more, [one, one]);
  },
);

promise('applies a theme of the buttons to all of them', async (t) => {
  const theme =
    '::part(button) { background: navy; color: ivory; border: 2px solid red; border-radius: 9px; text-transform: uppercase; letter-spacing: 2px } ::part(button):hover { background: black }';
  const page = await opened(t, theme);
  const [decline, accept] = await page.evaluate(looks, 'ask-first-notice');
  assert.deepEqual(accept, decline);
  for (const part of [
    'background-color: rgb(0, 0, 128)',
    'color: rgb(255, 255, 240)',
    'border-top-width: 2px',
    'border-top-left-radius: 9px',
    'text-transform: uppercase',
    'letter-spacing: 2px',
  ]) {
    assert.ok(decline.includes(part), part);
  }
});

promise('keeps the order of the choices, whatever a page says about their row', async (t) => {
  const css =
    '::part(actions) { flex-direction: row-reverse; direction: rtl } ::part(button) { order: 2 }';
  const page = await opened(t, css);
  const places = await page.evaluate(() =>
    ['decline', 'accept'].map((part) => {
      const { shadowRoot } = document.querySelector('ask-first-notice');
      const { left, top } = shadowRoot.querySelector(`[part=${part}]`).getBoundingClientRect();
      return { left, top };
    }),
  );
  assert.equal(places[0].top, places[1].top);
  assert.ok(places[0].left < places[1].left);
});
