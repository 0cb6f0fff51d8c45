import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { promise } from '../harness/promise.mjs';
import { answerBuiltFile } from '../harness/built-files.mjs';
import { choose, configured, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

/** The hashes of the inline scripts of a page, for its policy. */
const hashes = (html) =>
  [...html.matchAll(/<script(?! async)[^>]*>([^]*?)<\/script>/g)]
    .map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

promise('all load under a policy with hashes', async (t) => {
  const html = hostPage(heldScript(t.second, 'held'), {
    position: 'inlined',
    ...configured({ signals: { mixpanel: true } }, { attributes: 'data-base="/ask-first/"' }),
  });
  const policy = `script-src ${hashes(html)} 'strict-dynamic'; object-src 'none'`;
  const headers = { 'content-security-policy': policy };
  const page = await t.open(t.site.page('/', { html, headers }));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await openSettings(page);
  await page.press('Escape');
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate(() => document.querySelector('script[type=module]')), null);
  assert.ok(t.site.paths().includes('/ask-first/signals/for-mixpanel.js'));
});

promise('load from where the tag came from, whatever base follows it', async (t) => {
  const foreign = new URL(t.second.url('/'));
  const html = hostPage(heldScript(t.second, 'held'), { position: 'defer' })
    .replace('src="/ask-first/', 'src="ask-first/')
    .replace('</head>', `<base href="${foreign.href}"></head>`);
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.deepEqual(t.second.paths(), ['/script.js?name=held']);
});

for (const files of [['notice'], ['choose', 'preferences']]) {
  promise(`load again after a failure of ${files.join(' and ')}`, async (t) => {
    for (const file of files) {
      const path = `/ask-first/${file}.js`;
      let count = 0;
      const busy = { status: 503, type: 'text/plain', body: 'busy' };
      t.site.file(path, () => (count++ === 0 ? busy : answerBuiltFile(path)));
    }
    const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'))));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    if (files.includes('preferences')) {
      await openSettings(page);
      await page.press('Escape');
    }
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
    const ours = (await page.console()).filter(({ text }) => text.includes('Ask First'));
    // In Firefox (153), files that share code with the notice cannot load it again until the page
    // is left.
    const others = ours.filter(({ text }) => !/did not load.*\/notice\.js$/.test(text));
    assert.deepEqual(others, []);
  });
}

promise('load in a page without a head, from which nothing can be requested ahead', async (t) => {
  const html = hostPage(`${heldScript(t.second, 'held')}<script>document.head.remove()</script>`, {
    position: 'defer',
  });
  const page = await t.open(t.site.page('/', html));
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.deepEqual(await page.console(), []);
});
