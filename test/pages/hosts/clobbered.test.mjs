import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { afterReload, choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

for (const position of ['async', 'defer', 'blocking', 'inlined']) {
  promise(
    `takes no picture for its own tag, ${position}`,
    async (t) => {
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
    },
    ['defer', 'blocking'].includes(position)
      ? { once: 'async and inlined are tried in each engine' }
      : {},
  );
}

/**
 * The names that published gadgets put on `Object.prototype`, and the options of the browser's own
 * functions, which also read them from the prototype.
 */
const polluting =
  'once passive capture bubbles cancelable composed detail priority mode credentials method body headers keepalive redirect attributes characterData subtree root threshold delegatesFocus extends is model base config purposes signals granted analytics advertising decisions recordUrl persistUrl cookieDomain domain markNonce src srcdoc href html url innerHTML template text label site revision sourceURL context onload handler attrs props key ref children name id nonce integrity type kind polluted';

for (const value of ['"x"', '"granted"', 'true']) {
  promise(
    `asks, stores and releases where every object has ${value}`,
    async (t) => {
      const head = `<script>for (const name of '${polluting}'.split(' ')) Object.prototype[name] = ${value};</script>`;
      const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
      await page.waitFor(
        () => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild,
      );
      await t.settled(page);
      assert.deepEqual(t.second.paths(), []);
      assert.deepEqual(await page.evaluate('[...askFirst.consent.granted]'), ['necessary']);
      await choose(page, 'accept');
      await page.waitFor(() => window.ran?.includes('held'));
      assert.match((await page.cookies())['ask-first'], /accept/);
      await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
      await t.settled(page);
      assert.deepEqual(await page.evaluate('[...askFirst.consent.granted]'), ['necessary']);
      assert.equal(t.second.paths().length, 1);
      const uncaught = (await page.console()).filter(({ level }) =>
        /uncaught|rejection/.test(level),
      );
      assert.deepEqual(uncaught, []);
    },
    value === 'true' ? {} : { once: 'one value is tried in each engine' },
  );
}

/** Names of globals that some browsers lack. There, a page finds the element with that id. */
const missing = [
  'NavigateEvent',
  'navigation',
  'scheduler',
  'trustedTypes',
  'caches',
  'cookieStore',
];

promise('withdraws where elements have the names of globals that the browser lacks', async (t) => {
  const head = `<form id="scheduler"><input name="postTask"></form>${missing.map((id) => `<a id="${id}"></a>`).join('')}`;
  const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await t.settled(page);
  assert.equal(t.second.paths().length, 1);
  assert.deepEqual(await page.console(), []);
});

/** Members that no element may replace: the test itself uses them. */
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
  // An engine may not let the test replace a member by an element.
  const others = (await page.console()).filter(({ text }) => !/cannot be replaced/.test(text));
  assert.deepEqual(others, []);
});
