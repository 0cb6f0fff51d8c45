// The browser ends or freezes a tab while it stores a choice.
import assert from 'node:assert/strict';
import { heldScript, hostPage } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const once = 'only Chromium ends and freezes a tab when it is told to';

/** Scripts that let a page hang at a moment at which it stores a choice. */
const moments = {
  'before it is in local storage': `
    Storage.prototype.setItem = function () { hang(); };`,
  'when it is in local storage': `
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...entry) { setItem.apply(this, entry); if (entry[0] === 'ask-first') hang(); };`,
  'before it is in the cookie': `
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', { get, set() { hang(); } });`,
  'when it is in the cookie': `
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', { get, set(text) { set.call(this, text); if (/^ask-first=1/.test(text)) hang(); } });`,
};

/**
 * Another page of the visitor has all of the choice, or nothing of it and asks. Returns whether it
 * has it.
 */
async function findAllOrNothing(t, page) {
  const state = await page.waitFor(() => {
    const { consent } = window.askFirst ?? {};
    const isAsking = !!document.querySelector('ask-first-notice');
    return (consent?.decided || isAsking) && { granted: [...consent.granted], isAsking };
  });
  const isKept = !state.isAsking;
  const granted = isKept ? ['necessary', 'analytics', 'advertising'] : ['necessary'];
  assert.deepEqual(state, { granted, isAsking: !isKept });
  await t.settled(page);
  assert.equal(
    t.second.paths().filter((path) => path.includes('name=next')).length,
    isKept ? 1 : 0,
  );
  return isKept;
}

for (const [when, script] of Object.entries(moments))
  promise(
    `has all of a choice or asks again where the browser ends the tab ${when}`,
    async (t) => {
      const held = heldScript(t.second, 'held');
      const visitor = await t.visitor({ newWindow: true });
      const head = `<script>{
        const hang = () => { const request = new XMLHttpRequest(); request.open('GET', '/hang', false); request.send(); };
        ${script}
      }</script>`;
      t.site.file('/hang', { hang: true });
      const page = await visitor.open(t.site.page('/', hostPage(held, { head })));
      await page.waitFor(
        () => !!document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
      );
      const crash = await page.prepareCrash();
      // A page that hangs answers no command any more, perhaps not even this click.
      page.click('ask-first-notice', '[part~=accept]').catch(() => {});
      await t.eventually(() => t.site.paths().includes('/hang'));
      await crash();
      const next = await visitor.open(t.site.page('/next', hostPage(heldScript(t.second, 'next'))));
      const isKept = await findAllOrNothing(t, next);
      if (when === 'when it is in the cookie') assert.ok(isKept);
      if (when === 'before it is in local storage') assert.ok(!isKept);
    },
    { once },
  );

promise(
  'has all of a choice or asks again while the tab that stores it is frozen, and agrees with that tab later',
  async (t) => {
    const held = heldScript(t.second, 'held');
    const visitor = await t.visitor({ newWindow: true });
    const page = await visitor.open(t.site.page('/', hostPage(held)));
    await page.waitFor(
      () => !!document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
    );
    await page.click('ask-first-notice', '[part~=accept]');
    await page.freeze();
    const next = await visitor.open(t.site.page('/next', hostPage(heldScript(t.second, 'next'))));
    await findAllOrNothing(t, next);
    await page.thaw();
    await page.waitFor(() => window.ran?.includes('held'));
    await next.waitFor(() => window.ran?.includes('next'));
    await next.waitFor(() => !document.querySelector('ask-first-notice'));
  },
  { once },
);
