// Real clients, bundled from their packages and held on the second origin.
import assert from 'node:assert/strict';
import { clients } from '../../clients/clients.mjs';
import { isAllThere, none, readTraces, sent, serve } from '../../clients/try-client.mjs';
import { promise } from '../harness/promise.mjs';
import { afterReload, choose, configured, hostPage } from '../harness/host-page.mjs';

const skip = { webkit: 'two engines are enough for code that is not ours' };

for (const [key, { name, says = '', cookies, storage, denied }] of Object.entries(clients)) {
  /** Opens an article of a site that holds the client and declares what it keeps. */
  async function openArticle(t) {
    const vendor = { id: key, name, cookies: cookies.map((name) => ({ name })), storage };
    const config = {
      purposes: [{ id: 'analytics', vendors: [vendor] }, { id: 'advertising' }],
      signals: denied ? { [key]: true } : {},
    };
    const body = `
      <script type="text/plain" data-consent="analytics" data-src="${await serve(t, key)}"></script>
      <script type="text/plain" data-consent="analytics">readArticle()</script>`;
    return t.open(t.site.page('/', hostPage(body, configured(config))));
  }

  promise(
    `${name} is not there until it is granted, works then, and is gone when it is withdrawn`,
    async (t) => {
      const page = await openArticle(t);
      await page.waitFor(() => document.querySelector('ask-first-notice'));
      await t.settled(page);
      assert.deepEqual([t.second.paths(), await readTraces(page)], [[], none]);

      await choose(page, 'accept');
      await t.eventually(() => sent(t, key).some(({ body }) => body.includes(says)));
      await t.eventually(async () => {
        const traces = await readTraces(page);
        return isAllThere(traces.cookies, cookies) && isAllThere(traces.storage, storage);
      });

      await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
      const count = t.second.paths().length;
      // A database that was open is deleted by the new page.
      await t.eventually(async () => !Object.values(await readTraces(page)).flat().length);
      await t.settled(page);
      assert.deepEqual([t.second.paths().slice(count), await readTraces(page)], [[], none]);
    },
    { skip },
  );

  promise(
    `${name} is not there when it is declined, on later pages neither`,
    async (t) => {
      const page = await openArticle(t);
      await choose(page, 'decline');
      await t.settled(page);
      await page.reload();
      await page.waitFor('window.askFirst');
      await t.settled(page);
      assert.deepEqual([t.second.paths(), await readTraces(page)], [[], none]);
    },
    { once: 'that everything stays held is shown in every engine with scripts of our own' },
  );
}
