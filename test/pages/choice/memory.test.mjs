import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import {
  choose,
  configured,
  heldInline,
  heldScript,
  hostPage,
  prerendered,
  storedRecord,
} from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'the same code compares the record with the clock and the options in every engine',
});

const once = 'whether a record is current is plain code';

const DAY = 86400000;
const isAsked = (page) => page.waitFor(() => !!document.querySelector('ask-first-notice'));
/** Runs before the tag: the clock of the page is so many days ahead. */
const later = (days) =>
  `<script>{ const { now } = Date; Date.now = () => now() + ${days * DAY} }</script>`;
const run = (code) => `<script>${code}</script>`;
/** Looks like Safari, which deletes a cookie seven days after a script has written it. */
const asInSafari = run(
  `Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' })`,
);
/** Notes on `window.ran` when our entries of local storage are read. */
const watchStorage = run(`const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    if (this === localStorage && key.startsWith('ask-first')) (window.ran ??= []).push('storage');
    return getItem.call(this, key);
  };`);

/** A page that has begun and does not ask. */
async function asksNobody(t, page) {
  await page.waitFor('window.askFirst?.consent.decided');
  await t.settled(page);
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
}

/** A visitor who has answered, and `open(head)`, which is their next page view. */
async function returning(t, part, options = {}) {
  const body = heldScript(t.second, 'held');
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.page('/', hostPage(body, options)));
  await choose(page, part);
  if (part === 'accept') await page.waitFor(() => window.ran?.includes('held'));
  const open = (head, more = options) =>
    visitor.open(t.site.page('/next', hostPage(body, { ...more, head: head + (more.head ?? '') })));
  return { page, open };
}

for (const [part, days] of [
  ['accept', 180],
  ['decline', 365],
]) {
  promiseOnce(
    `asks nobody for ${days} days after ${part}, and then again`,
    async (t) => {
      const { open } = await returning(t, part);
      await asksNobody(t, await open(later(days - 1)));
      const count = t.second.paths().length;
      const page = await open(later(days + 1));
      await isAsked(page);
      await t.settled(page);
      assert.equal(t.second.paths().length, count);
      assert.equal(await page.evaluate('askFirst.consent.decided'), false);
    },
    { once },
  );
}

promise(
  'reads local storage, which can be slow, only after loading if all is denied',
  async (t) => {
    const { open } = await returning(t, 'decline');
    const loaded = run(`addEventListener('load', () => (window.ran ??= []).push('load'))`);
    const page = await open(watchStorage + loaded, { position: 'blocking' });
    await page.waitFor(() => window.ran?.includes('storage'));
    assert.equal(await page.evaluate('window.ran[0]'), 'load');
  },
);

promise('looks for a newer refusal in local storage before it releases anything', async (t) => {
  const { open } = await returning(t, 'accept');
  const page = await open(watchStorage);
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('window.ran[0]'), 'storage');
});

