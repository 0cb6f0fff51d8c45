import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, hostPage } from '../harness/host-page.mjs';

const isAsked = (page) => page.waitFor(() => !!document.querySelector('ask-first-notice'));
const noteCauses = `<script>
  document.addEventListener('consentchange', ({ detail }) => {
    sessionStorage.causes = (sessionStorage.causes ?? '') + ' ' + detail.cause;
    window.changed = performance.timeOrigin + performance.now();
  });</script>`;

const ways = {
  'a channel': '',
  'the event of local storage': '<script>delete window.BroadcastChannel</script>',
  'a channel alone': `<script>Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied') } })</script>`,
};
for (const [way, head] of Object.entries(ways)) {
  promise(
    `tells the other tab within a second, by ${way}`,
    async (t) => {
      const url = t.site.page('/', hostPage('', { head: head + noteCauses }));
      const visitor = await t.visitor();
      const one = await visitor.open(url);
      const other = await visitor.open(url);
      await isAsked(other);
      await choose(one, 'accept');
      const changed = (page) => page.waitFor('window.changed');
      assert.ok(Math.abs((await changed(one)) - (await changed(other))) < 1000);
    },
    {
      alone: 'it measures the time between two tabs',
    },
  );

  promise(`is one choice in all tabs, by ${way}`, async (t) => {
    const html = hostPage(heldScript(t.second, 'held'), { head: head + noteCauses });
    const url = t.site.page('/', html);
    const visitor = await t.visitor();
    const one = await visitor.open(url);
    const other = await visitor.open(url);
    await isAsked(one);
    await isAsked(other);
    await t.settled(other);
    assert.deepEqual(t.second.paths(), []);

    await choose(one, 'accept');
    await other.waitFor(() => !document.querySelector('ask-first-notice'));
    await other.waitFor(() => window.ran?.includes('held'));
    await one.waitFor(() => window.ran?.includes('held'));
    assert.equal(await one.evaluate('sessionStorage.causes'), ' accept');
    assert.equal(await other.evaluate('sessionStorage.causes'), ' tab');

    await other.evaluate('window.isBefore = true');
    await one.evaluate(() => {
      window.isBefore = true;
      void askFirst.withdraw();
    });
    for (const page of [one, other])
      await page.waitFor(() => !window.isBefore && window.askFirst?.consent.decided);
    const count = t.second.paths().length;
    await t.settled(other);
    assert.equal(t.second.paths().length, count);
    assert.equal(await other.evaluate('window.ran ?? null'), null);
    assert.equal(await other.evaluate('askFirst.isGranted("analytics")'), false);
    assert.equal(await other.evaluate('sessionStorage.causes'), ' tab tab restore');
  });
}

promise('closes the notice of the other tab on Decline, and holds there', async (t) => {
  const url = t.site.page('/', hostPage(heldScript(t.second, 'held')));
  const visitor = await t.visitor();
  const one = await visitor.open(url);
  const other = await visitor.open(url);
  await isAsked(other);
  await choose(one, 'decline');
  await other.waitFor(() => !document.querySelector('ask-first-notice'));
  await t.settled(other);
  assert.deepEqual(t.second.paths(), []);
});

promise('asks again in the other tab when the choice is forgotten', async (t) => {
  const url = t.site.page('/', hostPage());
  const visitor = await t.visitor();
  const one = await visitor.open(url);
  await choose(one, 'decline');
  const other = await visitor.open(url);
  await other.waitFor('askFirst.consent.decided');
  await one.evaluate(() => void askFirst.forget());
  await isAsked(one);
  await isAsked(other);
});

/** A page that was left after `answer`, so that `back()` takes it out of the browser's cache. */
async function cached(t, answer) {
  const head = `<script>addEventListener('pageshow', (event) => { window.isCached = event.persisted })</script>`;
  const visitor = await t.visitor();
  const page = await visitor.open(
    t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })),
  );
  await answer(page);
  const next = t.site.page('/next', hostPage(heldScript(t.second, 'next')));
  await page.goto(next);
  await page.waitFor('window.askFirst');
  return page;
}

promise('lets the browser keep a page in its back/forward cache', async (t) => {
  const page = await cached(t, async (first) => {
    await choose(first, 'accept');
    await first.waitFor(() => window.ran?.includes('held'));
  });
  await page.back();
  await page.waitFor('window.isCached');
  assert.deepEqual(await page.evaluate('window.ran'), ['held'], 'nothing ran twice');
});

promise(
  'lets the browser keep a page that asks in its back/forward cache, and removes an answered notice there',
  async (t) => {
    const page = await cached(t, isAsked);
    await choose(page, 'decline');
    await page.back();
    await page.waitFor(() => !document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.equal(await page.evaluate('askFirst.consent.decided'), true);
  },
);

promise(
  'holds on a page from the back/forward cache for a visitor who has withdrawn',
  async (t) => {
    const page = await cached(t, async (first) => {
      await choose(first, 'accept');
      await first.waitFor(() => window.ran?.includes('held'));
    });
    await page.waitFor(() => window.ran?.includes('next'));
    await page.evaluate(() => {
      window.isBefore = true;
      void askFirst.withdraw();
    });
    await page.waitFor(() => !window.isBefore && window.askFirst?.consent.decided);
    const count = t.second.paths().length;
    await page.back();
    await page.waitFor(() => !window.ran && window.askFirst?.consent.decided);
    await t.settled(page);
    assert.equal(t.second.paths().length, count);
    assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), false);
  },
);

promise(
  'releases on a page from the back/forward cache for a visitor who has accepted',
  async (t) => {
    const page = await cached(t, isAsked);
    await choose(page, 'accept');
    await page.back();
    await page.waitFor(() => window.ran?.includes('held'));
    assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  },
);

promise('reads the choice again when a page comes from the cache, by no other event', async (t) => {
  const head = `<script>
    delete window.BroadcastChannel;
    for (const type of ['storage', 'visibilitychange'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    addEventListener('pageshow', (event) => { window.isCached = event.persisted });</script>`;
  const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
  await isAsked(page);
  // Firefox caches no page that is still loading something, and our files load when a page is
  // idle.
  await t.settled(page);
  await page.goto(t.site.page('/next', hostPage('', { head })));
  await choose(page, 'accept');
  await page.back();
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('window.isCached'), true);
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
});
