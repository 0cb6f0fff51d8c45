// Visitors who have made their choice in the tool that the site had before.
import assert from 'node:assert/strict';
import { answerBuiltFile } from '../harness/built-files.mjs';
import { configured, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';

const promiseOnce = promiseWith({ once: 'what reads an old choice is plain code' });

const time = Math.floor(Date.now() / 1000 - 3600) * 1000;
const cookiebot = (statistics) =>
  `{stamp:'a',necessary:true,preferences:false,statistics:${statistics},marketing:false,method:'explicit',ver:1,utc:${time},region:'de'}`;
const FILE = '/ask-first/old-choice/from-cookiebot.js';

/**
 * A page that has this cookie of Cookiebot on the first visit, and that notes which of our elements
 * appear.
 */
function pageWith(t, old, options = {}) {
  const before = `<script>window.seen = []; window.causes = [];
    if (!localStorage.visited && ${JSON.stringify(old)})
      document.cookie = 'CookieConsent=' + ${JSON.stringify(old)} + '; path=/';
    localStorage.visited = 1;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const { localName = '' } of addedNodes)
          if (localName.startsWith('ask-first-')) seen.push(localName);
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('consentchange', ({ detail }) => causes.push(detail.cause));</script>`;
  const advertising = heldScript(t.second, 'advertising').replace('analytics', 'advertising');
  return t.site.page(
    '/',
    hostPage(
      heldScript(t.second, 'analytics') + advertising,
      configured({ migrateFrom: ['onetrust', 'cookiebot'], ...options }, { head: before }),
    ),
  );
}

const hasNotice = () => !!document.querySelector('ask-first-notice');

promise(
  'takes over what another tool has granted, asks nobody, and removes its cookie',
  async (t) => {
    const address = pageWith(t, cookiebot(true));
    const visitor = await t.visitor();
    const page = await visitor.open(address);
    await page.waitFor(() => window.ran?.includes('analytics'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.seen'), []);
    assert.deepEqual(await page.evaluate('window.causes'), ['migrated']);
    assert.deepEqual(await page.evaluate('window.ran'), ['analytics']);
    const { CookieConsent, ...cookies } = await page.cookies();
    assert.equal(CookieConsent, undefined);
    const [, seconds, method, decisions] = cookies['ask-first'].split('|');
    assert.deepEqual(
      [seconds * 1000, method, decisions],
      [time, 'migrated', 'analytics:granted+advertising:denied'],
    );
    assert.ok(!t.site.paths().some((path) => path.includes('onetrust')));
    await openSettings(page);
    const text = await page.evaluate(
      () => document.querySelector('ask-first-preferences').shadowRoot.textContent,
    );
    assert.match(text, /made by our earlier notice/);
    assert.deepEqual(await page.console(), []);

    const count = t.site.paths().filter((path) => path === FILE).length;
    assert.equal(count, 1);
    const next = await visitor.open(address);
    await next.waitFor(() => window.ran?.includes('analytics'));
    assert.equal(t.site.paths().filter((path) => path === FILE).length, 1);
    assert.deepEqual(await next.evaluate('window.seen'), []);
  },
);

promiseOnce('holds what another tool has refused, and asks nobody', async (t) => {
  for (const model of ['opt-in', 'opt-out']) {
    const page = await t.open(pageWith(t, cookiebot(false), { model }));
    await page.waitFor(() => document.cookie.includes('|migrated|'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.seen'), []);
    await page.evaluate(() => {
      localStorage.clear();
      document.cookie = 'ask-first=; max-age=0; path=/';
    });
  }
  assert.deepEqual(t.second.paths(), []);
});

promiseOnce('shows and releases nothing while the old choice is read', async (t) => {
  let letGo;
  const wait = new Promise((resolve) => (letGo = resolve));
  t.site.file(FILE, async () => {
    await wait;
    return answerBuiltFile(FILE);
  });
  const html = pageWith(t, cookiebot(true), { model: 'opt-out' });
  const page = await t.open(html, { until: 'interactive' });
  await t.eventually(() => t.site.paths().includes(FILE));
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.seen'), []);
  assert.deepEqual(t.second.paths(), []);
  letGo();
  await page.waitFor(() => window.ran?.includes('analytics'));
  assert.deepEqual(await page.evaluate('window.seen'), []);
  assert.ok(!t.second.paths().some((path) => path.includes('advertising')));
});

promiseOnce('asks where our file does not load', async (t) => {
  t.site.file(FILE, { status: 404 });
  const page = await t.open(pageWith(t, cookiebot(true)));
  await page.waitFor(hasNotice);
  assert.deepEqual(t.second.paths(), []);
  assert.match((await page.cookies()).CookieConsent, /statistics:true/);
  assert.ok(
    (await page.console()).some(({ text }) => /from-cookiebot\.js did not load/.test(text)),
  );
});

promiseOnce('asks where the old choice cannot be read', async (t) => {
  const page = await t.open(pageWith(t, cookiebot(true).replace('explicit', 'implied')));
  await page.waitFor(hasNotice);
  assert.ok(t.site.paths().includes(FILE));
  assert.deepEqual(t.second.paths(), []);
});

promiseOnce('loads nothing for a visitor without an old choice', async (t) => {
  const page = await t.open(pageWith(t, ''));
  await page.waitFor(hasNotice);
  assert.ok(!t.site.paths().some((path) => path.includes('old-choice')));
  assert.deepEqual(t.second.paths(), []);
});
