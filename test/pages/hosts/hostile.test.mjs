import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';
import { hostileStyles } from './hostile-styles.mjs';

const attributes = 'data-site="The Harbour Post" data-policy-url="/cookie-policy"';
const words = `<p>${'The ferry went back to work this morning. '.repeat(300)}</p>`;

// Runs in the page: what a visitor sees of the notice, in the order of the lines.
const look = () => {
  const { shadowRoot } = document.querySelector('ask-first-notice');
  const box = shadowRoot.querySelector('[part=notice]');
  const measure = (element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const hit = shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const { fontSize, visibility, opacity, textTransform, textIndent, direction, writingMode } =
      getComputedStyle(element);
    return {
      place: { left, right, top, bottom, width, height },
      isHit: element.contains(hit),
      size: parseFloat(fontSize),
      visibility,
      opacity,
      textTransform,
      textIndent,
      direction,
      writingMode,
      isCut: element.scrollWidth > element.clientWidth + 1,
    };
  };
  const texts = [...box.querySelectorAll('h2, p, button, a')].map(measure);
  const [decline, accept] = ['decline', 'accept'].map((part) =>
    measure(shadowRoot.querySelector(`[part=${part}]`)),
  );
  const size = [innerWidth, innerHeight];
  return { box: measure(box), texts, decline, accept, size };
};

for (const [name, css] of Object.entries(hostileStyles)) {
  promise(`looks right on a page with hostile styles: ${name}`, async (t) => {
    const head = `<style>${css}</style>`;
    const page = await t.open(t.site.page('/', hostPage(words, { attributes, head })));
    await page.waitFor(
      () => !!document.querySelector('ask-first-notice')?.shadowRoot.querySelector(':popover-open'),
    );
    // On a zoomed page, WebKit shows the notice in its place, but measures it in pixels before
    // zooming, and as if it had scrolled.
    const isZoomed = t.engine === 'webkit' && css.includes('zoom');
    if (!isZoomed) await page.evaluate(() => scrollTo(0, 300));
    const { box, texts, decline, accept, size } = await page.evaluate(look);
    const [width, height] = size.map((length) => (isZoomed ? length / 2 : length));
    const { place } = box;
    assert.ok(place.left === 0 && place.width >= width - 20, JSON.stringify(place));
    assert.ok(Math.abs(place.bottom - height) <= 1, `${place.bottom} of ${height}`);
    assert.ok(place.height <= height / 2 + 1 && place.height > 80, `${place.height}`);
    for (const text of texts) {
      assert.ok(text.size >= 14, `${text.size} px`);
      const { visibility, opacity, textTransform, textIndent, writingMode, isCut } = text;
      assert.deepEqual(
        { visibility, opacity, textTransform, textIndent, writingMode, isCut },
        {
          visibility: 'visible',
          opacity: '1',
          textTransform: 'none',
          textIndent: '0px',
          writingMode: 'horizontal-tb',
          isCut: false,
        },
      );
    }
    for (const choice of [decline, accept]) {
      if (!isZoomed) assert.equal(choice.isHit, true);
      assert.ok(choice.place.height >= 44 && choice.place.bottom <= height + 1);
    }
    assert.equal(decline.place.top, accept.place.top);
    assert.equal(decline.place.height, accept.place.height);
    assert.ok(Math.abs(decline.place.width / accept.place.width - 1) < 0.1);
    const isBefore = decline.place.left < accept.place.left;
    assert.equal(isBefore, box.direction === 'ltr');
    if (isZoomed) {
      await page.focus('ask-first-notice', '[part=decline]');
      await page.press('Enter');
    } else await choose(page, 'decline');
    await page.waitFor(() => document.cookie.includes('|decline|'));
  });
}

promise('can be hidden by a visitor’s filter, and the page goes on', async (t) => {
  const head = '<style>ask-first-notice { display: none !important }</style>';
  const page = await t.open(t.site.page('/', hostPage(words, { attributes, head })));
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot.querySelector(':popover-open'),
  );
  const rects = await page.evaluate(
    () =>
      document
        .querySelector('ask-first-notice')
        .shadowRoot.querySelector('section')
        .getClientRects().length,
  );
  assert.equal(rects, 0);
  await page.click('main a');
  await page.waitFor(() => location.hash === '#more');
});

promise('takes no focus, comes first, and keeps what was typed, in the top layer', async (t) => {
  const body = '<script>document.querySelector("input").focus()</script>';
  const page = await t.open(t.site.page('/', hostPage(body, { attributes })));
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot.querySelector(':popover-open'),
  );
  const found = await page.evaluate(() => [
    document.activeElement.localName,
    document.body.previousElementSibling.localName,
  ]);
  assert.deepEqual(found, ['input', 'ask-first-notice']);
  await page.press('Escape');
  const isOpen = () =>
    document.querySelector('ask-first-notice').shadowRoot.querySelector(':popover-open') !== null;
  assert.equal(await page.evaluate(isOpen), true);
});

promise('stands at the bottom where the browser has no top layer', async (t) => {
  const head = '<script>delete HTMLElement.prototype.showPopover</script>';
  const page = await t.open(t.site.page('/', hostPage(words, { attributes, head })));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  const isPlaced = () => {
    const { shadowRoot } = document.querySelector('ask-first-notice');
    const { bottom, left } = shadowRoot.querySelector('section').getBoundingClientRect();
    return Math.abs(bottom - innerHeight) < 1 && left === 0;
  };
  await page.waitFor(isPlaced);
  await choose(page, 'accept');
  assert.deepEqual(await page.console(), []);
});
