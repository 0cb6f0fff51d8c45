// Frameworks hydrate a part of a page.
import assert from 'node:assert/strict';
import { bundlePart, partNames, readPackage, renderPart } from '../../frameworks/bundle.mjs';
import {
  caption,
  clickCount,
  clickFilm,
  hasPlaceholder,
  isAsking,
  isAskingInHtml,
  serveScript,
} from '../harness/framework-page.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';
import { htmlPage } from '../harness/html-page.mjs';
import { promise } from '../harness/promise.mjs';

/**
 * Serves a page with a part that a server has rendered. The part's script comes when `hydrate` is
 * called.
 */
async function servePart(t, name, createPage = hostPage) {
  const props = { frame: t.second.url('/frame.html') };
  const { body, head } = await renderPart(name, props);
  const app = { type: 'text/javascript', body: await bundlePart(name) };
  let hydrate;
  const isDue = new Promise((resolve) => (hydrate = resolve));
  t.site.file('/app.js', async () => {
    await isDue;
    return app;
  });
  const html = createPage(
    `<div id="app">${body}</div><script>props = ${JSON.stringify(props)}</script>
    <script type="module" async src="/app.js"></script>`,
    { head },
  );
  return { url: t.site.page('/', html), hydrate };
}

for (const name of partNames) {
  for (const when of ['before', 'after'])
    promise(
      `lets ${name} hydrate a part of the page ${when} the notice is there`,
      async (t) => {
        const { url, hydrate } = await servePart(t, name);
        if (when === 'before') hydrate();
        const page = await t.open(url, { until: 'interactive' });
        await page.waitFor(isAsking);
        if (when === 'after') {
          // A placeholder that did not wait would be shown by now.
          await t.settled(page);
          hydrate();
        }
        await page.waitFor(hasPlaceholder);
        assert.equal(await page.evaluate(caption), 'Seen 0 times');
        await clickCount(page);
        assert.equal(await page.evaluate(caption), 'Seen 1 times');
        assert.ok(await page.evaluate(hasPlaceholder));
        // The framework removes the frame and adds it again, and our placeholder follows.
        await clickFilm(page);
        await page.waitFor(() => !document.querySelector('iframe, ask-first-embed'));
        await clickFilm(page);
        await page.waitFor(hasPlaceholder);
        assert.deepEqual(t.second.paths(), []);

        await page.click('ask-first-embed', '[part~=once]');
        await t.eventually(() => t.second.paths().includes('/frame.html'));
        await page.waitFor(() => !document.querySelector('ask-first-embed'));
        await clickCount(page);
        assert.equal(await page.evaluate(caption), 'Seen 2 times');
        assert.deepEqual(await page.console(), []);
      },
      { once: 'the framework decides' },
    );

  promise(
    `lets ${name} hydrate a part of the page with the notice in its HTML`,
    async (t) => {
      const { url, hydrate } = await servePart(t, name, htmlPage);
      const page = await t.open(url, { until: 'interactive' });
      await page.waitFor(isAskingInHtml);
      await t.settled(page);
      hydrate();
      await page.waitFor(hasPlaceholder);
      await clickCount(page);
      assert.equal(await page.evaluate(caption), 'Seen 1 times');
      assert.ok(await page.evaluate(isAskingInHtml));
      assert.deepEqual(t.second.paths(), []);
      await choose(page, 'accept');
      await t.eventually(() => t.second.paths().includes('/frame.html'));
      await page.waitFor(() => !document.querySelector('ask-first-notice, ask-first-embed'));
      await clickCount(page);
      assert.equal(await page.evaluate(caption), 'Seen 2 times');
      assert.deepEqual(await page.console(), []);
    },
    { once: 'the framework decides' },
  );

  promise(
    `lets ${name} hydrate a part of the page whose frame has been released`,
    async (t) => {
      const { url, hydrate } = await servePart(t, name);
      const page = await t.open(url, { until: 'interactive' });
      await choose(page, 'accept');
      await t.eventually(() => t.second.paths().includes('/frame.html'));
      hydrate();
      // Until the part is hydrated, the button does nothing.
      await page.waitFor(() => {
        document.getElementById('count').click();
        return document.querySelector('figcaption').textContent !== 'Seen 0 times';
      });
      await t.settled(page);
      assert.deepEqual(t.second.paths(), ['/frame.html']);
      assert.deepEqual(await page.console(), []);
    },
    { once: 'the framework decides' },
  );
}

promise('lets Vue hydrate the page, and goes on asking', async (t) => {
  serveScript(t, '/vue.js', readPackage('vue/dist/vue.global.js'));
  const template = `<button id="count" @click="count++">Read {{ count }} times</button>`;
  const app = `<div id="app"><button id="count">Read 0 times</button></div>
    <script src="/vue.js"></script><script>
    Vue.createSSRApp({ data: () => ({ count: 0 }), template: ${JSON.stringify(template)} }).mount('#app');
    </script>`;
  const page = await t.open(t.site.page('/', hostPage(app)));
  await page.waitFor(isAsking);
  await clickCount(page);
  await page.waitFor(isAsking);
  await choose(page, 'decline');
  await page.waitFor(() => document.cookie.includes('|decline|'));
  await clickCount(page);
  assert.deepEqual(await page.console(), []);
});
