// What real clients do when they are denied but not held, as on no site that follows the guide.
// This shows that our signals reach them, and why a signal cannot replace holding.
import assert from 'node:assert/strict';
import { bundle } from '../../clients/bundle.mjs';
import { clients } from '../../clients/clients.mjs';
import { isAllThere, readTraces, sent, serve } from '../../clients/try-client.mjs';
import { promise } from '../harness/promise.mjs';

const once = 'what a client does when it is denied is plain code of its own';

/** The signal and the client alone: `tell('analytics')` grants that and nothing else. */
const article = (signal, src) => `<!doctype html><meta charset="utf-8"><title>Article</title>
  <script>${signal}
  const context = (purposes, cause) => ({ isGranted: (purpose) => purposes.includes(purpose),
    isDecided: true, cause, options: {}, report: (...message) => console.error(...message) });
  const tell = (...purposes) => told.signal.change(context(purposes, 'save'));
  told.signal.start(context([], 'start'));</script><script src="${src}"></script>`;

for (const [key, { name, cookies, denied }] of Object.entries(clients)) {
  if (!denied) continue;

  promise(
    `${name}, not held, does what its signal says`,
    async (t) => {
      const signal = await bundle(`../../src/signals/${key}.ts`, { globalName: 'told' });
      const page = await t.open(t.site.page('/', article(signal, await serve(t, key))));
      const kept = async (expected) => isAllThere((await readTraces(page)).cookies, expected);

      /** Reads an article, and asserts whether the client tells its server. */
      async function read(isSent) {
        const before = sent(t, key).length;
        await page.evaluate('readArticle()');
        if (isSent) await t.eventually(() => sent(t, key).length > before);
        await t.settled(page);
        if (!isSent) assert.equal(sent(t, key).length, before);
      }

      await read(denied.sends);
      assert.ok(await kept(denied.cookies));

      await page.evaluate(`tell('analytics', 'advertising')`);
      await read(true);
      await t.eventually(() => kept(cookies));

      await page.evaluate('tell()');
      await t.settled(page);
      await read(denied.sends);
      assert.ok(await kept(denied.left));
      assert.deepEqual(await page.console(), []);
    },
    { once },
  );
}
