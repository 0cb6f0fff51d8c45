import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { heldInline, heldScript, hostPage } from '../harness/host-page.mjs';

/** Pages that answer a POST, by what else they do. */
const forms = {
  'a plain page': { path: '/letter' },
  'an address with a fragment': { path: '/letter#thanks' },
  'an address with a query': {
    path: '/letter?from=form#thanks',
    once: 'a fragment is tried in each engine',
  },
  'functions of its own on history': {
    path: '/letter',
    once: 'which functions we call is plain code',
    head: `<script>history.replaceState = history.go = () => { throw new Error('the page broke') }</script>`,
  },
  'a router that takes every navigation over': {
    path: '/letter#thanks',
    head: `<script>window.navigation?.addEventListener('navigate', (event) => {
      if (event.canIntercept) event.intercept({ handler: async () => {} });
    })</script>`,
  },
  'a base element': { path: '/letter#thanks', head: '<base href="/elsewhere/">' },
};

for (const [what, { path, head = '', once }] of Object.entries(forms))
  promise(
    `reloads a page that answered a POST with one GET: ${what}`,
    async (t) => {
      t.site.page('/letter', hostPage(heldScript(t.second, 'held'), { head }));
      const action = t.site.url(path);
      const form = `<form method="post" action="${action}"><input name="text" value="Dear"></form>`;
      const page = await t.open(t.site.page('/', form));
      await page.evaluate('void setTimeout(() => document.forms[0].submit())');
      await page.waitFor(() => !document.forms[0] && !!window.askFirst);
      await page.evaluate('void askFirst.accept()');
      await page.waitFor(() => window.ran?.includes('held'));
      const before = await page.evaluate('[location.href, history.length]');
      const count = t.second.paths().length;
      await page.evaluate('void ((window.isBefore = true), askFirst.withdraw())');
      await page.waitFor(() => !window.isBefore && window.askFirst?.consent.decided);
      await t.settled(page);
      const letters = t.site.requests().filter((asked) => asked.path.startsWith('/letter'));
      assert.deepEqual(
        letters.map(({ method }) => method),
        ['POST', 'GET'],
      );
      assert.deepEqual(await page.evaluate('[location.href, history.length]'), before);
      assert.equal(t.second.paths().length, count);
      assert.equal(await page.evaluate('window.ran ?? null'), null);
    },
    once ? { once } : {},
  );

promise('ends what runs in a frame without an address of its own', async (t) => {
  const inner = hostPage(heldInline('held')).replaceAll('"', '&quot;');
  const page = await t.open(t.site.page('/', `<!doctype html><iframe srcdoc="${inner}"></iframe>`));
  await page.waitFor(() => frames[0].askFirst);
  await page.evaluate('void frames[0].askFirst.accept()');
  await page.waitFor(() => frames[0].ran?.includes('held'));
  await page.evaluate('void ((frames[0].isBefore = true), frames[0].askFirst.withdraw())');
  await page.waitFor(() => !frames[0].isBefore && frames[0].askFirst?.consent.decided);
  assert.equal(await page.evaluate('frames[0].ran ?? null'), null);
  assert.match(await page.evaluate('frames[0].document.body.textContent'), /An article/);
});
