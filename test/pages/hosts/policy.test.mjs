import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldInline, heldScript, hostPage } from '../harness/host-page.mjs';

const nonce = 'r4nd0m';
const originOf = (second) => new URL(second.url('/')).origin;
const rest = (second) =>
  `img-src 'self' ${originOf(second)}; frame-src 'self' ${originOf(second)}; connect-src 'self'`;
const strict = (second) =>
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'none'; ${rest(second)}`;

const policies = {
  'a nonce': (second) =>
    `default-src 'none'; script-src 'nonce-${nonce}' 'self' ${originOf(second)}; style-src 'none'; ${rest(second)}`,
  'a nonce and strict-dynamic': strict,
  'trusted types': (second) =>
    `${strict(second)}; require-trusted-types-for 'script'; trusted-types ask-first lit-html`,
};

const withNonce = (text) =>
  `<script nonce="${nonce}" type="text/plain" data-consent="analytics">${text}</script>`;

const body = ({ url }) => `
<script nonce="${nonce}" type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=external')}"></script>
${withNonce(`(window.ran ??= []).push('inline')`)}
<script type="text/plain" data-consent="analytics">window.ran.push('inline without nonce')</script>
<script type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=without')}"></script>
<script nonce="other" type="text/plain" data-consent="analytics" async data-src="${url('/script.js?name=other')}"></script>
${withNonce(`try { document.write('<script src="${url('/script.js?name=written')}"><' + '/script><p id="text" style="color: red">Text</p>') }
  catch (error) { window.ran.push(error.name) }`)}
${withNonce(`try { document.write('<svg><script href="${url('/script.js?name=drawing')}">'); document.write('<' + '/script></svg>') } catch {}`)}
<script nonce="${nonce}" type="text/html" data-consent="advertising"><p id="block">Block</p>
<svg><script href="${url('/script.js?name=svg without')}"/><script nonce="${nonce}" href="${url('/script.js?name=svg')}"/></svg></script>
<iframe title="Frame" data-consent="advertising" data-src="${url('/frame.html')}"></iframe>
<iframe title="Document" data-consent="advertising" data-srcdoc="<p>Own</p>"></iframe>
${withNonce(`window.ran.push('end')`)}`;

for (const [what, policy] of Object.entries(policies)) {
  promise(`asks and releases under ${what}`, async (t) => {
    const headers = { 'content-security-policy': policy(t.second) };
    const html = hostPage(body(t.second), { nonce });
    const page = await t.open(t.site.page('/', { html, headers }));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.deepEqual(await page.console(), []);
    const look = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('ask-first-notice');
      const box = shadowRoot.querySelector('[part=notice]');
      const button = shadowRoot.querySelector('button');
      return [getComputedStyle(box).position, getComputedStyle(button).cursor];
    });
    assert.deepEqual(look, ['fixed', 'pointer']);

    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('end') && document.getElementById('block'));
    // A browser without Trusted Types takes a plain text.
    const isTyped = await page.evaluate(() => 'trustedTypes' in window);
    const refusesText = what === 'trusted types' && isTyped;
    // With Trusted Types, a text in an attribute becomes markup only by a policy of the page's own.
    if (!refusesText) await page.waitFor(() => document.querySelector('iframe[srcdoc]'));
    await t.eventually(() => t.second.paths().includes('/frame.html'));
    await t.settled(page);
    // What a parser would have refused is neither requested nor run.
    assert.deepEqual(t.second.paths().sort(), [
      '/frame.html',
      '/script.js?name=external',
      '/script.js?name=svg',
    ]);
    const expected = ['external', 'inline', ...(refusesText ? ['TypeError'] : []), 'svg', 'end'];
    assert.deepEqual(await page.evaluate('window.ran'), expected);
    const color = () => getComputedStyle(document.getElementById('text')).color;
    if (!refusesText) assert.equal(await page.evaluate(color), 'rgb(0, 0, 0)');

    const entries = await page.console();
    const refused = entries.filter(({ text }) => /lacks the nonce of our tag/.test(text));
    assert.equal(refused.length, refusesText ? 4 : 5, JSON.stringify(entries));
    // The page's own policy refuses the others: a text for `document.write`, or a style attribute.
    const held = entries.filter(({ text }) => /what this element holds is refused/.test(text));
    assert.equal(held.length, refusesText ? 1 : 0, JSON.stringify(entries));
    assert.equal(
      await page.evaluate(() => !!document.querySelector('iframe[srcdoc]')),
      !refusesText,
    );
    const others = entries.filter((entry) => ![...refused, ...held].includes(entry));
    assert.ok(
      others.every(({ level }) => level === 'violation' || level === 'error'),
      JSON.stringify(others),
    );
  });
}

promise('throws nothing into a page that does not allow its Trusted Types policy', async (t) => {
  const policy = `require-trusted-types-for 'script'; trusted-types lit-html default`;
  const headers = { 'content-security-policy': policy };
  const html = hostPage(heldInline('inline') + heldScript(t.second, 'external'));
  const page = await t.open(t.site.page('/', { html, headers }));
  await choose(page, 'accept');
  await t.settled(page);
  const entries = await page.console();
  assert.deepEqual(
    entries.filter(({ level }) => ['uncaught', 'rejection'].includes(level)),
    [],
  );
  const isTyped = await page.evaluate(() => 'trustedTypes' in window);
  const told = entries.filter(({ text }) => /the Trusted Types policy ask-first/.test(text));
  assert.equal(told.length, isTyped ? 1 : 0, JSON.stringify(entries));
  const ran = await page.evaluate(() => window.ran?.length ?? 0);
  assert.equal(ran, isTyped ? 0 : 2);
});

promise('uses the default policy of a page that does not allow its own', async (t) => {
  const policy = `require-trusted-types-for 'script'; trusted-types lit-html default`;
  const same = '(text) => text';
  const head = `<script>window.trustedTypes?.createPolicy('default', { createHTML: ${same}, createScript: ${same}, createScriptURL: ${same} })</script>`;
  const body = heldInline('inline') + heldScript(t.second, 'external');
  const html = hostPage(body, { head });
  const page = await t.open(
    t.site.page('/', { html, headers: { 'content-security-policy': policy } }),
  );
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('external'));
  assert.deepEqual(await page.evaluate('window.ran'), ['inline', 'external']);
});
