import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { afterReload, choose, configured, heldScript, hostPage } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'what is reported, and what is done without a file, is plain code',
});

const config = {
  purposes: [
    {
      id: 'analytics',
      vendors: [
        {
          id: 'counter',
          name: 'Counter',
          cookies: [{ name: '_ct_*' }, { name: 'shared' }],
          storage: ['ct:*', 'ct-cache', 'ct-data'],
        },
      ],
    },
    {
      id: 'advertising',
      vendors: [{ id: 'adboard', name: 'Adboard', cookies: [{ name: '_ab' }, { name: 'shared' }] }],
    },
  ],
};

/** What third-party code does: cookies wherever it can, and all kinds of storage. */
const traces = (host) => `
  const end = '; max-age=600';
  document.cookie = '_ct_host=1; path=/' + end;
  document.cookie = '_ct_here=1' + end;
  document.cookie = '_ct_deep=1; path=/news' + end;
  document.cookie = '_ct_page=1; path=/news/story' + end;
  document.cookie = '_ct_wide=1; path=/; domain=${host}' + end;
  document.cookie = '_ct_twice=1; path=/' + end;
  document.cookie = '_ct_twice=2; path=/; domain=${host}' + end;
  document.cookie = '_ct_strict=1; path=/; samesite=strict' + end;
  document.cookie = '_ct_secure=1; path=/; secure' + end;
  document.cookie = '_ct_part=1; path=/; secure; samesite=none; partitioned' + end;
  document.cookie = '_ab=1; path=/' + end;
  document.cookie = 'shared=1; path=/' + end;
  document.cookie = 'own=1; path=/' + end;
  localStorage['ct:1'] = sessionStorage['ct:2'] = localStorage.own = '1';
  window.written = (async () => {
    if ('caches' in window) await caches.open('ct-cache');
    // A connection that stays open blocks the deletion.
    await new Promise((resolve) => {
      const request = indexedDB.open('ct-data', 1);
      request.onsuccess = () => { window.connection = request.result; resolve(); };
    });
  })();`;

const leave = (t) =>
  `<script type="text/plain" data-consent="analytics">${traces(t.site.host)}</script>`;

const readTraces = async (page) =>
  page.evaluate(async () => ({
    cookies: document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0])
      .sort(),
    local: Object.keys(localStorage)
      .filter((key) => !key.startsWith('ask-first'))
      .sort(),
    session: Object.keys(sessionStorage),
    caches: 'caches' in window ? await caches.keys() : [],
    databases: ((await indexedDB.databases?.()) ?? []).map(({ name }) => name),
  }));

const SECURE = ['_ct_part', '_ct_secure'];

promise(
  'deletes cookies of a domain below a public suffix of two labels',
  async (t) => {
    const name = 'www.harbour.co.uk';
    const body = `<script type="text/plain" data-consent="analytics">${traces('harbour.co.uk')}</script>`;
    t.site.page('/news/story', hostPage(body, configured(config)));
    const page = await t.open(t.site.url('/news/story', { name }));
    await choose(page, 'accept');
    await page.waitFor(() => window.written?.then(() => true));
    const before = (await readTraces(page)).cookies.filter((cookie) => cookie.startsWith('_ct_'));
    // The cookies for secure contexts are missing: this page is not secure.
    assert.deepEqual(before, [
      '_ct_deep',
      '_ct_here',
      '_ct_host',
      '_ct_page',
      '_ct_strict',
      '_ct_twice',
      '_ct_twice',
      '_ct_wide',
    ]);
    assert.ok(!SECURE.some((cookie) => before.includes(cookie)));
    await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
    await t.eventually(async () => !(await readTraces(page)).session.length);
    assert.deepEqual((await readTraces(page)).cookies, ['ask-first', 'own']);
  },
  { skip: { webkit: 'its driver maps no host names' } },
);

/** A page on a sub-domain and in a folder. The traces were left there. */
async function visited(t, body = '') {
  const html = hostPage(leave(t) + heldScript(t.second, 'held') + body, configured(config));
  t.site.page('/news/story', html);
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.url('/news/story', { subdomain: 'www' }));
  await choose(page, 'accept');
  await page.waitFor(() => window.written?.then(() => true));
  await page.waitFor(() => window.ran?.includes('held'));
  return page;
}

promise('deletes what the vendors of a withdrawn purpose declare, and nothing else', async (t) => {
  const page = await visited(t);
  const before = await readTraces(page);
  const secure = t.engine === 'webkit' ? [] : ['_ct_part', '_ct_secure'];
  for (const name of ['_ct_deep', '_ct_twice', '_ct_wide', '_ct_strict', ...secure])
    assert.ok(before.cookies.includes(name), name);
  assert.deepEqual([before.local, before.session], [['ct:1', 'own'], ['ct:2']]);
  assert.ok(before.databases.includes('ct-data'));
  await afterReload(page, () => page.evaluate(() => void askFirst.decide({ analytics: 'denied' })));
  const after = await t.eventually(async () => {
    const found = await readTraces(page);
    // A database in use is deleted on the next page, after everything else.
    return !found.session.length && !found.databases.length && found;
  });
  assert.deepEqual(after, {
    cookies: ['_ab', 'ask-first', 'own', 'shared'],
    local: ['own'],
    session: [],
    caches: [],
    databases: [],
  });
  const count = t.second.paths().length;
  await t.settled(page);
  assert.equal(t.second.paths().length, count);
  assert.deepEqual(await page.console(), []);
});

