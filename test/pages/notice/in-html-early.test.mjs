// The notice in the HTML, until the guard's own file is there.
import assert from 'node:assert/strict';
import { renderNotice } from 'ask-first/html';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, storedRecord } from '../harness/host-page.mjs';
import { GUARD, hangFiles, holdFiles, isSeen } from '../harness/hold-files.mjs';
import { config, htmlPage, logFrames } from '../harness/html-page.mjs';

/** For tests of code that is the same in each browser. */
const inOne = { once: 'it depends on no engine' };

/** Firefox fires no `load` while a file hangs. */
const early = { until: 'interactive' };

const holdGuard = (t) => holdFiles(t, [GUARD]);

const isWaiting = () => document.querySelector('ask-first-wait');

/** Whether the page has logged so many frames that an early notice would be among them. */
const hasLoggedFrames = () => document.readyState !== 'loading' && window.seen.length > 20;

const setCookie = (pair) => `<script>document.cookie = '${pair}; path=/'</script>`;

const refusal = storedRecord({
  method: 'decline',
  decisions: 'analytics:denied+advertising:denied',
});

/** Visits on which only the guard can tell whether the notice is seen, and whether it is in the end. */
const doubtful = {
  'a cookie of ours has no record': { before: setCookie('ask-first=broken'), isAsked: true },
  'a choice is stored': { before: setCookie(`ask-first=${refusal}`), isAsked: false },
  'only the copy of a choice is left': {
    before: `<script>localStorage.setItem('ask-first', 'ask-first=${refusal}; path=/')</script>`,
    isAsked: false,
  },
  'the cookie has a name of its own': {
    before: setCookie(`paper=${refusal}`),
    given: { config: { cookieName: 'paper' } },
    isAsked: false,
  },
  'local storage is denied': {
    given: {
      head: `<script>Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied') } })</script>`,
    },
    isAsked: true,
  },
  'an app hands a record over': {
    given: {
      head: `<script>(window.askFirst = []).push((api) => api.restoreRecord({
        decisions: { analytics: 'denied', advertising: 'denied' }, time: Date.now() }))</script>`,
    },
    isAsked: false,
  },
  'purposes are granted until the visitor opts out': {
    given: { config: { model: 'opt-out' } },
    isAsked: false,
  },
  'the notice was rendered with other options': {
    given: { notice: renderNotice({ ...config, site: 'Another paper' }) },
    isAsked: true,
  },
};
for (const [why, { before, given, isAsked }] of Object.entries(doubtful))
  promise(
    `leaves it to the guard whether the notice is seen where ${why}`,
    async (t) => {
      const go = holdGuard(t);
      const visitor = await t.visitor();
      if (before) await visitor.open(t.site.page('/before', before));
      const html = htmlPage('', { ...given, head: (given?.head ?? '') + logFrames() });
      const page = await visitor.open(t.site.page('/', html), early);
      await page.waitFor(hasLoggedFrames);
      assert.match(await page.evaluate('seen'), /^\.*a+$/);
      go();
      await page.waitFor('window.askFirst?.willAsk');
      assert.equal(await page.evaluate(() => askFirst.willAsk()), isAsked);
      if (isAsked) await page.waitFor(isSeen);
      else assert.doesNotMatch(await page.evaluate('seen'), /n/);
    },
    inOne,
  );

promise(
  'leaves it to the guard whether the notice is seen in a frame',
  async (t) => {
    const go = holdGuard(t);
    const inner = t.site.page('/inner', htmlPage('', { head: logFrames() }));
    const page = await t.open(t.site.page('/', `<iframe src="${inner}"></iframe>`), early);
    await page.waitFor(() => document.querySelector('iframe').contentWindow.seen?.length > 20);
    assert.match(await page.evaluate(() => frames[0].seen), /^\.*a+$/);
    go();
    await page.waitFor(() => /n$/.test(frames[0].seen));
  },
  inOne,
);

promise('looks from its first frame as it does with the guard', async (t) => {
  const go = holdGuard(t);
  const head = `<style>body { font-family: monospace; background: #111; color: #eee }</style>`;
  const html = htmlPage('', { head }).replace(/<meta name="color-scheme"[^>]*>/, '');
  const page = await t.open(t.site.page('/', html), early);
  await page.waitFor(isSeen);
  const look = () => {
    const { shadowRoot } = document.querySelector('ask-first-notice');
    const box = shadowRoot.querySelector('[part~=notice]');
    const { fontFamily, backgroundColor, color, colorScheme } = getComputedStyle(box);
    const { x, y, width, height } = box.getBoundingClientRect();
    return [fontFamily, backgroundColor, color, colorScheme, x, y, width, height];
  };
  const isFitted = () =>
    getComputedStyle(
      document.querySelector('ask-first-notice').shadowRoot.querySelector('[part~=notice]'),
    ).colorScheme === 'dark';
  await page.waitFor(isFitted);
  const before = await page.evaluate(look);
  assert.equal(before[0], 'monospace');
  go();
  await page.waitFor('window.askFirst?.consent');
  await t.settled(page);
  assert.deepEqual(await page.evaluate(look), before);
});

promise(
  'answers the last click when the guard is there, and none that Escape has cancelled',
  async (t) => {
    const go = holdGuard(t);
    const page = await t.open(t.site.page('/', htmlPage(heldScript(t.second, 'held'))), early);
    await page.click('ask-first-notice', '[part~=accept]');
    await page.waitFor(isWaiting);
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('ask-first-wait'));
    await page.click('ask-first-notice', '[part~=accept]');
    await page.click('ask-first-notice', '[part~=decline]');
    await page.waitFor(() =>
      document.querySelector('ask-first-wait')?.textContent.includes('Decline'),
    );
    go();
    await page.waitFor('window.askFirst?.consent.decided');
    assert.equal(await page.evaluate('askFirst.consent.record.method'), 'decline');
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.deepEqual(await page.console(), []);
  },
);