promise('asks again on an open page when the choice has ended, and holds at once', async (t) => {
  const { open } = await returning(t, 'accept');
  // The clock keeps its time over the reload.
  const page = await open(
    run(`const { now } = Date;
      Date.now = () => now() + (sessionStorage.days ?? 0) * ${DAY};
      document.addEventListener('consentchange', ({ detail }) => {
        sessionStorage.causes = (sessionStorage.causes ?? '') + ' ' + detail.cause;
      });`),
  );
  await page.waitFor(() => window.ran?.includes('held'));
  await page.evaluate(() => {
    window.isBefore = true;
    sessionStorage.days = 181;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await page.waitFor(() => !window.isBefore && !!document.querySelector('ask-first-notice'));
  assert.equal(await page.evaluate('sessionStorage.causes'), ' restore expire');
  await t.settled(page);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
});

promise(
  'remembers by its mirror when Safari has deleted the cookie, and writes the cookie again',
  async (t) => {
    const { page, open } = await returning(t, 'accept');
    const record = (await page.cookies())['ask-first'];
    const next = await open(run(`document.cookie = 'ask-first=; max-age=0; path=/'`));
    await asksNobody(t, next);
    await next.waitFor(() => window.ran?.includes('held'));
    assert.equal((await next.cookies())['ask-first'], record, 'the time of the choice is the same');
  },
);

promise('remembers a choice after which the page was left before it painted', async (t) => {
  const visitor = await t.visitor();
  const body = heldScript(t.second, 'held');
  const page = await visitor.open(t.site.page('/', hostPage(body)));
  await isAsked(page);
  // From now on the page gets neither a frame nor a timer.
  await page.evaluate('window.requestAnimationFrame = window.setTimeout = () => 0');
  await choose(page, 'accept');
  await page.waitFor('window.askFirst.consent.decided');
  assert.equal((await page.cookies())['ask-first'], undefined);
  const next = await visitor.open(t.site.page('/next', hostPage(body)));
  await asksNobody(t, next);
  await next.waitFor(() => window.ran?.includes('held'));
  await next.waitFor(() => /ask-first=1.*accept/.test(document.cookie));
  await next.waitFor(() => /; expires=/i.test(localStorage.getItem('ask-first')));
});

promiseOnce('remembers by its cookie when the mirror is gone', async (t) => {
  const { open } = await returning(t, 'decline');
  await asksNobody(t, await open(run(`localStorage.clear()`)));
});

const countReads = run(`window.reads = 0;
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    get() { reads += 1; return cookie.get.call(this) },
  });`);

for (const part of ['accept', 'decline'])
  promiseOnce(`reads the cookies once on a page view after ${part}`, async (t) => {
    const { open } = await returning(t, part);
    const page = await open(countReads);
    await asksNobody(t, page);
    assert.equal(await page.evaluate('window.reads'), 1);
  });

promiseOnce('reads the cookies once while it asks', async (t) => {
  const page = await t.open(t.site.page('/', hostPage('', { head: countReads })));
  await isAsked(page);
  await t.settled(page);
  assert.equal(await page.evaluate('window.reads'), 1);
});

promiseOnce('asks again when both are gone', async (t) => {
  const { open } = await returning(t, 'accept');
  await isAsked(
    await open(run(`localStorage.clear(); document.cookie = 'ask-first=; max-age=0; path=/'`)),
  );
});

promiseOnce(
  'writes the cookie anew on every visit if it would end early, and keeps the time of the choice',
  async (t) => {
    const { page, open } = await returning(t, 'accept');
    const record = (await page.cookies())['ask-first'];
    const spy = run(`window.written = [];
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      get() { return get.call(this) },
      set(text) { written.push(text); set.call(this, text) } })`);
    for (const days of [0, 6, 12]) {
      const next = await open(asInSafari + spy + later(days));
      await asksNobody(t, next);
      const [text, ...more] = await next.evaluate('window.written');
      assert.deepEqual(more, []);
      assert.ok(text.startsWith(`ask-first=${record}; path=/; expires=`), text);
      const end = new Date(/expires=([^;]+)/.exec(text)[1]);
      const time = Number(record.split('|')[1]) * 1000;
      assert.ok(Math.abs(end - (time + 180 * DAY)) < 1000, 'it ends with the choice');
    }
  },
);

const shop = (vendors, text = 'Sells space.') => ({
  purposes: [{ id: 'analytics' }, { id: 'advertising', description: text, vendors }],
});
const adboard = { id: 'adboard', name: 'Adboard', cookies: [{ name: '_ab', lifetime: '1 day' }] };
const other = { id: 'other', name: 'Other Ads' };

promiseOnce(
  'asks again when a vendor has come, and says which',
  async (t) => {
    const { open } = await returning(t, 'accept', configured(shop([adboard])));
    const count = t.second.paths().length;
    const page = await open('', configured(shop([adboard, other])));
    await isAsked(page);
    // The new vendor belongs to advertising. The other purpose stays granted.
    await t.eventually(() => t.second.paths().length > count);
    assert.deepEqual(await page.evaluate('askFirst.consent.granted'), ['necessary', 'analytics']);
    const said = await page.evaluate(
      'document.querySelector("ask-first-notice").shadowRoot.textContent',
    );
    assert.match(said, /Added since your choice of [^:]+\d{4}: Other Ads\./);
    assert.doesNotMatch(said, /Adboard/);
  },
  { once },
);

promiseOnce(
  'asks again when a purpose has come, and says which',
  async (t) => {
    const { open } = await returning(t, 'decline', configured({ purposes: ['analytics'] }));
    const page = await open('', configured({ purposes: ['analytics', 'embeds'] }));
    await isAsked(page);
    const said = await page.evaluate(
      'document.querySelector("ask-first-notice").shadowRoot.textContent',
    );
    assert.match(said, /Added since your choice of [^:]+: embedded content\./);
  },
  { once },
);

const immaterial = {
  'a corrected sentence': [[adboard], 'Sells some space.'],
  'a corrected name and lifetime': [[{ ...adboard, name: 'Ad Board', cookies: [] }]],
  'a vendor that is gone': [[]],
};
for (const [what, [vendors, text]] of Object.entries(immaterial)) {
  promiseOnce(
    `asks nobody because of ${what}`,
    async (t) => {
      const { open } = await returning(t, 'accept', configured(shop([adboard])));
      await asksNobody(t, await open('', configured(shop(vendors, text))));
    },
    { once },
  );
}

promiseOnce(
  'asks everybody again for a new revision',
  async (t) => {
    const { open } = await returning(t, 'accept', { attributes: 'data-revision="1"' });
    await asksNobody(t, await open('', { attributes: 'data-revision="1"' }));
    await isAsked(await open('', { attributes: 'data-revision="2"' }));
  },
  { once },
);

promise('is one choice on all sub-domains with a cookie domain', async (t) => {
  const options = { attributes: `data-cookie-domain="${t.site.host}"` };
  t.site.page('/', hostPage(heldScript(t.second, 'held'), options));
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.url('/', { subdomain: 'www' }));
  await choose(page, 'accept');
  const mobile = await visitor.open(t.site.url('/', { subdomain: 'm' }));
  await asksNobody(t, mobile);
  await mobile.waitFor(() => window.ran?.includes('held'));
  await mobile.evaluate(() => void ((window.isBefore = true), askFirst.withdraw()));
  await mobile.waitFor(() => !window.isBefore && window.askFirst?.consent.decided);

  // The mirror on the first sub-domain still grants. It must not count.
  const count = t.second.paths().length;
  const again = await visitor.open(t.site.url('/', { subdomain: 'www' }));
  await asksNobody(t, again);
  assert.equal(t.second.paths().length, count);
  await again.evaluate((host) => {
    document.cookie = `ask-first=; max-age=0; path=/; domain=${host}`;
  }, t.site.host);
  await again.reload();
  await isAsked(again);
});

for (const domain of ['localhost', 'elsewhere.example']) {
  promiseOnce(`reports the cookie domain ${domain}, and uses this host`, async (t) => {
    const options = { attributes: `data-cookie-domain="${domain}"` };
    const { page, open } = await returning(t, 'decline', options);
    await t.eventually(async () =>
      (await page.console()).some(({ text }) => text.includes('wrong option "cookieDomain"')),
    );
    await asksNobody(t, await open('', options));
  });
}

promiseOnce(
  'reports a public suffix as the cookie domain, and uses this host',
  async (t) => {
    t.site.page('/', hostPage('', { attributes: 'data-cookie-domain="co.uk"' }));
    const page = await t.open(t.site.url('/', { name: 'www.harbour.co.uk' }));
    await choose(page, 'decline');
    await t.eventually(async () =>
      (await page.console()).some(({ text }) => text.includes('wrong option "cookieDomain"')),
    );
    await page.reload();
    await asksNobody(t, page);
    assert.match((await page.cookies())['ask-first'], /\|decline\|/);
  },
  { skip: { webkit: 'its driver maps no host names' } },
);

promise('repairs two cookies of its name: the newer one counts and stays', async (t) => {
  const old = storedRecord({ days: 2 });
  const newer = storedRecord({
    days: 1,
    method: 'decline',
    decisions: 'analytics:denied+advertising:denied',
  });
  t.site.file('/set', {
    type: 'text/html',
    body: '<!doctype html>set',
    headers: {
      'Set-Cookie': [
        `ask-first=${old}; Path=/`,
        `ask-first=${newer}; Path=/; Domain=${t.site.host}`,
      ],
    },
  });
  const visitor = await t.visitor();
  await visitor.open(t.site.url('/set', { subdomain: 'www' }));
  t.site.page('/', hostPage(heldScript(t.second, 'held')));
  const page = await visitor.open(t.site.url('/', { subdomain: 'www' }));
  await page.waitFor(() => document.cookie.split('ask-first=').length === 2);
  await asksNobody(t, page);
  assert.equal((await page.cookies())['ask-first'], newer);
  assert.deepEqual(t.second.paths(), []);
});

const denied = (what) =>
  `Object.defineProperty(${what[0]}, '${what[1]}', {
    get() { throw new DOMException('denied', 'SecurityError') },
    set() { throw new DOMException('denied', 'SecurityError') } });`;
const blocked = run(
  [
    ['Document.prototype', 'cookie'],
    ['window', 'localStorage'],
    ['window', 'sessionStorage'],
    ['window', 'indexedDB'],
  ]
    .map(denied)
    .join('') + 'delete window.BroadcastChannel;',
);

promise('keeps a choice for the page view if storage is blocked, and says so', async (t) => {
  const body = heldScript(t.second, 'held') + heldInline('inline');
  const page = await t.open(t.site.page('/', hostPage(body, { head: blocked })));
  await isAsked(page);
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('inline'));
  await page.waitFor(() =>
    /applies to this page only/.test(
      document.querySelector('ask-first-message')?.shadowRoot.querySelector('[role=status]')
        .textContent,
    ),
  );
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), true);
  await page.click('ask-first-message', 'button');
  await page.waitFor(() => !document.querySelector('ask-first-message'));
  const entries = await page.console();
  assert.equal(entries.length, 1, JSON.stringify(entries));
  assert.match(entries[0].text, /Ask First: cookies are blocked/);
});

