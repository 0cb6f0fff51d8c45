import assert from 'node:assert/strict';
import { choose, heldInline, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const gated = ({ second }) => heldScript(second, 'external') + heldInline('inline');

promise('asks and releases on a page in quirks mode', async (t) => {
  const html = hostPage(gated(t)).replace('<!doctype html>', '');
  const page = await t.open(t.site.page('/', html));
  assert.equal(await page.evaluate('document.compatMode'), 'BackCompat');
  await openSettings(page);
  await page.press('Escape');
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.length === 2);
  assert.deepEqual(await page.console(), []);
});

/** A page as XML has it. */
const xhtml = ({ second }) => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host page</title>
<script async="async" src="/ask-first/ask-first.js"></script></head><body><h1>An article</h1>
<script type="text/plain" data-consent="analytics" data-src="${second.url('/script.js?name=external')}"></script>
<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
<button data-consent-open="">Cookie settings</button></body></html>`;

promise('asks and releases on a page of XHTML', async (t) => {
  const body = xhtml(t);
  const page = await t.open(t.site.file('/', { type: 'application/xhtml+xml', body }));
  await openSettings(page);
  await page.press('Escape');
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.length === 2);
});

/** Waits until `work` returns something for the window of the frame. */
const inFrame = (page, work) =>
  page.waitFor(`(${work})(document.querySelector('iframe').contentWindow)`);

promise('asks, stores, releases and delivers in a document of srcdoc', async (t) => {
  for (const path of ['/records', '/showings']) t.site.file(path, { status: 204, body: '' });
  const attributes = 'data-record-url="/records" data-showings-url="/showings"';
  // This base leads to another host. What is sent must not follow it.
  const base = `<base href="${t.second.url('/')}">`;
  const inner = hostPage(gated(t) + base, { attributes })
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const html = `<!doctype html><title>Outer</title><iframe style="width: 900px; height: 600px" srcdoc="${inner}"></iframe>`;
  const page = await t.open(t.site.page('/', html));
  const text = await inFrame(
    page,
    ({ document }) =>
      document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('.text')?.textContent,
  );
  assert.ok(text.includes(new URL(t.site.url('/')).hostname), text);
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await inFrame(page, ({ document }) => {
    document.querySelector('ask-first-notice').shadowRoot.querySelector('[part~=accept]').click();
    return true;
  });
  await inFrame(page, ({ ran }) => ran?.length === 2);
  await page.waitFor(() => document.cookie.includes('ask-first=1|'));
  for (const path of ['/records', '/showings']) {
    await t.eventually(() => t.site.paths().includes(path));
    assert.ok(!t.second.paths().includes(path));
  }
});

promise('delivers to its own host from an empty window that the page has opened', async (t) => {
  t.site.file('/records', { status: 204, body: '' });
  const page = await t.open(
    t.site.page('/news/', '<!doctype html><title>Outer</title><button>Open</button>'),
  );
  // Not by `document.write`, which would give the window the address of the page.
  await page.evaluate(
    ({ tag, base }) => {
      document.querySelector('button').onclick = () => {
        const { document: inner } = (window.opened = window.open(''));
        inner.head.append(Object.assign(inner.createElement('base'), { href: base }));
        const script = Object.assign(inner.createElement('script'), { src: tag });
        script.dataset.recordUrl = 'records';
        inner.head.append(script);
      };
    },
    { tag: t.site.url('/ask-first/ask-first.js'), base: t.second.url('/') },
  );
  await page.click('button');
  const text = await page.waitFor(() => {
    const notice = window.opened?.document.querySelector('ask-first-notice')?.shadowRoot;
    const text = notice?.querySelector('.text')?.textContent;
    if (text) notice.querySelector('[part~=accept]').click();
    return text;
  });
  assert.equal(await page.evaluate('window.opened.location.href'), 'about:blank');
  assert.ok(text.includes(new URL(t.site.url('/')).hostname), text);
  await t.eventually(() => t.site.paths().includes('/records'));
  assert.deepEqual(t.second.paths(), []);
  await page.evaluate('window.opened.close()');
});
