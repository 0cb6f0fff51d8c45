// The page that `ask-first rates --html` writes, as the demo serves it.
import assert from 'node:assert/strict';
import { renderRates } from '../../../demo/serve/render-rates.mjs';
import { audit, serveAxe } from '../harness/audit.mjs';
import { promise } from '../harness/promise.mjs';

/** The page is the same for all tests of a process. */
let rendered;

async function openRates(t, options) {
  rendered ??= renderRates(Date.UTC(2026, 10, 24));
  return t.open(t.site.page('/rates', { html: await rendered }), options);
}

/** Reads each chart that is drawn: its name, whether it fits, and how many colours it has. */
const readCharts = () => {
  const charts = [...document.querySelectorAll('[data-chart]')].map((element) => {
    const canvas = element.querySelector('canvas');
    if (!canvas) return null;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return {
      name: element.getAttribute('aria-label'),
      fits: canvas.getBoundingClientRect().width <= element.clientWidth,
      colours: colours.size,
    };
  });
  return charts.every(Boolean) && charts;
};

promise('draws a chart beside each table, and loads nothing', async (t) => {
  const page = await openRates(t);
  const charts = await page.waitFor(readCharts);
  assert.deepEqual(
    charts.map(({ name }) => /^Chart: (.*?)\. The table beside it/.exec(name)[1]),
    ['Choices by day', 'By language', 'By text (its hash)', 'By purpose'],
  );
  for (const { name, fits, colours } of charts) {
    assert.ok(fits, name);
    // The ink, the grid and at least one line or bar.
    assert.ok(colours >= 3, `${name}: ${colours} colours`);
  }
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('table')].map((table) => table.tBodies[0].rows.length),
  );
  assert.deepEqual(rows.slice(0, 3), [2, 42, 4]);
  assert.deepEqual(t.site.paths(), ['/rates']);
  assert.deepEqual(t.second.paths(), []);
  assert.deepEqual(await page.console(), []);
});

/** The name of the focused element. */
const readFocus = () => document.activeElement.getAttribute('aria-label');

promise(
  'passes the audit in light and dark, on a phone and a desktop, and scrolls by the keyboard',
  async (t) => {
    serveAxe(t);
    const looks = [
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
      { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    ];
    for (const look of looks) {
      const page = await openRates(t, look);
      await page.waitFor(readCharts);
      const { found } = await audit(page);
      assert.deepEqual(found, []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} pixels too wide`);

      await page.press('Tab');
      assert.equal(await page.evaluate(readFocus), 'Table: In all');
      await page.press('Tab');
      assert.equal(await page.evaluate(readFocus), 'Table: By day');
      await page.press('ArrowDown');
      await page.waitFor(() => document.activeElement.scrollTop > 0);
      await page.close();
    }
  },
  { once: 'the markup and the style are the same in every engine' },
);

promise(
  'has all figures in tables without JavaScript',
  async (t) => {
    const html = (await (rendered ??= renderRates(Date.UTC(2026, 10, 24)))).replace(
      /<script[\s>][^]*?<\/script>/g,
      '',
    );
    const page = await t.open(t.site.page('/tables', { html }));
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('h2')].map(({ textContent }) => textContent),
    );
    assert.ok(headings.includes('By purpose') && headings.includes('Notes'));
    const cells = await page.evaluate(() => document.querySelectorAll('tbody td').length);
    assert.ok(cells > 200, `${cells} cells`);
  },
  { once: 'the markup is the same in every engine' },
);
