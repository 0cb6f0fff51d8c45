// Whatever layout and selectors a page has for its body, our elements move no box of the page.
import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage, storageIsBlocked } from '../harness/host-page.mjs';
import { sizes } from '../harness/sizes.mjs';

/** Styles of pages whose layout could count one more child. */
const layouts = {
  'a grid': 'body { display: grid; grid-template-rows: auto 1fr auto; min-height: 100vh }',
  'a grid with columns': 'body { display: grid; grid-template-columns: 14rem 1fr; gap: 1rem }',
  'a grid of areas': `body { display: grid; grid-template-areas: 'm' 'f'; grid-auto-rows: 40px }
    main { grid-area: m } footer { grid-area: f }`,
  'a column with gaps':
    'body { display: flex; flex-direction: column; gap: 2rem; min-height: 100vh } main { flex: 1 }',
  'a column from below': 'body { display: flex; flex-direction: column-reverse; gap: 9px }',
  'space between': 'body { display: flex; justify-content: space-between }',
  columns: 'body { columns: 2; column-fill: balance }',
  owls: '* + * { margin-top: 2rem } body > * + * { padding-top: 1rem }',
  'first and last':
    ':first-child { margin-top: 31px } :last-child { margin-bottom: 37px } :only-child { padding: 3px }',
  'counted children':
    'body > :nth-child(odd) { margin-left: 40px } body > :nth-last-child(2) { padding: 30px }',
  'children that follow': 'body:has(> main + aside + footer:last-child) { padding: 50px }',
  'boxes for all children':
    'body > * { display: block; padding: 1rem; border: 5px solid; min-height: 3rem; float: left }',
  'boxes for all, with force': `body > *, html > :not(head) { display: block !important;
    padding: 1rem !important; margin: 9px !important; min-height: 3rem !important;
    position: relative !important }`,
  'boxes for the unknown': ':not(:defined) { display: block; height: 90px }',
  'scroll snap':
    'html { scroll-snap-type: y mandatory } body > * { scroll-snap-align: start; min-height: 100vh }',
  'a body that scrolls':
    'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }',
  'a root that is a grid': 'html { display: grid; gap: 20px; min-height: 100% }',
  'a root that is a row': 'html { display: flex; gap: 20px } body { flex: 1 }',
  'a root with a frame': 'html { padding: 20px; border: 3px solid; position: relative }',
  'a full root':
    '* { box-sizing: border-box } html, body { height: 100% } main { min-height: 100% }',
};

const words = '<p>The ferry went back to work this morning.</p>'.repeat(30);
const body = `<aside><h2>More</h2>${words}</aside>`;

/** Adds a frame of the size of the window, with the same page without our tag. */
const addTwin = async () => {
  const twin = Object.assign(document.createElement('iframe'), { id: 'twin' });
  twin.style.cssText =
    'position:fixed!important;inset:0!important;border:0!important;width:100vw;height:100vh;visibility:hidden;margin:0!important;padding:0!important;min-height:0!important';
  const { body } = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  // Parsed anew, the HTML has our elements in the body.
  for (const one of body.querySelectorAll('*'))
    if (one.localName.startsWith('ask-first-')) one.remove();
  twin.srcdoc = `<!doctype html><html lang="en"><head><style></style></head>${body.outerHTML}</html>`;
  const loaded = new Promise((resolve) => (twin.onload = resolve));
  document.documentElement.append(twin);
  await loaded;
};

/** Finds the layouts in which boxes of the page are in other places than without our tag. */
const findMoved = async (styles) => {
  const twin = document.getElementById('twin');
  const sheets = [document, twin.contentDocument].map((page) => page.querySelector('head style'));
  // Relative to the page: another layout may leave it scrolled.
  const boxesOf = (page) =>
    [page.documentElement, page.body, ...page.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y + page.defaultView.scrollY, width, height];
    });
  // Two documents may round the same lengths differently.
  const isMoved = (box, other) =>
    box.some((one, index) =>
      typeof one === 'number' ? Math.abs(one - other[index]) > 0.5 : one !== other[index],
    );
  const findDifference = (here, there) => {
    const first = here.findIndex((box, index) => !there[index] || isMoved(box, there[index]));
    return here.length !== there.length || first >= 0
      ? [here[first], there[first], here.length - there.length]
      : null;
  };
  const moved = [];
  for (const [name, css] of Object.entries(styles)) {
    for (const sheet of sheets) sheet.textContent = css;
    let difference = null;
    // Our elements follow a new layout of the page within a few frames.
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      if (frame < 3) continue;
      difference = findDifference(boxesOf(document), boxesOf(twin.contentDocument));
      if (!difference) break;
    }
    if (difference) moved.push([name, ...difference]);
  }
  for (const sheet of sheets) sheet.textContent = '';
  return moved;
};