promise('deletes it all on withdrawal, and the page runs without it', async (t) => {
  const page = await visited(t);
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await t.eventually(async () => !(await readTraces(page)).session.length);
  assert.deepEqual((await readTraces(page)).cookies, ['ask-first', 'own']);
  assert.equal(await page.evaluate('askFirst.consent.record.method'), 'withdraw');
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
});

promise('fires its event before the page goes, with the previous grants', async (t) => {
  const body = `<script>document.addEventListener('consentchange', ({ detail }) => {
    if (detail.cause === 'withdraw') localStorage.seen =
      [detail.previous.granted.join(), detail.state.granted.join()].join(' ');
  })</script>`;
  const page = await visited(t, body);
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  assert.equal(
    await page.evaluate('localStorage.seen'),
    'necessary,analytics,advertising necessary',
  );
});

promise('reports once what came back, and deletes it again', async (t) => {
  const again = `<script>if (sessionStorage['ask-first']) document.cookie = '_ct_back=1; path=/';</script>`;
  const page = await visited(t, again);
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await t.eventually(async () => (await page.console()).length === 1);
  const [{ text }] = await page.console();
  assert.match(text, /Ask First: back after the withdrawal: cookie _ct_back$/);
  assert.ok(!(await readTraces(page)).cookies.includes('_ct_back'));
  await page.reload();
  await page.waitFor('window.askFirst');
  await t.settled(page);
  assert.deepEqual(await page.console(), []);
});

promiseOnce('names what it could not delete', async (t) => {
  // This cookie behaves like one whose attributes nobody can guess.
  const stuck = `<script>{
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      get() { return get.call(this) },
      set(text) { if (!text.startsWith('_ct_host=;')) set.call(this, text) } });
  }</script>`;
  const page = await visited(t, stuck);
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await t.eventually(async () => (await page.console()).length === 1);
  const [{ text }] = await page.console();
  assert.match(text, /back after the withdrawal: cookie _ct_host Still there: cookie _ct_host$/);
});

promise(
  'leaves what vendors keep on other hosts, and names of another kind of storage',
  async (t) => {
    const other = {
      purposes: [
        {
          id: 'analytics',
          vendors: [
            {
              id: 'counter',
              name: 'Counter',
              cookies: [{ name: 'uid', domain: 'counter.example' }, { name: '_ct' }],
              storage: ['session*'],
            },
          ],
        },
      ],
    };
    const page = await t.open(t.site.page('/', hostPage('', configured(other))));
    await choose(page, 'accept');
    await page.evaluate(() => {
      for (const name of ['uid', '_ct', 'session-id']) document.cookie = `${name}=1; path=/`;
      localStorage.session = localStorage._ct = '1';
    });
    await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
    await t.eventually(async () => !(await readTraces(page)).session.length);
    const { cookies, local } = await readTraces(page);
    assert.deepEqual([cookies, local], [['ask-first', 'session-id', 'uid'], ['_ct']]);
  },
);

promise('reloads the page although a deletion never ends', async (t) => {
  const body = `<script>indexedDB.deleteDatabase = () => ({}); indexedDB.databases = () => new Promise(() => {});</script>`;
  const page = await visited(t, body);
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await page.waitFor('askFirst.consent.decided');
  assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), false);
});

promiseOnce('reloads the page although the file that deletes is missing', async (t) => {
  const page = await visited(t);
  t.site.file('/ask-first/maintenance.js', { status: 404, type: 'text/plain', body: 'no' });
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  const count = t.second.paths().length;
  await t.settled(page);
  assert.equal(t.second.paths().length, count);
});

promise('stops at once the scripts that wait for their turn', async (t) => {
  // The file that deletes hangs, so the page stays for as long as it may.
  t.site.file('/ask-first/maintenance.js', { hang: true });
  const many = Array.from({ length: 20 }, (_, index) =>
    heldScript(t.second, `s${index}`, '&delay=50'),
  ).join('');
  const head = `<script>
    let isLate = false;
    Object.defineProperty(window, 'ran', { value: { push(name) {
      if (isLate) sessionStorage.late = name;
      if (name !== 's1') return;
      void askFirst.withdraw();
      // After the script that was requested already.
      setTimeout(() => (isLate = true), 200);
    } } })</script>`;
  const page = await t.open(t.site.page('/', hostPage(many, { head })));
  await page.waitFor('window.askFirst');
  await afterReload(page, () => page.evaluate(() => void askFirst.accept()));
  assert.equal(await page.evaluate('sessionStorage.late ?? null'), null);
});

promise('deletes what an expired consent has left, when the visitor declines', async (t) => {
  const page = await visited(t);
  const later = `<script>{ const { now } = Date; Date.now = () => now() + ${181 * 86400000} }</script>`;
  const options = configured(config, { head: later });
  t.site.page('/news/story', hostPage(leave(t), options));
  await page.goto(t.site.url('/news/story', { subdomain: 'www' }));
  await choose(page, 'decline');
  await page.waitFor(() => !document.cookie.includes('_ct_'));
  assert.equal(await page.evaluate('localStorage["ct:1"] ?? null'), null);
});

promise('adds no history entry when consent is withdrawn', async (t) => {
  const frame = `<iframe title="Film" data-consent="analytics" data-src="${t.second.url('/frame.html')}"></iframe>`;
  const page = await t.open(t.site.page('/', hostPage(frame)));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await t.eventually(() => t.second.paths().includes('/frame.html'));
  const before = await page.evaluate('history.length');
  await page.evaluate(() => {
    window.isBefore = true;
    void askFirst.withdraw();
  });
  await page.waitFor(() => !window.isBefore && !!window.askFirst);
  assert.equal(await page.evaluate('history.length'), before);
});
