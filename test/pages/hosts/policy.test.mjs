import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

const nonce = 'r4nd0m';
const rest = (second) =>
  `style-src 'none'; img-src 'self' ${new URL(second.url('/')).origin}; frame-src 'self' ${new URL(second.url('/')).origin}; connect-src 'self'`;

const policies = {
  'a nonce': (second) =>
    `default-src 'none'; script-src 'nonce-${nonce}' 'self' ${new URL(second.url('/')).origin}; ${rest(second)}`,
  'a nonce and strict-dynamic': (second) =>
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; ${rest(second)}`,
  'trusted types': (second) =>
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; ${rest(second)}; require-trusted-types-for 'script'; trusted-types ask-first lit-html`,
};

const body = ({ url }) => `
<script nonce="${nonce}" type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=external')}"></script>
<script nonce="${nonce}" type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('without nonce')</script>
<script nonce="${nonce}" type="text/html" data-consent="advertising"><p id="block">Block</p></script>
<iframe title="Frame" data-consent="advertising" data-src="${url('/frame.html')}"></iframe>
<iframe title="Document" data-consent="advertising" data-srcdoc="<p>Own</p>"></iframe>
<script nonce="${nonce}" type="text/plain" data-consent="analytics">window.ran.push('end')</script>`;

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
    await t.eventually(() => t.second.paths().includes('/frame.html'));
    const ran = await page.evaluate('window.ran');
    // strict-dynamic trusts whatever a trusted script starts, with a nonce or without.
    const isStrict = what !== 'a nonce';
    const expected = ['external', 'inline', ...(isStrict ? ['without nonce'] : []), 'end'];
    assert.deepEqual(ran, expected);
    const isTrusted = what === 'trusted types' && (await page.evaluate('!!window.trustedTypes'));
    if (isTrusted) {
      // Text in an attribute becomes markup only by a policy of the page's own.
      await t.eventually(async () =>
        (await page.console()).some(({ text }) => /refused/.test(text)),
      );
      assert.equal(await page.evaluate(() => !!document.querySelector('iframe[srcdoc]')), false);
      return;
    }
    await page.waitFor(() => document.querySelector('iframe[srcdoc]'));
    const entries = await page.console();
    if (isStrict) return assert.deepEqual(entries, []);
    // The one script without a nonce is what the policy is there for.
    assert.ok(entries.length >= 1 && entries.length <= 2, JSON.stringify(entries));
    assert.ok(
      entries.every(({ level }) => level === 'violation'),
      JSON.stringify(entries),
    );
  });
}