promise('keeps the choice in the mirror where only cookies are blocked', async (t) => {
  const { page, open } = await returning(t, 'accept', {
    head: run(denied(['Document.prototype', 'cookie'])),
  });
  await asksNobody(t, await open('', { head: run(denied(['Document.prototype', 'cookie'])) }));
  assert.deepEqual(await page.console(), []);
});

promise('needs no local storage', async (t) => {
  const options = { head: run(denied(['window', 'localStorage'])) };
  const { page, open } = await returning(t, 'accept', options);
  await page.waitFor(() => window.ran?.includes('held'));
  await asksNobody(t, await open('', options));
  assert.deepEqual(await page.console(), []);
});

promise('asks nobody and stores nothing on a prerendered page before it is seen', async (t) => {
  const body = `${heldScript(t.second, 'held')}<iframe title="Film" data-consent="analytics"
    data-embed="Harbour Video" data-consent-src="${t.second.url('/frame.html')}"></iframe>`;
  const page = await t.open(t.site.page('/', hostPage(body, { head: prerendered })));
  await page.waitFor('window.askFirst');
  await t.settled(page);
  const ours = t.site.paths().filter((path) => path.startsWith('/ask-first/'));
  assert.deepEqual(ours, ['/ask-first/ask-first.js']);
  const kept = () => [document.cookie, localStorage.length, sessionStorage.length];
  assert.deepEqual(await page.evaluate(kept), ['', 0, 0]);
  assert.equal(
    await page.evaluate('document.querySelector("ask-first-notice, ask-first-embed")'),
    null,
  );
  await page.evaluate('window.show()');
  await page.waitFor(() =>
    ['notice', 'embed'].every(
      (name) => document.querySelector(`ask-first-${name}`)?.shadowRoot?.firstElementChild,
    ),
  );
  assert.deepEqual(t.second.paths(), []);
});

