import assert from 'node:assert/strict';
import { afterReload, choose, heldScript, hostPage, storedRecord } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const once = 'it depends on no engine';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const isAsked = (page) =>
  page.waitFor(() => document.querySelector('ask-first-notice')?.shadowRoot);

promise(
  'releases each of 2,000 held elements once, and lets the page work meanwhile',
  async (t) => {
    const image = `<img data-consent="analytics" data-consent-src="${PIXEL}" alt="">`;
    const page = await t.open(t.site.page('/', hostPage(image.repeat(2000))));
    await isAsked(page);
    await page.evaluate(() => {
      window.sets = 0;
      const observer = new MutationObserver((records) => (window.sets += records.length));
      observer.observe(document.body, { subtree: true, attributeFilter: ['src'] });
      window.longest = 0;
      let last = performance.now();
      setInterval(() => {
        window.longest = Math.max(window.longest, performance.now() - last);
        last = performance.now();
      });
    });
    await choose(page, 'accept');
    await page.waitFor(() => document.querySelectorAll('img[src]').length === 2000);
    await t.settled(page);
    assert.equal(await page.evaluate('window.sets'), 2000);
    assert.ok((await page.evaluate('window.longest')) < 1000);
  },
  { once },
);

promise(
  'follows 100 changes a second from another tab, and ends with the last of them',
  async (t) => {
    const visitor = await t.visitor();
    const page = await visitor.open(t.site.page('/', hostPage(heldScript(t.second, 'external'))));
    await isAsked(page);
    await page.evaluate(() => {
      window.events = 0;
      document.addEventListener('consentchange', () => (window.events += 1));
    });
    const record = storedRecord({ days: 1, decisions: 'analytics:denied+advertising:granted' });
    const other = await visitor.open(t.site.page('/other', '<!doctype html><title>Other</title>'));
    const last = await other.evaluate(async (text) => {
      const fields = text.split('|');
      const channel = new BroadcastChannel('ask-first');
      for (let count = 0; count < 200; count++) {
        fields[1] = `${Number(fields[1]) + 1}`;
        document.cookie = `ask-first=${fields.join('|')}; path=/`;
        channel.postMessage('');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return Number(fields[1]) * 1000;
    }, record);
    await page.waitFor((time) => window.askFirst.consent.record?.time === time, last);
    await t.settled(page);
    const { events, cookie } = await page.evaluate(() => ({
      events: window.events,
      cookie: document.cookie,
    }));
    assert.ok(events <= 200, `${events} events`);
    // No tab has written an answer: each has taken over what it has read.
    assert.match(cookie, new RegExp(`ask-first=1\\|${last / 1000}\\|`));
    await t.settled(page);
    assert.equal(await page.evaluate('window.events'), events);
    assert.deepEqual(t.second.paths(), []);
  },
  { once },
);

/** For the head of a page: counts the timers that are waiting. */
const countTimers = `<script>
  window.waiting = new Set();
  for (const [start, end] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [begin, stop] = [window[start], window[end]];
    window[start] = (work, ...rest) => {
      const id = begin(() => { if (start === 'setTimeout') waiting.delete(id); work(); }, ...rest);
      waiting.add(id);
      return id;
    };
    window[end] = (id) => { waiting.delete(id); stop(id); };
  }
</script>`;

promise(
  'keeps neither removed entries nor timers after eight hours of a live blog',
  async (t) => {
    const page = await t.open(
      t.site.page(
        '/',
        hostPage('<div id="blog"></div>', {
          head: countTimers,
          // All purposes that the marks name: a message about a wrong mark would keep its element
          // in the console.
          attributes: 'data-purposes="analytics advertising embeds"',
        }),
      ),
    );
    await isAsked(page);
    await page.evaluate(async () => {
      window.removed = [];
      // One entry a minute. Fifty of them stay.
      for (let minute = 0; minute < 480; minute++) {
        const entry = document.createElement('article');
        entry.innerHTML = `<p>${minute}</p><iframe title="f" data-consent="embeds" data-consent-src="/film/${minute}"></iframe>
        <img data-consent="advertising" data-consent-src="/ad/${minute}" alt="">
        <script type="text/plain" data-consent="analytics">1</script>`;
        document.getElementById('blog').prepend(entry);
        const old = document.querySelectorAll('#blog > article')[50];
        if (old) {
          for (const held of old.querySelectorAll('[data-consent]'))
            window.removed.push(new WeakRef(held));
          old.remove();
        }
        if (minute % 60 === 0) await new Promise(requestAnimationFrame);
      }
    });
    await t.settled(page);
    await page.collectGarbage();
    const left = await t.eventually(async () => {
      await page.collectGarbage();
      const alive = await page.evaluate(() => window.removed.filter((held) => held.deref()).length);
      return alive < 60 ? { alive } : null;
    });
    assert.ok(left.alive < 60, `${left.alive} of 1290 removed elements are kept`);
    assert.equal(await page.evaluate('window.waiting.size'), 0);
    assert.equal(await page.evaluate(`document.querySelectorAll('#blog > article').length`), 50);
  },
  { once: 'only Chromium collects garbage when it is told to' },
);

promise(
  'asks a server that sets another cookie only a few times',
  async (t) => {
    const attributes = 'data-persist-url="/consent"';
    t.site.file('/consent', () => ({
      headers: { 'set-cookie': `ask-first=${storedRecord({ days: 3 })}; path=/` },
      body: '',
    }));
    const page = await t.open(
      t.site.page('/', hostPage(heldScript(t.second, 'external'), { attributes })),
    );
    await choose(page, 'decline');
    await t.settled(page);
    for (let visit = 0; visit < 3; visit++) {
      await afterReload(page, () => page.reload());
      await t.settled(page);
    }
    const asked = t.site.paths().filter((path) => path === '/consent').length;
    assert.ok(asked >= 1 && asked <= 4, `${asked} requests in four page views`);
    // The older grant in the server's cookie never counts.
    assert.deepEqual(t.second.paths(), []);
  },
  { once },
);

promise(
  'keeps a choice if local storage is full, and remembers or asks again if the cookie jar is full',
  async (t) => {
    const head = `<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };</script>`;
    const full = await t.open(t.site.page('/full', hostPage(heldScript(t.second, 'a'), { head })));
    await choose(full, 'accept');
    await full.waitFor('document.cookie.includes("ask-first=1")');
    await afterReload(full, () => full.reload());
    await full.waitFor(() => window.ran?.includes('a'));

    const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'b'))));
    await choose(page, 'decline');
    await page.waitFor(
      'document.cookie.includes("ask-first=1") && localStorage.getItem("ask-first")',
    );
    await page.evaluate(() => {
      for (let count = 0; count < 400; count++)
        document.cookie = `own${count}=${'x'.repeat(20)}; path=/`;
    });
    assert.equal((await page.cookies())['ask-first'], undefined);
    await afterReload(page, () => page.reload());
    await t.settled(page);
    assert.equal(await page.evaluate('window.askFirst.consent.decided'), true);
    assert.ok(!t.second.paths().includes('/script.js?name=b'));
    assert.deepEqual(await page.console(), []);
  },
  { once },
);
