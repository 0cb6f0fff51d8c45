// The record that a server receives says what was on the screen, and who has acted.
import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

const attributes = 'data-record-url="/records" data-policy-url="/cookie-policy"';

async function opened(t, css) {
  t.site.file('/records', { status: 204 });
  const head = `<style>${css}</style>`;
  const page = await t.open(t.site.page('/', hostPage('', { attributes, head })));
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot.querySelector(':popover-open'),
  );
  return page;
}

/** The one record that the server has received. */
async function received(t) {
  const post = await t.eventually(() => t.site.requests().find(({ path }) => path === '/records'));
  return JSON.parse(post.body);
}

promise('replaces a theme that hides Decline, and one that hides the text', async (t) => {
  for (const css of [
    '::part(notice)::after { content: ""; position: fixed; z-index: 9; inset: 0 60% 0 0; background: gold; pointer-events: none }',
    '::part(text) { font-size: 2px }',
    '::part(button) { position: absolute; inset: 0 auto auto 0 }',
  ]) {
    const page = await opened(t, css);
    const [{ level, text }] = await t.eventually(async () => {
      const messages = await page.console();
      return messages.length > 0 && messages;
    });
    assert.equal(level, 'error');
    assert.match(text, /^Ask First: the page makes the choice unequal: /);
    await choose(page, 'decline');
    await page.waitFor(() => document.cookie.includes('|decline|'));
  }
  const record = await received(t);
  assert.deepEqual([record.method, record.hidden, record.unequal], ['decline', [], []]);
  assert.match(record.text, /third parties/);
});

promise('says in the record what could not be seen, and that a script has acted', async (t) => {
  const page = await opened(t, '');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::part(text) { color: transparent }');
    document.adoptedStyleSheets = [sheet];
    const notice = document.querySelector('ask-first-notice');
    notice.shadowRoot.querySelector('[part=accept]').click();
  });
  const record = await received(t);
  assert.equal(record.method, 'api');
  assert.match(record.hidden.join(), /third parties/);
  assert.doesNotMatch(record.text, /third parties/);
  assert.equal(await page.evaluate('askFirst.consent.record.method'), 'api');
});

promise('makes no record of a text that a script has made up', async (t) => {
  const page = await opened(t, '');
  await page.evaluate(() => {
    const detail = { wish: 'accept', shown: { locale: 'en', text: 'Never shown' }, opener: null };
    const notice = document.querySelector('ask-first-notice');
    notice.dispatchEvent(new CustomEvent('consent-request', { detail: null }));
    notice.dispatchEvent(new CustomEvent('consent-request', { detail }));
  });
  const record = await received(t);
  assert.equal(record.method, 'api');
  assert.match(record.text, /third parties/);
  assert.deepEqual(await page.console(), []);
});
