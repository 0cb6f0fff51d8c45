import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

const once = 'how options are read is plain code';

const isNarrowest = { webkit: 'its window is 447 pixels wide at least' };
const wide = { width: 1000, height: 700 };
const narrow = { width: 360, height: 640 };
const words = `<p>${'The ferry went back to work this morning. '.repeat(200)}</p>`;

// Runs in the page: measures the box of the notice, and the space around it.
const readBox = () => {
  const box = document.querySelector('ask-first-notice').shadowRoot.querySelector('[part=notice]');
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  const root = document.documentElement.getBoundingClientRect();
  const around = { left, right: root.right - right, top, bottom: innerHeight - bottom };
  // Firefox places text boxes at fractions of a pixel.
  const rounded = Object.entries({ ...around, width, height }).map(([name, value]) => [
    name,
    Math.round(value) + 0,
  ]);
  return { ...Object.fromEntries(rounded), tag: box.localName };
};

async function opened(t, layout, { css = '', body = words, lang = 'en', ...options } = {}) {
  const attributes = `${layout ? `data-layout="${layout}"` : ''} data-policy-url="/cookie-policy" data-lang="${lang}"`;
  const head = `<style>${css}</style>`;
  const page = await t.open(t.site.page('/', hostPage(body, { attributes, head })), options);
  await page.waitFor(
    () =>
      !!document
        .querySelector('ask-first-notice')
        ?.shadowRoot.querySelector(':popover-open, dialog[open]'),
  );
  return page;
}

for (const layout of ['', 'bar'])
  promise(`stands along the bottom, from side to side, ${layout || 'by default'}`, async (t) => {
    const { left, right, bottom, height } = await (await opened(t, layout)).evaluate(readBox);
    assert.deepEqual([left, right, bottom], [0, 0, 0]);
    assert.ok(height < wide.height / 2);
  });

for (const [lang, side, other] of [
  ['en', 'right', 'left'],
  ['ar', 'left', 'right'],
])
  promise(`stands as a box in the corner where lines end, in ${lang}`, async (t) => {
    const page = await opened(t, 'box', { lang });
    const found = await page.evaluate(readBox);
    assert.deepEqual([found[side], found.bottom, found.width], [16, 16, 28 * 16]);
    assert.ok(found[other] > 400 && found.top > 200);
  });

promise(
  'is as wide as a narrow window as a box',
  async (t) => {
    const page = await opened(t, 'box', { viewport: narrow });
    const { left, right, bottom } = await page.evaluate(readBox);
    assert.deepEqual([left, right, bottom], [0, 0, 0]);
  },
  { skip: isNarrowest },
);

promise('stands in the middle as a modal dialog, with the focus on its heading', async (t) => {
  const page = await opened(t, 'dialog');
  const { left, right, top, bottom, width, tag } = await page.evaluate(readBox);
  assert.equal(tag, 'dialog');
  assert.equal(width, 28 * 16);
  assert.ok(Math.abs(left - right) <= 1 && Math.abs(top - bottom) <= 1);
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ask-first-notice');
    return [
      shadowRoot.querySelector('dialog').matches(':modal'),
      shadowRoot.activeElement.getAttribute('part'),
      document.body.previousElementSibling.localName,
      getComputedStyle(document.body).overflow,
      document.body.getAttribute('style'),
    ];
  });
  assert.deepEqual(found, [true, 'heading', 'ask-first-notice', 'visible', null]);
});

promise('stays and decides nothing on Escape, once and again, as a dialog', async (t) => {
  const page = await opened(t, 'dialog');
  for (let count = 0; count < 4; count++) await page.press('Escape');
  await t.settled(page);
  const isOpen = () =>
    document.querySelector('ask-first-notice').shadowRoot.querySelector('dialog').matches(':modal');
  await page.waitFor(isOpen);
  assert.deepEqual(await page.cookies(), {});
  await choose(page, 'decline');
  await page.waitFor(() => document.cookie.includes('|decline|'));
  await page.click('main a');
  await page.waitFor(() => location.hash === '#more');
  assert.deepEqual(await page.console(), []);
});

