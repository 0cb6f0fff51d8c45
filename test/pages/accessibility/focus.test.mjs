// Focus is never hidden, stolen or lost.
import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

/** What has the focus, within shadow roots too: its text or its name. Runs in the page. */
function readFocused() {
  let { activeElement: found } = document;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  if (!found || found === document.body) return 'body';
  return found.getAttribute('aria-label') ?? found.textContent.trim();
}

const focused = (page) => page.evaluate(readFocused);

/** Waits until this has the focus: WebKit gives it back a little later. */
const focuses = (page, wanted) => page.waitFor(`(${readFocused})() === ${JSON.stringify(wanted)}`);

async function pressUntil(page, key, wanted) {
  for (let count = 0; count < 20; count++) {
    await page.press(key);
    if ((await focused(page)) === wanted) return;
  }
  assert.fail(`${key} never came to ${wanted}`);
}

async function opened(t, html = hostPage(), options = {}) {
  const page = await t.open(t.site.page('/', html), { ...options, newWindow: true });
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstChild);
  return page;
}

/** A page whose one stop in front of the notice, going back, is its search field. */
const withSearch = hostPage().replace(/<a .*?<\/a>/, '');

const gone = (page) => page.waitFor(() => !document.querySelector('ask-first-notice'));

for (const [label, part] of [
  ['Decline', 'decline'],
  ['Accept', 'accept'],
]) {
  promise(`gives the focus back to where it was before, after ${label} by key`, async (t) => {
    const page = await opened(t, withSearch);
    await page.focus('main input');
    await pressUntil(page, 'Shift+Tab', label);
    await page.press('Space');
    await gone(page);
    await focuses(page, 'Search');
  });

  promise(`leaves the focus where it is when ${label} is clicked`, async (t) => {
    const page = await opened(t);
    await page.focus('main input');
    await choose(page, part);
    await focuses(page, 'Search');
  });

  promise(`lets Tab go on with the page’s first stop, after ${label}`, async (t) => {
    const page = await opened(t);
    await pressUntil(page, 'Tab', label);
    await page.press('Enter');
    await gone(page);
    assert.equal(await focused(page), 'body');
    await page.press('Tab');
    await focuses(page, 'More');
  });
}

promise('gives the focus back after Save in the settings that the notice opened', async (t) => {
  const page = await opened(t, withSearch);
  await page.focus('main input');
  await pressUntil(page, 'Shift+Tab', 'Settings');
  await page.press('Enter');
  await page.waitFor(() => document.querySelector('ask-first-preferences'));
  await pressUntil(page, 'Tab', 'Save');
  await page.press('Enter');
  await gone(page);
  await focuses(page, 'Search');
});

promise('leaves the focus in the page when the page’s code decides', async (t) => {
  const page = await opened(t);
  await page.focus('main input');
  await pressUntil(page, 'Shift+Tab', 'Settings');
  await page.focus('footer button');
  await page.evaluate('askFirst.decline()');
  await gone(page);
  await focuses(page, 'Cookie settings');
});

for (const part of ['decline', 'accept'])
  promise(`gives the focus back from the layout dialog, after ${part} by key`, async (t) => {
    const body = '<script>document.querySelector("main input").focus()</script>';
    const page = await opened(t, hostPage(body, { attributes: 'data-layout="dialog"' }));
    await page.waitFor(`/^Cookies on /.test((${readFocused})())`);
    await page.focus('ask-first-notice', `[part=${part}]`);
    await page.press('Enter');
    await gone(page);
    await focuses(page, 'Search');
  });

promise('leads Tab out of the notice into the page, and back', async (t) => {
  const page = await opened(t);
  await pressUntil(page, 'Tab', 'Settings');
  await pressUntil(page, 'Tab', 'More');
  await pressUntil(page, 'Shift+Tab', 'Decline');
});

promise('keeps Tab within the modal settings, and out of the page behind them', async (t) => {
  const page = await opened(t);
  await page.evaluate('void askFirst.open()');
  await page.waitFor(
    () => document.querySelector('ask-first-preferences')?.shadowRoot?.firstChild && true,
  );
  await pressUntil(page, 'Tab', 'Save');
  await pressUntil(page, 'Shift+Tab', 'Close without changes');
  for (let count = 0; count < 12; count++) {
    await page.press('Tab');
    const found = await page.evaluate('document.activeElement?.localName ?? "body"');
    // After the last stop, the focus may go to the browser's own controls.
    assert.ok(['ask-first-preferences', 'body'].includes(found), found);
  }
  const isInert = await page.evaluate(() => {
    document.querySelector('main input').focus();
    return !document.activeElement.matches('main *');
  });
  assert.ok(isInert, 'nothing behind it takes the focus');
});

