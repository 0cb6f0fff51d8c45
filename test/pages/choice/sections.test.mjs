import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { afterReload, choose, configured, hostPage, openSettings } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'the same code compares what is asked with what is stored in every engine',
});

/** A section of a site: what it offers, each purpose with one vendor, and a held script for each. */
function section(t, path, vendors, { attributes, head } = {}) {
  const purposes = Object.entries(vendors).map(([id, vendor]) => ({
    id,
    vendors: [{ id: vendor, name: vendor, cookies: [`_${vendor}`] }],
  }));
  const body = Object.entries(vendors)
    .map(
      ([id, vendor]) =>
        `<script type="text/plain" data-consent="${id}">
          document.cookie = '_${vendor}=1; path=/; max-age=600';
          (window.ran ??= []).push('${vendor}')</script>`,
    )
    .join('');
  return t.site.page(path, hostPage(body, configured({ purposes }, { attributes, head })));
}

const isAsked = (page) => page.waitFor(() => !!document.querySelector('ask-first-notice'));
const hasRun = (page, ...names) =>
  page.waitFor((names) => names.every((name) => window.ran?.includes(name)), names);
const cookieNames = async (page) => Object.keys(await page.cookies()).sort();

async function asksNobody(page) {
  await page.waitFor('window.askFirst?.willAsk().then((asks) => !asks)');
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
}

promiseOnce('keeps the consent of one section while another asks for its own', async (t) => {
  const news = section(t, '/news', { analytics: 'alpha', advertising: 'gamma' });
  const sport = section(t, '/sport', { analytics: 'beta' }, { attributes: 'data-revision="2"' });
  const visitor = await t.visitor();
  const one = await visitor.open(news);
  await choose(one, 'accept');
  await hasRun(one, 'alpha', 'gamma');
  await one.evaluate('window.isBefore = true');

  const other = await visitor.open(sport);
  await isAsked(other);
  assert.equal(await other.evaluate('window.ran ?? null'), null);
  await choose(other, 'accept');
  await hasRun(other, 'beta');
  await t.settled(one);
  assert.equal(await one.evaluate('window.isBefore'), true, 'the first tab was not reloaded');
  assert.deepEqual(await cookieNames(one), ['_alpha', '_beta', '_gamma', 'ask-first']);

  for (const url of [news, sport, news]) {
    await other.goto(url);
    await asksNobody(other);
    await hasRun(other, url === news ? 'alpha' : 'beta');
  }
});

promiseOnce(
  'asks only for the purpose that is new on a page, while the rest stays granted',
  async (t) => {
    const visitor = await t.visitor();
    const one = await visitor.open(section(t, '/news', { analytics: 'alpha' }));
    await choose(one, 'accept');
    await hasRun(one, 'alpha');
    await one.evaluate('window.isBefore = true');
    const other = await visitor.open(section(t, '/video', { analytics: 'alpha', embeds: 'film' }));
    await isAsked(other);
    await hasRun(other, 'alpha');
    const said = await other.evaluate(
      () => document.querySelector('ask-first-notice').shadowRoot.textContent,
    );
    assert.match(said, /embedded content/);
    assert.doesNotMatch(said, /statistics|analytics/);
    await choose(other, 'decline');
    await t.settled(one);
    assert.equal(await one.evaluate('window.isBefore'), true);
    assert.deepEqual(await other.evaluate('askFirst.consent.granted'), ['necessary', 'analytics']);
    assert.deepEqual(await other.evaluate('window.ran'), ['alpha']);
  },
);

promiseOnce(
  'withdraws a purpose in every section when it is withdrawn in one, and no other',
  async (t) => {
    const visitor = await t.visitor();
    const news = await visitor.open(
      section(t, '/news', { analytics: 'alpha', advertising: 'gamma' }),
    );
    await choose(news, 'accept');
    await hasRun(news, 'alpha', 'gamma');
    const video = await visitor.open(section(t, '/video', { advertising: 'gamma' }));
    await hasRun(video, 'gamma');
    const sport = await visitor.open(section(t, '/sport', { analytics: 'beta' }));
    await isAsked(sport);
    await video.evaluate('window.isBefore = true');
    await afterReload(news, () => choose(sport, 'decline'));
    await hasRun(news, 'gamma');
    await asksNobody(news);
    assert.deepEqual(await news.evaluate('window.ran'), ['gamma']);
    await t.settled(video);
    assert.equal(await video.evaluate('window.isBefore'), true, 'it has lost nothing');
  },
);

promise(
  'decides once in each tab by the browser’s signal, and then no more',
  async (t) => {
    t.site.file('/records', { status: 204 });
    const options = (revision) => ({
      attributes: `data-revision="${revision}" data-record-url="/records"`,
    });
    const visitor = await t.visitor({ gpc: true });
    const pages = [];
    for (const revision of ['1', '2', '3'])
      pages.push(
        await visitor.open(
          section(t, `/${revision}`, { analytics: `v${revision}` }, options(revision)),
        ),
      );
    for (const page of pages) await page.waitFor('window.askFirst?.consent.decided');
    await t.settled(pages[0]);
    const sent = t.site.requests().filter(({ path }) => path === '/records');
    // Two tabs may deliver the same record at once: a server recognises it by its receipt.
    const receipts = new Set(sent.map(({ body }) => JSON.parse(body).receipt));
    assert.equal(receipts.size, 3, sent.map(({ body }) => body).join('\n'));
    for (const page of pages) assert.equal(await page.evaluate('askFirst.consent.decided'), true);
  },
  { skip: { webkit: 'neither the browser nor its driver has the signal' } },
);

promiseOnce('closes the settings when the choice is made in another tab', async (t) => {
  const url = section(t, '/news', { analytics: 'alpha' });
  const visitor = await t.visitor();
  const one = await visitor.open(url);
  const other = await visitor.open(url);
  await openSettings(one);
  await choose(other, 'decline');
  await one.waitFor(() => !document.querySelector('ask-first-preferences'));
});
