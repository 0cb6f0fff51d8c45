import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

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

/** Names that the page keeps: this test itself uses these members. */
const own = ['readyState', 'querySelector', 'elementFromPoint'];

promise('asks, stores and releases where elements have the names of all members', async (t) => {
  const head = `<script>
    window.member = (name) => Reflect.get(Document.prototype, name, document);
    const box = document.createElement('div');
    for (let owner = Document.prototype; owner; owner = Object.getPrototypeOf(owner))
      for (const name of Object.getOwnPropertyNames(owner))
        if (!${JSON.stringify(own)}.includes(name)) box.append(Object.assign(new Image(), { name }));
    document.currentScript.after(box);
  </script>`;
  const html = hostPage(heldScript(t.second, 'held'), { head });
  const page = await t.open(t.site.page('/', html));
  assert.equal(await page.evaluate('document.body.name'), 'body');
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild,
  );
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await openSettings(page);
  await page.press('Escape');
  await choose(page, 'accept');
  await t.eventually(() => t.second.paths().length === 1);
  await page.waitFor(() => window.ran?.includes('held'));
  assert.match(await page.evaluate('member("cookie")'), /ask-first=/);
  await page.reload();
  await page.waitFor(() => window.ran?.includes('held'));
  // An engine may not let us replace a member that an element stands for.
  const others = (await page.console()).filter(({ text }) => !/cannot be replaced/.test(text));
  assert.deepEqual(others, []);
});
