import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import {
  afterReload,
  answerSettings,
  choose,
  configured,
  heldScript,
  hostPage,
  openSettings,
  storedRecord,
} from '../harness/host-page.mjs';

const isAsked = (page) => page.waitFor(() => !!document.querySelector('ask-first-notice'));
const hasRun = (page, name) => page.waitFor((name) => window.ran?.includes(name), name);

/** For the head of a page: the consent cookie is this one, and cannot be changed or deleted. */
const frozenCookie = (pair) => `<script>{
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true,
    get() { return [${JSON.stringify(pair)}, ...get.call(this).split('; ').filter((other) =>
      other && !other.startsWith('ask-first='))].join('; ') },
    set(text) { if (!text.startsWith('ask-first=')) set.call(this, text) } });
}</script>`;

const ways = {
  'a cookie of this host': '',
  'a cookie of a domain': (t) => `data-cookie-domain="${t.site.host}"`,
  'a cookie that a server keeps': 'data-persist-url="/consent"',
};
for (const [what, written] of Object.entries(ways))
  promise(`keeps a withdrawal where the browser refuses to change ${what}`, async (t) => {
    const attributes = typeof written === 'function' ? written(t) : written;
    t.site.file('/consent', ({ headers }) => ({
      status: 204,
      headers: { 'Set-Cookie': `ask-first=${headers['consent-record']}; Path=/` },
    }));
    const body = heldScript(t.second, 'held');
    const visitor = await t.visitor();
    const page = await visitor.open(t.site.page('/', hostPage(body, { attributes })));
    await choose(page, 'accept');
    await hasRun(page, 'held');
    const pair = await page.waitFor(() => /ask-first=1[^;]*/.exec(document.cookie)?.[0]);
    const head = frozenCookie(pair);
    const frozen = t.site.page('/frozen', hostPage(body, { attributes, head }));
    await page.goto(frozen);
    await hasRun(page, 'held');
    await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
    const count = t.second.paths().length;
    for (const url of [frozen, t.site.url('/frozen?again')]) {
      await page.goto(url);
      await page.waitFor('window.askFirst?.consent.decided');
      assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), false);
    }
    await t.settled(page);
    assert.equal(t.second.paths().length, count);
  });

promise('keeps a withdrawal against a cookie that comes with a page from a cache', async (t) => {
  const old = storedRecord({ days: 1 });
  t.site.page('/', {
    html: hostPage(heldScript(t.second, 'held')),
    headers: { 'Set-Cookie': `ask-first=${old}; Path=/` },
  });
  const page = await t.open(t.site.url('/'));
  await hasRun(page, 'held');
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  const count = t.second.paths().length;
  await page.reload();
  await page.waitFor('window.askFirst?.consent.decided');
  await t.settled(page);
  assert.equal(t.second.paths().length, count);
  assert.match((await page.cookies())['ask-first'], /\|withdraw\|/);
});

promise('takes no consent from a cookie that another sub-domain has set', async (t) => {
  const record = storedRecord();
  t.site.file('/set', {
    type: 'text/html',
    body: '<!doctype html>set',
    headers: { 'Set-Cookie': `ask-first=${record}; Path=/; Domain=${t.site.host}` },
  });
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.url('/set', { subdomain: 'evil' }));
  t.site.page('/', hostPage(heldScript(t.second, 'held')));
  const url = t.site.url('/', { subdomain: 'www' });
  await page.goto(url);
  await isAsked(page);
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'decline');
  await page.goto(t.site.url('/set', { subdomain: 'evil' }));
  await page.goto(url);
  await page.waitFor('window.askFirst?.consent.decided');
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);

  // With a cookie domain, one choice counts for all sub-domains.
  const attributes = `data-cookie-domain="${t.site.host}"`;
  t.site.page('/shared', hostPage(heldScript(t.second, 'shared'), { attributes }));
  const other = await (await t.visitor()).open(t.site.url('/set', { subdomain: 'evil' }));
  await other.goto(t.site.url('/shared', { subdomain: 'www' }));
  await hasRun(other, 'shared');
});

promise('counts a cookie of this host without its mirror, and keeps it', async (t) => {
  const record = storedRecord({ days: 3 });
  t.site.file('/set', {
    type: 'text/html',
    body: '<!doctype html>set',
    headers: { 'Set-Cookie': `ask-first=${record}; Path=/` },
  });
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.url('/set'));
  await page.goto(t.site.page('/', hostPage(heldScript(t.second, 'held'))));
  await hasRun(page, 'held');
  assert.deepEqual(await page.cookies(), { 'ask-first': record });
});

promise('keeps an opt-out when the cookie of a domain is lost', async (t) => {
  const attributes = `data-model="opt-out" data-cookie-domain=".${t.site.host.toUpperCase()}"`;
  const ad = heldScript(t.second, 'ad').replace('"analytics"', '"advertising"');
  // The cookie goes while the page is left: an open page would renew it at once.
  const head = `<script>if (sessionStorage.isLost)
    document.cookie = 'ask-first=; max-age=0; path=/; domain=${t.site.host}';</script>`;
  t.site.page('/', hostPage(heldScript(t.second, 'count') + ad, { attributes, head }));
  const page = await t.open(t.site.url('/', { subdomain: 'www' }));
  await hasRun(page, 'ad');
  await openSettings(page);
  await page.click('ask-first-preferences', 'input[name=advertising]');
  await afterReload(page, () => answerSettings(page, 'save'));
  assert.deepEqual(await page.console(), []);
  const count = t.second.paths().filter((path) => path.includes('name=ad')).length;
  await page.evaluate('void (sessionStorage.isLost = true)');
  await page.reload();
  await hasRun(page, 'count');
  await page.waitFor('askFirst.consent.decided');
  await t.settled(page);
  assert.equal(t.second.paths().filter((path) => path.includes('name=ad')).length, count);
  const { method, text, decisions } = await page.evaluate('askFirst.consent.record');
  assert.deepEqual([method, text, decisions], ['api', '', { advertising: 'denied' }]);
});

promise('deletes once on Decline what is declared and was stored before the notice', async (t) => {
  const config = {
    purposes: [
      { id: 'analytics', vendors: [{ id: 'counter', cookies: ['_ct_*'], storage: ['ct:*'] }] },
      { id: 'advertising', vendors: [{ id: 'adboard', cookies: ['_ab'] }] },
    ],
  };
  const old = `<script>if (!document.cookie.includes('ask-first'))
    document.cookie = '_ct_1=old; path=/', document.cookie = 'own=1; path=/', localStorage['ct:1'] = '1';</script>`;
  const page = await t.open(t.site.page('/', hostPage('', configured(config, { head: old }))));
  await choose(page, 'decline');
  await page.waitFor(() => !document.cookie.includes('_ct_1') && !localStorage['ct:1']);
  assert.deepEqual(Object.keys(await page.cookies()).sort(), ['ask-first', 'own']);
  await page.reload();
  await page.waitFor('window.askFirst?.consent.decided');
  await t.settled(page);
  assert.deepEqual(await page.console(), []);
  // Only once: what the page stores later is the owner's business.
  await page.evaluate(`document.cookie = '_ct_2=1; path=/'`);
  await page.reload();
  await page.waitFor('window.askFirst?.consent.decided');
  await t.settled(page);
  assert.ok('_ct_2' in (await page.cookies()));
});
