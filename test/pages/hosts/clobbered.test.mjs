import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { hostPage, heldScript } from '../harness/host-page.mjs';

for (const position of ['async', 'defer', 'blocking', 'inlined']) {
  promise(`takes no picture for its own tag, ${position}`, async (t) => {
    const evil = t.second.url('/pixel.gif');
    const head = `<img name="currentScript" alt="" src="${evil}" data-model="opt-out" data-base="${t.second.url('/evil/')}" data-config="config"><p id="config">{ "model": "opt-out" }</p><script type="application/json" id="config">{ "site": "Ours" }</script>`;
    const html = hostPage(heldScript(t.second, 'held'), {
      position,
      head,
      attributes: 'data-config="config"',
    });
    const page = await t.open(t.site.page('/', html));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate('askFirst.consent.granted'), ['necessary']);
    assert.deepEqual(t.second.paths(), ['/pixel.gif']);
    assert.equal(
      await page.evaluate('document.querySelector("ask-first-notice").options.site'),
      'Ours',
    );
  });
}