/**
 * All sizes of windows in Chromium. In the other engines only the narrowest, which has 447 pixels
 * in WebKit, and the widest.
 */
function sizesIn(engine) {
  const possible = sizes.filter(([width]) => engine !== 'webkit' || width >= 447);
  return engine === 'chromium' ? possible : [possible[0], possible.at(-1)];
}

async function check(page, what, windows) {
  for (const [width, height] of windows) {
    await page.setViewport(width, height);
    await page.waitFor((wanted) => innerWidth === wanted, width);
    assert.deepEqual(await page.evaluate(findMoved, layouts), [], `${what}, ${width} wide`);
  }
}

const isShown = (tag) => !!document.querySelector(tag)?.shadowRoot?.firstElementChild;

promise(
  'moves no box of a page, whatever its layout, with notice, settings and button',
  async (t) => {
    const html = hostPage(body, { head: '<style></style>' });
    const page = await t.open(t.site.page('/', html.replace(' data-consent-open', '')));
    const windows = sizesIn(t.engine);
    await page.waitFor(isShown, 'ask-first-notice');
    await page.evaluate(addTwin);
    await check(page, 'notice', windows);
    await page.evaluate('void askFirst.open()');
    await page.waitFor(isShown, 'ask-first-preferences');
    await check(page, 'settings', windows);
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('ask-first-preferences'));
    await choose(page, 'decline');
    await page.waitFor(() => document.querySelector('ask-first-button')?.hidden === false);
    await check(page, 'small button', windows);
  },
);

promise('moves no box of a page that does not scroll', async (t) => {
  const html = hostPage('<aside>More</aside>', { head: '<style></style>' });
  const page = await t.open(t.site.page('/', html.replace(' data-consent-open', '')));
  await page.waitFor(isShown, 'ask-first-notice');
  await page.evaluate(addTwin);
  await page.setViewport(...sizes[2]);
  assert.deepEqual(await page.evaluate(findMoved, layouts), []);
  await choose(page, 'decline');
  await page.waitFor(() => document.querySelector('ask-first-button')?.hidden === false);
  assert.deepEqual(await page.evaluate(findMoved, layouts), []);
});

promise('moves no box of a page, whatever its layout, with a message', async (t) => {
  const html = hostPage(body, { head: `<style></style>${storageIsBlocked}` });
  const page = await t.open(t.site.page('/', html));
  await choose(page, 'accept');
  await page.waitFor(isShown, 'ask-first-message');
  await page.evaluate(addTwin);
  await check(page, 'message', sizesIn(t.engine));
});

promise(
  'stands before the page in the focus order, and after it where React hydrates the document',
  async (t) => {
    const isBefore = () =>
      document.querySelector('ask-first-notice').nextElementSibling === document.body;
    const page = await t.open(t.site.page('/', hostPage()));
    await page.waitFor(isShown, 'ask-first-notice');
    assert.equal(await page.evaluate(isBefore), true);
    await page.press('Tab');
    await page.waitFor('document.activeElement?.localName === "ask-first-notice"');

    const tag = '<script async src="/ask-first/ask-first.js"></script>';
    const rendered = `<!doctype html><html lang="en"><head><title>Page</title>${tag}</head><body><p>Story <!-- -->1</p></body></html>`;
    const whole = await t.open(t.site.page('/react', rendered));
    await whole.waitFor(isShown, 'ask-first-notice');
    const children = await whole.evaluate(() =>
      [...document.documentElement.children].map(({ localName }) => localName),
    );
    assert.deepEqual(children, ['head', 'body']);
    assert.equal(await whole.evaluate('document.body.firstElementChild.localName'), 'p');
    assert.equal(await whole.evaluate('document.documentElement.getAttribute("style")'), null);
  },
);

promise('looks as if it stood in the body, also after the page changes its theme', async (t) => {
  const css = `body { font-family: monospace; --ask-first-surface: rgb(1, 2, 3) }
    body.bright { --ask-first-surface: rgb(4, 5, 6) }`;
  const page = await t.open(t.site.page('/', hostPage('', { head: `<style>${css}</style>` })));
  const looks = ([font, surface]) => {
    const box = document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild;
    const style = box && getComputedStyle(box);
    return style?.fontFamily === font && style.backgroundColor === surface;
  };
  await page.waitFor(looks, ['monospace', 'rgb(1, 2, 3)']);
  await page.evaluate("document.body.className = 'bright'");
  await page.waitFor(looks, ['monospace', 'rgb(4, 5, 6)']);
  // A rule for the element itself wins.
  await page.evaluate(() => {
    document.querySelector('style').textContent +=
      'ask-first-notice { --ask-first-surface: rgb(7, 8, 9) }';
  });
  await page.waitFor(looks, ['monospace', 'rgb(7, 8, 9)']);
});
