import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import {
  afterReload,
  answerSettings,
  heldScript,
  hostPage,
  openSettings,
  storedRecord,
} from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code reads the consent model in every engine' });

const once = 'the model is plain code';

const skip = { webkit: 'neither the browser nor its driver has the signal' };
const attributes = 'data-model="opt-out"';

const adScript = (second) =>
  heldScript(second, 'ad').replace('data-consent="analytics"', 'data-consent="advertising"');
const page = (t, { head = '', path = '/' } = {}) =>
  t.site.page(
    path,
    hostPage(heldScript(t.second, 'count') + adScript(t.second), { attributes, head }),
  );

const hasRun = (tab, name) => tab.waitFor((name) => window.ran?.includes(name), name);
const keep = (record) => `<script>document.cookie = 'ask-first=${record}; path=/';</script>`;
const switches = (tab) =>
  tab.evaluate(() =>
    [...document.querySelector('ask-first-preferences').shadowRoot.querySelectorAll('input')].map(
      ({ name, checked }) => `${name} ${checked}`,
    ),
  );

promise('releases without asking, and stores nothing', async (t) => {
  const tab = await t.open(page(t));
  await hasRun(tab, 'ad');
  await hasRun(tab, 'count');
  await t.settled(tab);
  const files = ['/', '/ask-first/ask-first.js', '/ask-first/release.js'];
  assert.deepEqual(t.site.paths(), files, 'the guard, and what releases');
  const { decided, granted } = await tab.evaluate('askFirst.consent');
  assert.deepEqual([decided, granted], [false, ['necessary', 'analytics', 'advertising']]);
  assert.equal(await tab.evaluate('askFirst.willAsk()'), false);
  assert.deepEqual(await tab.cookies(), {});
  assert.deepEqual(await tab.console(), []);
});

promiseOnce('shows what is on, and holds what the visitor switches off', async (t) => {
  const tab = await t.open(page(t));
  await hasRun(tab, 'ad');
  await openSettings(tab);
  assert.deepEqual(await switches(tab), ['analytics true', 'advertising true']);
  const text = await tab.evaluate(
    () => document.querySelector('ask-first-preferences').shadowRoot.textContent,
  );
  assert.doesNotMatch(text, /Anything optional is off/);
  await tab.click('ask-first-preferences', 'input[name=advertising]');
  const before = t.second.paths().filter((path) => path.includes('name=ad')).length;
  await afterReload(tab, () => answerSettings(tab, 'save'));
  await hasRun(tab, 'count');
  await t.settled(tab);
  assert.equal(t.second.paths().filter((path) => path.includes('name=ad')).length, before);
  assert.deepEqual(await tab.evaluate('askFirst.consent.record.decisions'), {
    advertising: 'denied',
  });
});

promiseOnce(
  'stores nothing when the settings are saved unchanged',
  async (t) => {
    const tab = await t.open(page(t));
    await hasRun(tab, 'ad');
    await openSettings(tab);
    await answerSettings(tab, 'save');
    await tab.waitFor(() => !document.querySelector('ask-first-preferences'));
    assert.deepEqual(await tab.cookies(), {});
  },
  { once },
);

promiseOnce('renews an opt-out that has ended, and asks nobody', async (t) => {
  const record = storedRecord({ days: 400, decisions: 'advertising:denied', method: 'save' });
  const tab = await t.open(page(t, { head: keep(record) }));
  await hasRun(tab, 'count');
  await tab.waitFor('askFirst.consent.decided');
  await t.settled(tab);
  assert.ok(!t.second.paths().some((path) => path.includes('name=ad')));
  assert.equal(await tab.evaluate('document.querySelector("ask-first-notice")'), null);
  assert.deepEqual(await tab.evaluate('askFirst.consent.record.decisions'), {
    advertising: 'denied',
  });
});

promiseOnce(
  'shows the small button on a page without a control that opens the settings',
  async (t) => {
    const html = hostPage('', { attributes }).replace(/<footer.*<\/footer>/s, '');
    const tab = await t.open(t.site.page('/', html));
    await tab.click('ask-first-button', 'button');
    await tab.waitFor(() => document.querySelector('ask-first-preferences'));
  },
  { once },
);

promiseOnce(
  'takes a wrong model for opt-in, and says so',
  async (t) => {
    const html = hostPage(adScript(t.second), { attributes: 'data-model="optout"' });
    const tab = await t.open(t.site.page('/', html));
    await tab.waitFor(() => document.querySelector('ask-first-notice'));
    await t.eventually(async () => (await tab.console()).length);
    const [{ level, text }] = await tab.console();
    assert.equal(level, 'error');
    assert.match(text, /wrong option "model": optout Used instead: opt-in/);
    await t.settled(tab);
    assert.deepEqual(t.second.paths(), []);
  },
  { once },
);

promise('holds all in a frame of another site, which could hide the settings', async (t) => {
  const frame = page(t, { path: '/framed' });
  const outer = t.second.file('/outer.html', {
    type: 'text/html',
    body: `<!doctype html><iframe src="${frame}"></iframe>`,
  });
  const tab = await t.open(outer);
  await t.eventually(() => t.site.paths().includes('/ask-first/ask-first.js'));
  await t.settled(tab);
  assert.ok(!t.second.paths().some((path) => path.startsWith('/script.js')));
});

promise(
  'takes the browser’s signal for an opt-out of advertising, and shows that',
  async (t) => {
    const tab = await t.open(page(t), { gpc: true });
    await hasRun(tab, 'count');
    const text = await tab.waitFor(
      () => document.querySelector('ask-first-message')?.shadowRoot.querySelector('p').textContent,
    );
    assert.match(text, /stays off: profile-based advertising\.$/);
    await t.settled(tab);
    assert.ok(!t.second.paths().some((path) => path.includes('name=ad')));
    const { record, granted } = await tab.evaluate('askFirst.consent');
    assert.deepEqual(
      [record.method, record.decisions, granted],
      ['gpc', { advertising: 'denied' }, ['necessary', 'analytics']],
    );
    await openSettings(tab);
    assert.deepEqual(await switches(tab), ['analytics true', 'advertising false']);
    await tab.click('ask-first-preferences', 'input[name=advertising]');
    await answerSettings(tab, 'save');
    await hasRun(tab, 'ad');
  },
  { skip },
);