promise('accepts nothing by Escape, wherever the focus is', async (t) => {
  const page = await opened(t);
  await page.press('Escape');
  await page.focus('ask-first-notice', '[part~=accept]');
  await page.press('Escape');
  await page.evaluate('void askFirst.open()');
  await page.waitFor(
    () => document.querySelector('ask-first-preferences')?.shadowRoot?.firstChild && true,
  );
  await page.focus('ask-first-preferences', '[part~=accept]');
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  assert.deepEqual(await page.cookies(), {});
  assert.equal(await page.evaluate('askFirst.consent.decided'), false);
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice").isConnected'), true);
});

/**
 * Tabs through the stops of `main`, forth and back, and names those that lie wholly under `cover`
 * or outside the window. It turns at the last stop: after that the focus may leave the document.
 */
async function findHidden(page, stops, cover) {
  const hidden = [];
  for (const [key, goal] of [
    ['Tab', `Story ${stops - 1}`],
    ['Shift+Tab', 'Story 0'],
  ]) {
    let at = '';
    for (let presses = 0; at !== goal; presses++) {
      assert.ok(presses < stops + 10, `${key} never came to ${goal}`);
      await page.press(key);
      const found = await page.evaluate(async (path) => {
        const focused = document.activeElement;
        const isHidden = () => {
          const { shadowRoot } = document.querySelector(path);
          const over = shadowRoot.firstElementChild.getBoundingClientRect();
          if (!over.height) throw new Error('nothing is shown that could hide anything');
          const { top, bottom, left, right } = focused.getBoundingClientRect();
          const isUnder =
            top >= over.top && bottom <= over.bottom && left >= over.left && right <= over.right;
          return isUnder || top >= innerHeight || bottom <= 0;
        };
        if (!focused?.matches('main *')) return { text: '' };
        // The page scrolls first, which takes a busy browser more than a frame at times; the notice
        // may step aside in the next one.
        let frames = 0;
        do await new Promise(requestAnimationFrame);
        while (++frames < 2 || (frames < 30 && isHidden()));
        return { text: focused.textContent, isHidden: isHidden() };
      }, cover);
      at = found.text;
      if (found.isHidden) hidden.push(`${key} to ${at}`);
    }
  }
  return hidden;
}

const stops = (count) =>
  Array.from({ length: count }, (_, n) => `<p><a href="#more">Story ${n}</a></p>`).join('');

/** 55 stops, the last of them at the very end of the page, where nothing can be scrolled to. */
const manyStops = hostPage()
  .replace(/<main>[^]*<\/main>/, '')
  .replace('</footer>', `</footer><main>${stops(55)}</main>`);

for (const [width, height] of [
  [320, 568],
  [1000, 600],
  [1366, 768],
]) {
  promise(
    `hides none of 55 stops under the notice, forth and back, at ${width} by ${height}`,
    async (t) => {
      const page = await opened(t, manyStops, { viewport: { width, height } });
      await page.waitFor(
        'parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60',
      );
      const hidden = await findHidden(page, 55, 'ask-first-notice');
      assert.deepEqual(hidden, []);
    },
    {
      skip: width < 447 ? { webkit: 'its window is 447 pixels wide at least' } : {},
      ...(width === 1000 ? { once: 'wider and narrower windows are tried in each engine' } : {}),
    },
  );
}

promise('hides none of 55 stops under the layout box, forth and back', async (t) => {
  const page = await opened(t, manyStops.replace('<script', '<script data-layout="box"'));
  await page.waitFor(
    'parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60',
  );
  const hidden = await findHidden(page, 55, 'ask-first-notice');
  assert.deepEqual(hidden, []);
});

promise('leaves the layout box in its corner while the focus is beside it', async (t) => {
  const page = await opened(t, manyStops.replace('<script', '<script data-layout="box"'));
  await page.waitFor(
    'parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60',
  );
  await page.evaluate(() => {
    const link = '<a href="#" style="position: fixed; bottom: 4px; left: 4px">At the bottom</a>';
    document.querySelector('main').insertAdjacentHTML('beforeend', link);
  });
  await page.focus('main > a:last-child');
  await page.press('Shift+Tab');
  await page.press('Tab');
  const found = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const box = document.querySelector('ask-first-notice').shadowRoot.firstElementChild;
    const { top, left } = box.getBoundingClientRect();
    const link = document.activeElement.getBoundingClientRect();
    return { isLow: link.bottom > top && link.right < left, isInCorner: top > innerHeight / 3 };
  });
  assert.deepEqual(found, { isLow: true, isInCorner: true });
});

promise('hides no stop under the small button', async (t) => {
  const html = hostPage(`<main>${stops(30)}</main>`)
    .replace(/<main>.*?<\/main>/s, '')
    .replace(/<footer[^]*<\/footer>/, '');
  const page = await opened(t, html.replace('</head>', '<style>body{margin:12px}</style></head>'));
  await choose(page, 'decline');
  await page.waitFor(() => document.querySelector('ask-first-button')?.hidden === false);
  const hidden = await findHidden(page, 30, 'ask-first-button');
  assert.deepEqual(hidden, []);
});