promise('asks on if Escape has cancelled the only click', async (t) => {
  const go = holdGuard(t);
  const page = await t.open(t.site.page('/', htmlPage(heldScript(t.second, 'held'))), early);
  await page.click('ask-first-notice', '[part~=accept]');
  await page.waitFor(isWaiting);
  await page.press('Escape');
  go();
  await page.waitFor('window.askFirst?.consent');
  await t.settled(page);
  assert.equal(await page.evaluate(isSeen), true);
  assert.deepEqual(await page.cookies(), {});
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'decline');
});

promise(
  'does not take a click of a script for one of the visitor',
  async (t) => {
    const go = holdGuard(t);
    const page = await t.open(t.site.page('/', htmlPage()), early);
    await page.waitFor(isSeen);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('ask-first-notice');
      shadowRoot.querySelector('[part=decline]').click();
    });
    go();
    await page.waitFor('window.askFirst?.consent.decided');
    assert.equal(await page.evaluate('askFirst.consent.record.method'), 'api');
  },
  inOne,
);

promise(
  'is gone if a choice was made elsewhere before the guard is there, and its click with it',
  async (t) => {
    const go = holdGuard(t);
    const page = await t.open(t.site.page('/', htmlPage(heldScript(t.second, 'held'))), early);
    await page.click('ask-first-notice', '[part~=accept]');
    await page.waitFor(isWaiting);
    await page.evaluate((text) => (document.cookie = `ask-first=${text}; path=/`), refusal);
    go();
    await page.waitFor(() => !document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.equal(await page.evaluate('askFirst.consent.record.method'), 'decline');
    assert.equal(await page.evaluate('document.querySelector("ask-first-wait")'), null);
    assert.deepEqual(t.second.paths(), []);
  },
);

for (const hasClicked of [false, true])
  promise(
    `goes if the guard does not load${hasClicked ? ', and says so to a visitor who has clicked' : ''}`,
    async (t) => {
      let fail;
      const gone = new Promise((resolve) => (fail = resolve));
      t.site.file(`/ask-first/${GUARD}.js`, () => gone.then(() => ({ status: 404 })));
      const page = await t.open(t.site.page('/', htmlPage(heldScript(t.second, 'held'))), early);
      await page.waitFor(isSeen);
      if (hasClicked) {
        await page.click('ask-first-notice', '[part~=accept]');
        await page.waitFor(isWaiting);
      }
      fail();
      await page.waitFor(() => !document.querySelector('ask-first-notice'));
      if (hasClicked)
        await page.waitFor(() =>
          document.querySelector('ask-first-wait')?.textContent.includes('reload the page'),
        );
      await t.settled(page);
      assert.equal(
        await page.evaluate('document.querySelectorAll("ask-first-wait").length'),
        hasClicked ? 1 : 0,
      );
      assert.deepEqual(await page.cookies(), {});
      assert.deepEqual(t.second.paths(), []);
    },
  );

promise(
  'is shown once if the guard is there before the notice is parsed',
  async (t) => {
    let go;
    const gone = new Promise((resolve) => (go = resolve));
    const html = htmlPage('', { head: logFrames() });
    const start = html.indexOf('<ask-first-notice');
    const chunks = [
      [html.slice(0, start), () => gone],
      [html.slice(start), 0],
    ];
    const page = await t.open(t.site.page('/', { chunks }), { until: 'commit' });
    await page.waitFor('window.askFirst?.consent');
    go();
    await page.waitFor(() => window.seen.endsWith('n'));
    assert.match(await page.evaluate('seen'), /^\.*n+$/);
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
    await choose(page, 'decline');
    assert.deepEqual(await page.console(), []);
  },
  { skip: { webkit: 'it runs no async script while the HTML has stopped' } },
);

promise(
  'is rendered by Lit if the page has removed it before the guard is there',
  async (t) => {
    const go = holdGuard(t);
    const page = await t.open(t.site.page('/', htmlPage()), early);
    await page.waitFor(isSeen);
    await page.evaluate(() => document.querySelector('ask-first-notice').remove());
    go();
    await page.waitFor(isSeen);
    await choose(page, 'decline');
  },
  inOne,
);

promise('holds everything while the guard hangs, and asks again after a reload', async (t) => {
  hangFiles(t);
  const url = t.site.page('/', htmlPage(heldScript(t.second, 'held')));
  const page = await t.open(url, early);
  await page.click('ask-first-notice', '[part~=accept]');
  await page.waitFor(isWaiting);
  await t.settled(page);
  await page.goto(url, early);
  await page.waitFor(isSeen);
  assert.deepEqual(await page.cookies(), {});
  assert.deepEqual(t.second.paths(), []);
});

promise(
  'is shown by the guard where a policy forbids the script in the page',
  async (t) => {
    const headers = { 'content-security-policy': "script-src 'self'" };
    const html = htmlPage('', { guard: { early: false } });
    const page = await t.open(t.site.page('/', { html, headers }));
    await page.waitFor(isSeen);
    assert.deepEqual(
      t.site.paths().filter((path) => path === '/ask-first/notice.js'),
      [],
    );
    await choose(page, 'decline');
    assert.deepEqual(await page.console(), []);
  },
  inOne,
);