promise('waits for a prerendered page to be seen', async (t) => {
  const { page: first, open } = await returning(t, 'accept');
  await first.waitFor(() => window.ran?.includes('held'));
  const count = t.second.paths().length;
  const page = await open(prerendered);
  await page.waitFor('window.askFirst');
  await t.settled(page);
  assert.equal(t.second.paths().length, count);
  assert.equal(await page.evaluate('askFirst.consent.decided'), false);
  await page.evaluate('window.show()');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('askFirst.willAsk()'), false);
});

for (const [allowed, attributes] of [
  [false, ''],
  [true, 'data-allow-framed'],
]) {
  promise(
    allowed
      ? 'asks in a foreign frame where the owner allows it'
      : 'asks nobody in a foreign frame, and holds',
    async (t) => {
      const inner = t.site.page('/', hostPage(heldScript(t.second, 'held'), { attributes }));
      const html = `<!doctype html><iframe src="${inner}" style="width:600px;height:400px"></iframe>`;
      const outer = t.second.file('/outer.html', { type: 'text/html', body: html });
      // The frame reports what it sees: the test cannot look into it.
      t.site.file('/tell', { type: 'text/plain', body: '' });
      t.site.page(
        '/',
        hostPage(heldScript(t.second, 'held'), {
          attributes,
          // A choice that is stored in the frame does not count, nor one that is made there.
          head: run(`if (!${allowed}) {
            let jar = 'ask-first=${storedRecord()}';
            Object.defineProperty(Document.prototype, 'cookie', {
              get: () => jar,
              set(text) { jar = text.includes('max-age=0') ? '' : text.split('; ')[0] } });
          }
          addEventListener('load', async () => {
            const willAsk = await askFirst.willAsk();
            await askFirst.accept();
            fetch('/tell?' + [willAsk, askFirst.isGranted('analytics')]);
          })`),
        }),
      );
      const page = await t.open(outer, { until: 'interactive' });
      await t.eventually(() => t.site.paths().some((path) => path.startsWith('/tell')));
      const told = t.site.paths().find((path) => path.startsWith('/tell'));
      assert.equal(told, `/tell?${allowed},${allowed}`);
      await t.settled(page);
      const isReleased = t.second.paths().some((path) => path.includes('held'));
      assert.equal(isReleased, allowed);
    },
  );
}
