import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import {
  choose,
  configured,
  heldInline,
  heldScript,
  hostPage,
  openSettings,
  storedRecord,
} from '../harness/host-page.mjs';

const once = 'what the owner and the visitor are told is plain code';

const skip = { webkit: 'neither the browser nor its driver has the signal' };
const signalled = promiseWith({ skip });

const body = (t) =>
  heldScript(t.second, 'held') +
  `<script type="text/plain" data-consent="advertising">(window.ran ??= []).push('ad')</script>`;

const messageText = (page) =>
  page.waitFor(
    () => document.querySelector('ask-first-message')?.shadowRoot.querySelector('p').textContent,
  );
const settingsText = (page) =>
  page.evaluate(() => document.querySelector('ask-first-preferences').shadowRoot.textContent);

signalled('takes the signal for a refusal, without asking, and shows that', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(body(t))), { gpc: true });
  assert.equal(
    await messageText(page),
    'Your browser sends an opt-out signal (Global Privacy Control). This site respects it. What stays off: analytics and profile-based advertising.',
  );
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  const { record, granted } = await page.evaluate('askFirst.consent');
  assert.deepEqual(
    [record.method, record.decisions, record.text, granted],
    ['gpc', { analytics: 'denied', advertising: 'denied' }, '', ['necessary']],
  );
  await page.click('ask-first-message', 'button');
  await page.waitFor(() => !document.querySelector('ask-first-message'));
  assert.deepEqual(await page.console(), []);
});

signalled('leaves what the page’s own code has decided at once', async (t) => {
  const head = '<script>(window.askFirst = []).push((askFirst) => askFirst.accept())</script>';
  const page = await t.open(t.site.page('/', hostPage(body(t), { head })), { gpc: true });
  await t.eventually(() => t.second.paths().length > 0);
  await t.settled(page);
  assert.deepEqual(
    t.site.paths().filter((path) => path === '/'),
    ['/'],
  );
  const { record } = await page.evaluate('askFirst.consent');
  assert.deepEqual(
    [record.method, record.decisions],
    ['api', { analytics: 'granted', advertising: 'granted' }],
  );
});

signalled('shows it once, and costs the next page view the guard alone', async (t) => {
  const visitor = await t.visitor({ gpc: true });
  const page = await visitor.open(t.site.page('/', hostPage(body(t))));
  await messageText(page);
  await page.goto(t.site.page('/next', hostPage(body(t))));
  await page.waitFor('askFirst.consent.decided');
  await t.settled(page);
  // The previous page may request `diagnose.js` until it is left.
  const asked = t.site.requests().filter(({ headers }) => headers.referer?.endsWith('/next'));
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['/ask-first/ask-first.js'],
  );
});

signalled(
  'says in the settings that the browser’s signal made the choice, and what overrides it',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage(body(t))), { gpc: true });
    await messageText(page);
    await openSettings(page);
    const text = await settingsText(page);
    assert.match(text, /made by your browser’s opt-out signal: analytics off/);
    assert.match(text, /What you allow here overrides it\./);
    await page.click('ask-first-preferences', '[part~=accept]');
    await page.waitFor(() => window.ran?.includes('ad') && window.ran.includes('held'));
    const { record } = await page.evaluate('askFirst.consent');
    assert.equal(record.method, 'accept');
    const proof = await page.evaluate('JSON.parse(localStorage["ask-first-proof"]).text');
    assert.match(proof, /overrides it/, 'the proof has what was shown');
    await page.reload();
    await page.waitFor(() => window.ran?.includes('ad'));
  },
  { once },
);

signalled('leaves a choice that the visitor has made', async (t) => {
  const head = `<script>document.cookie = 'ask-first=${storedRecord()}; path=/';</script>`;
  const page = await t.open(t.site.page('/', hostPage(body(t), { head })), { gpc: true });
  await page.waitFor(() => window.ran?.includes('ad'));
  assert.equal(await page.evaluate('askFirst.consent.record.method'), 'accept');
});

signalled(
  'asks if the owner wants that, and says what Accept overrides',
  async (t) => {
    const html = hostPage(heldInline('held'), { attributes: 'data-gpc="ask"' });
    const page = await t.open(t.site.page('/', html), { gpc: true });
    const text = await page.waitFor(
      () => document.querySelector('ask-first-notice')?.shadowRoot.textContent,
    );
    assert.match(
      text,
      /opt-out signal \(Global Privacy Control\)\. What you allow here overrides it/,
    );
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
  },
  { once },
);

promise(
  'asks a browser that sends no signal',
  async (t) => {
    const config = configured({ gpc: 'decline' });
    const page = await t.open(t.site.page('/', hostPage(body(t), config)));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    assert.doesNotMatch(
      await page.evaluate(() => document.querySelector('ask-first-notice').shadowRoot.textContent),
      /signal/,
    );
  },
  { once },
);