promise(
  'reports an unknown layout, and uses the bar',
  async (t) => {
    const page = await opened(t, 'popup');
    await t.eventually(async () => (await page.console()).length);
    const [{ level, text }] = await page.console();
    assert.equal(level, 'error');
    assert.match(text, /wrong option "layout": popup Used instead: bar/);
    assert.equal((await page.evaluate(readBox)).left, 0);
  },
  { once },
);

promise('takes its sizes from the tokens', async (t) => {
  const css = `:root { --ask-first-width: 300px; --ask-first-space: 30px; --ask-first-radius: 7px;
    --ask-first-shadow: none; --ask-first-font: monospace }`;
  const page = await opened(t, 'box', { css });
  const { right, bottom, width } = await page.evaluate(readBox);
  assert.deepEqual([right, bottom, width], [30, 30, 300]);
  const styles = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ask-first-notice');
    const box = getComputedStyle(shadowRoot.querySelector('[part=notice]'));
    const choices = ['decline', 'accept'].map((part) => shadowRoot.querySelector(`[part=${part}]`));
    const radii = choices.map((choice) => getComputedStyle(choice).borderTopLeftRadius);
    const [first, second] = choices.map((choice) => choice.getBoundingClientRect());
    return {
      shadow: box.boxShadow,
      font: box.fontFamily,
      radii: [box.borderTopLeftRadius, ...radii],
      padding: box.paddingLeft,
      gap: Math.round((second.top - first.bottom) * 2) / 2,
    };
  });
  assert.deepEqual(styles, {
    shadow: 'none',
    font: 'monospace',
    radii: ['7px', '7px', '7px'],
    padding: '30px',
    gap: 22.5,
  });
});

promise('goes under the page’s own layers where the owner says so', async (t) => {
  const cover = '<div id="cover" style="position:fixed;inset:0;z-index:50;background:gold"></div>';
  const css = ':root { --ask-first-layer: 49 }';
  const head = `<style>${css}</style>`;
  const page = await t.open(t.site.page('/', hostPage(cover, { head })));
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot.firstElementChild,
  );
  const top = () => document.elementFromPoint(innerWidth / 2, innerHeight - 10)?.localName;
  assert.equal(await page.evaluate(top), 'div');
  await page.evaluate(() => (document.querySelector('#cover').style.zIndex = 48));
  assert.equal(await page.evaluate(top), 'ask-first-notice');
});

promise(
  'keeps out of the unsafe areas of a screen',
  async (t) => {
    const insets = { top: 40, left: 50, right: 60, bottom: 70 };
    for (const [layout, viewport] of [
      ['bar', wide],
      ['box', wide],
      ['dialog', narrow],
      ['bar', narrow],
      ['box', narrow],
    ]) {
      const page = await opened(t, layout, { viewport, safeArea: insets });
      const isOutside = await page.evaluate(
        ({ top, left, right, bottom }) =>
          [
            ...document
              .querySelector('ask-first-notice')
              .shadowRoot.querySelectorAll('h2, p, button, a'),
          ]
            .map((element) => [element.textContent.trim(), element.getBoundingClientRect()])
            .filter(
              ([, box]) =>
                box.left < left ||
                box.top < top ||
                box.right > innerWidth - right ||
                box.bottom > innerHeight - bottom,
            ),
        insets,
      );
      assert.deepEqual(isOutside, [], `${layout} ${viewport.width}`);
    }
  },
  { skip: { firefox: 'its driver cannot set them', webkit: 'its driver cannot set them' } },
);

for (const layout of ['box', 'dialog'])
  promise(
    `shifts nothing as a ${layout}`,
    async (t) => {
      const page = await opened(t, layout);
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

for (const layout of ['bar', 'box', 'dialog'])
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1366, height: 768 },
  ])
    promise(
      `is never the largest contentful paint, as a ${layout}, ${viewport.width} wide`,
      async (t) => {
        const page = await opened(t, layout, { viewport });
        const entries = await page.evaluate(
          () =>
            new Promise((resolve) => {
              new PerformanceObserver((list) =>
                resolve(list.getEntries().map(({ element }) => element?.localName)),
              ).observe({ type: 'largest-contentful-paint', buffered: true });
            }),
        );
        // For an element in a shadow root, the entry would name none.
        assert.equal(entries.at(-1), 'p');
      },
      { skip: { firefox: 'not every release measures it', webkit: 'it does not measure it' } },
    );
