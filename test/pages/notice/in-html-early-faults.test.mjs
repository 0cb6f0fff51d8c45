// The notice in the HTML, where the guard fails, comes twice, or has to wait.
import assert from 'node:assert/strict';
import { renderGuard } from 'ask-first/html';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript } from '../harness/host-page.mjs';
import { GUARD, holdFiles, isSeen } from '../harness/hold-files.mjs';
import { config, htmlPage, logFrames } from '../harness/html-page.mjs';

/** For tests of code that is the same in each browser. */
const inOne = { once: 'it depends on no engine' };

/** Firefox fires no `load` while a file hangs. */
const early = { until: 'interactive' };

const GUARD_PATH = `/ask-first/${GUARD}.js`;

const isGone = () => !document.querySelector('ask-first-notice');

promise('goes if the guard fails while a style sheet still delays the page', async (t) => {
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  const chunks = [
    ['', () => gone],
    ['h1 { color: teal }', 0],
  ];
  t.site.file('/slow.css', { type: 'text/css', chunks });
  t.site.file(GUARD_PATH, { status: 404 });
  const html = htmlPage(heldScript(t.second, 'held'), {
    head: '<script>window.begun = true</script><link rel="stylesheet" href="/slow.css">',
  });
  const page = await t.open(t.site.page('/', html), { until: 'commit' });
  await page.waitFor('window.begun');
  await t.eventually(() => t.site.paths().includes(GUARD_PATH));
  // Where the browser runs the failed tag now, its event fires within two tasks.
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  go();
  await page.waitFor(() => document.readyState === 'complete');
  await page.waitFor(isGone);
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
});

for (const [what, body] of [
  ['an empty file stands in the place of the guard', ''],
  ['the guard cannot be parsed', 'const = 1'],
])
  promise(`goes if ${what}, and says so to a visitor who has clicked`, async (t) => {
    let go;
    const gone = new Promise((resolve) => (go = resolve));
    const chunks = [
      ['', () => gone],
      [body, 0],
    ];
    t.site.file(GUARD_PATH, { type: 'text/javascript', chunks });
    const page = await t.open(t.site.page('/', htmlPage(heldScript(t.second, 'held'))), early);
    await page.click('ask-first-notice', '[part~=accept]');
    await page.waitFor(() => document.querySelector('ask-first-wait'));
    go();
    await page.waitFor(isGone);
    await page.waitFor(() =>
      document.querySelector('ask-first-wait')?.textContent.includes('reload the page'),
    );
    await t.settled(page);
    assert.deepEqual(await page.cookies(), {});
    assert.deepEqual(t.second.paths(), []);
  });

promise(
  'shows one notice, and one sign of loading, if the guard is in the page twice',
  async (t) => {
    const go = holdFiles(t, [GUARD]);
    const page = await t.open(t.site.page('/', htmlPage('', { head: renderGuard(config) })), early);
    await page.click('ask-first-notice', '[part~=decline]');
    await page.waitFor(() => document.querySelector('ask-first-wait'));
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-wait").length'), 1);
    go();
    await page.waitFor('window.askFirst?.consent.decided');
    await page.waitFor(isGone);
    await t.settled(page);
    assert.equal(await page.evaluate('document.querySelector("ask-first-wait")'), null);
  },
  inOne,
);

promise(
  'is not seen where a script after the guard hands over the record of an app',
  async (t) => {
    const go = holdFiles(t, [GUARD]);
    const hand = `<script>(window.askFirst = []).push((api) => api.restoreRecord({
      decisions: { analytics: 'denied', advertising: 'denied' }, time: Date.now() }))</script>`;
    const html = htmlPage('', { head: logFrames() }).replace('</head>', `${hand}</head>`);
    const page = await t.open(t.site.page('/', html), early);
    await page.waitFor(() => document.readyState !== 'loading' && window.seen.length > 20);
    go();
    await page.waitFor('window.askFirst?.consent?.decided');
    assert.match(await page.evaluate('seen'), /^\.*a+$/);
  },
  inOne,
);

promise(
  'ends what it listens to for a failing guard once the guard is there',
  async (t) => {
    const count = `<script>
      listening = [];
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, ...more) {
        if (type === 'error' || (type === 'load' && this === document)) listening.push(listener);
        return add.call(this, type, listener, ...more);
      };
      EventTarget.prototype.removeEventListener = function (type, listener, ...more) {
        listening = listening.filter((other) => other !== listener);
        return remove.call(this, type, listener, ...more);
      };
    </script>`;
    const go = holdFiles(t, [GUARD]);
    const page = await t.open(t.site.page('/', htmlPage('', { head: count })), early);
    await page.waitFor(isSeen);
    await page.evaluate(() => (window.before = [...window.listening]));
    assert.ok(await page.evaluate('before.length > 0'));
    go();
    await choose(page, 'decline');
    await t.settled(page);
    assert.equal(await page.evaluate('before.filter((one) => listening.includes(one)).length'), 0);
  },
  inOne,
);

promise(
  'answers a click where the page lends each listener a wrong option',
  async (t) => {
    const go = holdFiles(t, [GUARD]);
    const head = '<script>Object.prototype.signal = "none"</script>';
    const page = await t.open(t.site.page('/', htmlPage('', { head })), early);
    await page.click('ask-first-notice', '[part~=decline]');
    await page.waitFor(() => document.querySelector('ask-first-wait'));
    go();
    await page.waitFor('window.askFirst?.consent.decided');
    assert.equal(await page.evaluate('askFirst.consent.record.method'), 'decline');
  },
  inOne,
);
