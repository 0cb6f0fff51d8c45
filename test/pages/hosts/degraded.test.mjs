import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldInline, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

const gated = ({ second }) => heldScript(second, 'external') + heldInline('inline');

/** Returns our messages, after asserting that nothing was thrown into the page. */
async function messagesOf(page) {
  const entries = await page.console();
  assert.deepEqual(
    entries.filter(({ level }) => level === 'uncaught' || level === 'rejection'),
    [],
  );
  return entries.filter(({ text }) => text.includes('Ask First')).map(({ text }) => text);
}

/** Takes a global away from the page, whatever it is. */
const without = (name) =>
  `Object.defineProperty(window, '${name}', { value: undefined, configurable: true, writable: true });`;

/** Everything that privacy tools and careless pages take away, at once. */
const taken = [
  ...['crypto', 'CustomEvent', 'ResizeObserver'].map(without),
  // The test itself reads `timeOrigin`. In test/page/timing.test.ts there is no timing at all.
  "Object.defineProperty(window, 'performance', { value: { timeOrigin: performance.timeOrigin } });",
  "for (const name of ['languages', 'language', 'vendor']) Object.defineProperty(Navigator.prototype, name, { value: undefined });",
].join('');

promise(
  'asks, releases and keeps the choice where much of the browser is taken away',
  async (t) => {
    const late = `<script type="text/plain" data-consent="analytics">document.addEventListener('DOMContentLoaded', () => (window.ran ??= []).push('late'))</script>`;
    const body =
      gated(t) +
      heldScript(t.second, 'deferred', '', 'defer') +
      heldScript(t.second, 'module', '', 'data-type="module"') +
      late;
    const html = hostPage(body, {
      head: `<script>${taken} document.addEventListener('consentchange', ({ detail }) => (window.cause = detail.cause));</script>`,
      html: '',
    });
    const page = await t.open(t.site.page('/', html));
    await openSettings(page);
    await page.press('Escape');
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.length === 5);
    assert.deepEqual(await page.evaluate('window.ran.slice(0, 2)'), ['external', 'inline']);
    assert.equal(await page.evaluate('window.cause'), 'accept');
    const { text, receipt } = await page.waitFor(() =>
      JSON.parse(localStorage['ask-first-proof'] ?? 'null'),
    );
    assert.match(text, /third parties/);
    assert.match(receipt, /^\d+(-\d+){3}$/);
    assert.deepEqual(await messagesOf(page), []);

    await page.reload();
    await page.waitFor(() => window.ran?.length === 5);
    assert.deepEqual(await messagesOf(page), []);
  },
);

for (const [what, script] of [
  [
    'forbids definitions of elements',
    'customElements.define = () => { throw new Error("not here"); };',
  ],
  [
    'has taken our names',
    "for (const name of ['notice', 'preferences', 'button', 'message']) customElements.define('ask-first-' + name, class extends HTMLElement {});",
  ],
  [
    'has no registry of elements',
    "Object.defineProperty(window, 'customElements', { value: undefined });",
  ],
]) {
  promise(`holds everything, and says so once, in a page that ${what}`, async (t) => {
    const html = hostPage(gated(t), { head: `<script>${script}</script>` });
    const page = await t.open(t.site.page('/', html));
    await t.eventually(async () => (await messagesOf(page)).length > 0);
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    const [message, ...more] = await messagesOf(page);
    assert.match(message, /notice\.js failed/);
    assert.deepEqual(more, []);
    // The page's own code can still decide.
    await page.evaluate('askFirst.accept()');
    await page.waitFor(() => window.ran?.includes('inline'));
  });
}
