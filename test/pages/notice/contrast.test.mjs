import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { hostPage, openSettings } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code computes the contrast in every engine' });

const once = 'the ratio of two plain colours is plain code';
/** Cases that depend on how an engine computes a colour, or draws one through another. */
const DEPENDS = ['of a token', 'in any notation', 'of a translucent text', 'of a faded part'];

const attributes = 'data-policy-url="/cookie-policy"';
const diagnose = '/ask-first/diagnose.js';

async function opened(t, css, options) {
  const head = `<style>${css}</style>`;
  const page = await t.open(t.site.page('/', hostPage('', { attributes, head })), options);
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot.firstElementChild,
  );
  return page;
}

const told = async (page) =>
  (await page.console()).map(({ level, text }) => {
    assert.equal(level, 'error');
    return text;
  });

const schemes = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: true },
};
for (const [name, options] of Object.entries(schemes)) {
  promise(
    `finds nothing to report on a page without a theme, ${name}`,
    async (t) => {
      const page = await opened(t, 'body { background: #eee; color: #999 }', options);
      await openSettings(page);
      await t.eventually(() => t.site.paths().includes(diagnose));
      await t.settled(page);
      assert.deepEqual(await page.console(), []);
    },
    { skip: name === 'light' ? {} : { webkit: 'its driver cannot switch the scheme' } },
  );
}

const low = {
  'of a token': [
    ':root { --ask-first-surface: #fff; --ask-first-ink: #777 }',
    ['text of "heading"', '4.47:1', '4.5:1'],
  ],
  'of a part': [
    'ask-first-notice::part(text) { color: #777; background: #fff }',
    ['text of "text"', '4.47:1'],
  ],
  'of the buttons': [
    ':root { --ask-first-button-surface: #777; --ask-first-button-ink: #fff }',
    ['text of "accept"', '4.47:1'],
  ],
  'of the edge of buttons': [
    ':root { --ask-first-surface: #fff; --ask-first-ink: #000; --ask-first-button-surface: #eee; --ask-first-button-ink: #000 }',
    ['edge of "accept"', '1.16:1', '3:1'],
  ],
  'of white on white': [':root { --ask-first-ink: #fff }', ['text of "text"', '1:1']],
  'of buttons without an edge': [
    '::part(button) { background: none; color: #000 }',
    ['edge of "accept"', '1:1'],
  ],
  'of a translucent text': [
    ':root { --ask-first-surface: #fff; --ask-first-ink: rgb(0 0 0 / 50%) }',
    ['text of "text"', /has (3.9\d|4):1/],
  ],
  'of a faded part': [
    'ask-first-notice::part(text) { opacity: 0.5 }',
    ['text of "text"', /has (3.9\d|4):1/],
  ],
  'on a page that shines through': [
    ':root { --ask-first-surface: rgb(255 255 255 / 20%) }',
    ['text of "text"', 'has 1.'],
  ],
  'in any notation': [
    ':root { --ask-first-surface: oklch(100% 0 0); --ask-first-ink: color-mix(in srgb, #777 100%, #000) }',
    ['text of "heading"', '4.47:1'],
  ],
};
for (const [what, [css, parts]] of Object.entries(low)) {
  promise(
    `reports once a contrast that is too low: ${what}`,
    async (t) => {
      const page = await opened(t, css);
      await page.waitFor(() => window.askFirst && true);
      const messages = await t.eventually(async () => {
        const found = await told(page);
        return found.length && found;
      });
      const fitting = messages.filter((text) =>
        parts.every((part) => (part.test ? part.test(text) : text.includes(part))),
      );
      assert.equal(fitting.length, 1, messages.join('\n'));
      assert.match(fitting[0], /^Ask First: low contrast/);
      assert.equal(new Set(messages).size, messages.length);
    },
    DEPENDS.includes(what) ? {} : { once },
  );
}

const good = {
  tokens: ':root { --ask-first-surface: #fff; --ask-first-ink: #767676 }',
  'a border that stands for a surface':
    ':root { --ask-first-surface: #fff; --ask-first-ink: #000; --ask-first-button-surface: #fff; --ask-first-button-ink: #000 } ::part(button) { border-color: #000 }',
  'a nearly opaque surface':
    ':root { --ask-first-surface: rgb(255 255 255 / 96%); --ask-first-ink: #000; --ask-first-button-ink: #fff }',
};
for (const [what, css] of Object.entries(good)) {
  promiseOnce(`reports nothing about a theme that can be read: ${what}`, async (t) => {
    const page = await opened(t, css);
    await t.eventually(() => t.site.paths().includes(diagnose));
    await openSettings(page);
    await t.settled(page);
    assert.deepEqual(await page.console(), []);
  });
}

promiseOnce('reports contrasts of the settings when they are opened', async (t) => {
  const page = await opened(t, 'ask-first-preferences::part(text) { color: #777 }');
  await t.settled(page);
  assert.deepEqual(await page.console(), []);
  await openSettings(page);
  const expected = [
    'Ask First: low contrast: text of "text" has 4.47:1, and WCAG AA asks for 4.5:1',
  ];
  await t.eventually(async () => (await page.console()).length);
  assert.deepEqual(await told(page), expected);
});
