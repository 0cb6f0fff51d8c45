import assert from 'node:assert/strict';
import { setConsentCookie } from '../../../demo/recipes/node.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';
import { afterReload, choose, heldScript, hostPage } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'the same code asks the server and reads its answer in every engine',
});

const once = 'what is sent, and when, is plain code';

const RECORDS = 'data-record-url="/records"';
const PERSIST = 'data-persist-url="/consent"';

const posts = (t, path) =>
  t.site.requests().filter((request) => request.method === 'POST' && request.path === path);
/** What the archive has got, as JSON. */
const received = (t) => posts(t, '/records').map(({ body }) => JSON.parse(body));

/** Runs before the tag: the clock of the page is so many minutes ahead. */
const later = (minutes) =>
  `<script>{ const { now } = Date; Date.now = () => now() + ${minutes * 60000} }</script>`;

const answers = {
  works: { status: 204 },
  fails: { status: 500, body: 'no' },
  hangs: { hang: true },
  resets: { destroy: true },
};

/** The server that keeps the cookie: the recipe of the guide. */
function answerConsent({ method, headers }) {
  const sent = {};
  const response = {
    writeHead: (status, lines) => (Object.assign(sent, { status, headers: lines }), response),
    end: () => response,
  };
  setConsentCookie({ method, headers, socket: {} }, response);
  return sent;
}

async function visit(t, attributes, head = '', visitor = undefined) {
  const who = visitor ?? (await t.visitor());
  const url = t.site.page('/', hostPage(heldScript(t.second, 'held'), { attributes, head }));
  return { visitor: who, page: await who.open(url) };
}

promise(
  'sends nothing before a choice, and one record for it',
  async (t) => {
    t.site.file('/records', answers.works);
    const { page } = await visit(t, RECORDS);
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    const asked = await page.evaluate(
      'document.querySelector("ask-first-notice").shadowRoot.querySelector("p").textContent',
    );
    await t.settled(page);
    assert.deepEqual(received(t), []);
    await page.evaluate(() => void (document.cookie = 'person=7; path=/'));
    await choose(page, 'accept');
    await t.eventually(() => posts(t, '/records').length === 1);
    await page.waitFor(() => !localStorage['ask-first-queue']);
    const [request] = posts(t, '/records');
    assert.equal(request.headers.cookie, undefined, 'no cookie names the visitor');
    const [record] = received(t);
    assert.ok(record.text.split('\n').includes(asked));
    assert.match(record.receipt, /^[\d-]{20,}$/);
    assert.equal(record.method, 'accept');
    assert.deepEqual(record.decisions, { analytics: 'granted', advertising: 'granted' });
    assert.deepEqual(Object.keys(record).sort(), [
      'decisions',
      'fingerprint',
      'hidden',
      'layout',
      'locale',
      'method',
      'receipt',
      'revision',
      'schema',
      'site',
      'text',
      'textHash',
      'time',
      'unequal',
    ]);
    await page.reload();
    await page.waitFor('window.askFirst');
    await t.settled(page);
    assert.equal(posts(t, '/records').length, 1);
    assert.equal(t.site.paths().filter((path) => path.includes('maintenance.js')).length, 1);
  },
  { once },
);

promiseOnce(
  'gives two choices two receipts, also in one second',
  async (t) => {
    t.site.file('/records', answers.works);
    const { page } = await visit(t, RECORDS);
    await page.waitFor('window.askFirst');
    await page.evaluate(async () => {
      await askFirst.decline();
      await askFirst.accept();
    });
    await t.eventually(() => posts(t, '/records').length === 2);
    const [one, other] = received(t);
    assert.notEqual(one.receipt, other.receipt);
    assert.notEqual(one.time, other.time);
    assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), true);
  },
  { once },
);

for (const what of ['fails', 'resets', 'hangs']) {
  promiseOnce(
    `loses no record when the server ${what}, and sends the same receipt later`,
    async (t) => {
      t.site.file('/records', answers[what]);
      const { page, visitor } = await visit(t, RECORDS);
      await choose(page, 'accept');
      await t.eventually(() => posts(t, '/records').length === 1);
      // The record is sent again only when its time has come, also on further page views.
      await page.waitFor(() => parseInt(localStorage['ask-first-queue']) > Date.now());
      const { page: soon } = await visit(t, RECORDS, '', visitor);
      await soon.waitFor('window.askFirst');
      await t.settled(soon);
      assert.equal(posts(t, '/records').length, 1);

      t.site.file('/records', answers.works);
      const { page: recovered } = await visit(t, RECORDS, later(3), visitor);
      await t.eventually(() => posts(t, '/records').length === 2);
      const [{ receipt }, again] = received(t);
      assert.equal(again.receipt, receipt);
      await recovered.waitFor(() => !localStorage['ask-first-queue']);
    },
    what === 'resets' ? {} : { once },
  );
}

promiseOnce(
  'waits longer after each failure',
  async (t) => {
    t.site.file('/records', answers.fails);
    const { page, visitor } = await visit(t, RECORDS);
    await choose(page, 'accept');
    const pause = async (from, count) => {
      await t.eventually(() => posts(t, '/records').length === count);
      return from.waitFor((limit) => {
        const [line, proof] = localStorage['ask-first-queue'].split('\n');
        return JSON.parse(proof).failures === limit && Math.round((line - Date.now()) / 1000);
      }, count);
    };
    const first = await pause(page, 1);
    const { page: next } = await visit(t, RECORDS, later(5), visitor);
    const second = await pause(next, 2);
    assert.ok(first > 20 && first <= 30, `${first} s`);
    assert.ok(second > 50 && second <= 60, `${second} s`);
  },
  { once },
);

promise('loses no record on a page that is left at once', async (t) => {
  t.site.file('/records', answers.works);
  const { page, visitor } = await visit(t, RECORDS);
  const next = t.site.page('/next', hostPage('', { attributes: RECORDS }));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  // Before choose.js has loaded, a click is lost with the page: the next page asks again.
  await t.settled(page);
  await page.evaluate((url) => {
    document.querySelector('ask-first-notice').shadowRoot.querySelector('[part~=decline]').click();
    location.href = url;
  }, next);
  await page.waitFor(() => location.pathname === '/next' && !!window.askFirst);
  await t.eventually(() => posts(t, '/records').length > 0);
  // The page may have gone before the answer. Then the same record is sent again.
  const { page: again } = await visit(t, RECORDS, later(3), visitor);
  await again.waitFor(() => window.askFirst && !localStorage['ask-first-queue']);
  const receipts = new Set(received(t).map(({ receipt }) => receipt));
  assert.equal(receipts.size, 1);
});

promiseOnce(
  'sends a record for each of two decisions in the same frame',
  async (t) => {
    t.site.file('/records', answers.works);
    const { page } = await visit(t, RECORDS);
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await page.evaluate(() =>
      Promise.all([askFirst.decline(), askFirst.decide({ analytics: 'granted' })]),
    );
    await t.eventually(() => new Set(received(t).map(({ receipt }) => receipt)).size === 2);
  },
  { once },
);

promise(
  'sends the record although nothing can be stored',
  async (t) => {
    t.site.file('/records', answers.works);
    const head = `<script>for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new Error('denied') } })</script>`;
    const { page } = await visit(t, RECORDS, head);
    await choose(page, 'decline');
    await t.eventually(() => posts(t, '/records').length === 1);
    await t.settled(page);
    assert.equal(posts(t, '/records').length, 1);
  },
  { once },
);

const spy = `<script>window.written = [];
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    get() { return get.call(this) },
    set(text) {
      written.push(text);
      sessionStorage.written = (sessionStorage.written ?? '') + text + '\\n';
      set.call(this, text);
    } })</script>`;

promise('leaves the cookie to the server once it has set it', async (t) => {
  t.site.file('/consent', answerConsent);
  const { page, visitor } = await visit(t, PERSIST, spy);
  await choose(page, 'accept');
  const isServers = (one) =>
    one.waitFor(
      () => localStorage['ask-first'] === document.cookie && !localStorage['ask-first-queue'],
    );
  await isServers(page);
  assert.equal(
    posts(t, '/consent')[0].headers['consent-record'],
    (await page.cookies())['ask-first'],
  );
  const { page: next } = await visit(t, PERSIST, spy, visitor);
  await next.waitFor(() => window.ran?.includes('held'));
  await t.settled(next);
  assert.equal(posts(t, '/consent').length, 1);
  assert.deepEqual(await next.evaluate('window.written'), []);

  // Script does not write it for another choice either: until the server answers, the mirror keeps
  // the choice.
  await page.close();
  await next.evaluate(() => (sessionStorage.written = ''));
  await afterReload(next, () => next.evaluate(() => void askFirst.withdraw()));
  await isServers(next);
  assert.equal(
    posts(t, '/consent').at(-1).headers['consent-record'],
    (await next.cookies())['ask-first'],
  );
  assert.match((await next.cookies())['ask-first'], /\|withdraw\|/);
  // If the reload has cut off the answer, the request has failed: script writes the cookie, and
  // asks the server again.
  if (posts(t, '/consent').length === 2)
    assert.doesNotMatch(await next.evaluate('sessionStorage.written'), /^ask-first=1/m);
});

promise(
  'remembers by nothing but the server’s cookie',
  async (t) => {
    t.site.file('/consent', answerConsent);
    const { page, visitor } = await visit(t, PERSIST);
    await choose(page, 'decline');
    await page.waitFor(() => localStorage['ask-first'] === document.cookie);
    const { page: next } = await visit(
      t,
      PERSIST,
      '<script>localStorage.clear()</script>',
      visitor,
    );
    await next.waitFor('window.askFirst?.consent.decided');
    await t.settled(next);
    assert.equal(await next.evaluate('document.querySelector("ask-first-notice")'), null);
  },
  { once },
);

promiseOnce(
  'asks the server to set its cookie again when that is lost',
  async (t) => {
    t.site.file('/consent', answerConsent);
    const { page, visitor } = await visit(t, PERSIST);
    await choose(page, 'accept');
    await page.waitFor(() => localStorage['ask-first'] === document.cookie);
    const record = (await page.cookies())['ask-first'];
    const gone = `<script>document.cookie = 'ask-first=; max-age=0; path=/'</script>${spy}`;
    const { page: next } = await visit(t, PERSIST, gone, visitor);
    await next.waitFor(() => window.ran?.includes('held'));
    await t.eventually(() => posts(t, '/consent').length === 2);
    await t.eventually(async () => (await next.cookies())['ask-first'] === record);
    assert.deepEqual(await next.evaluate('window.written'), []);
  },
  { once },
);

for (const what of ['fails', 'resets', 'hangs']) {
  promiseOnce(
    `remembers without the server while it ${what}, and asks it again`,
    async (t) => {
      t.site.file('/consent', answers[what]);
      const { page, visitor } = await visit(t, PERSIST);
      await choose(page, 'accept');
      // Firefox itself repeats a request whose connection was reset.
      await t.eventually(() => posts(t, '/consent').length > 0);
      await page.waitFor(() => parseInt(localStorage['ask-first-queue']) > Date.now());
      const { page: next } = await visit(t, PERSIST, '', visitor);
      await next.waitFor(() => window.ran?.includes('held'));
      assert.match((await next.cookies())['ask-first'], /\|accept\|/);
      t.site.file('/consent', answerConsent);
      const { page: recovered } = await visit(t, PERSIST, later(3), visitor);
      await recovered.waitFor(
        () => localStorage['ask-first'] === document.cookie && !localStorage['ask-first-queue'],
      );
    },
    what === 'resets' ? {} : { once },
  );
}

promiseOnce(
  'lets no late answer undo a newer choice',
  async (t) => {
    t.site.file('/consent', (asked) => ({
      ...answerConsent(asked),
      delay: asked.headers['consent-record'].includes('granted') ? 0 : 700,
    }));
    const { page } = await visit(t, PERSIST);
    await page.waitFor('window.askFirst');
    await page.evaluate(() => void askFirst.decline());
    await t.eventually(() => posts(t, '/consent').length === 1);
    await page.evaluate(() => void askFirst.accept());
    const answered = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/consent'))
        .length;
    await page.waitFor(`(${answered})() === 2`);
    await page.waitFor(
      () => localStorage['ask-first'] === document.cookie && !localStorage['ask-first-queue'],
    );
    assert.match((await page.cookies())['ask-first'], /analytics:granted/);
    assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), true);
  },
  { once },
);

promiseOnce(
  'treats a server that sets no cookie as one that fails',
  async (t) => {
    t.site.file('/consent', answers.works);
    const { page, visitor } = await visit(t, PERSIST);
    await choose(page, 'accept');
    await t.eventually(async () =>
      (await page.console()).some(({ text }) => /answers without setting the cookie/.test(text)),
    );
    await page.waitFor(() => document.cookie.includes('|accept|'));
    // Script keeps the cookie, as without a server.
    assert.match(await page.evaluate(`localStorage['ask-first']`), /; expires=/);
    const { page: next } = await visit(t, PERSIST, '', visitor);
    await next.waitFor(() => window.ran?.includes('held'));
    await t.settled(next);
    assert.equal(posts(t, '/consent').length, 1, 'it waits for its time');
  },
  { once },
);

promise('keeps a withdrawal that the server has not received', async (t) => {
  t.site.file('/consent', answerConsent);
  const { page, visitor } = await visit(t, PERSIST);
  await choose(page, 'accept');
  await page.waitFor(() => localStorage['ask-first'] === document.cookie);
  t.site.file('/consent', answers.fails);
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await page.waitFor(() => !document.cookie.includes('granted'));
  // Safari empties local storage, and keeps a server's cookies.
  const { page: next } = await visit(t, PERSIST, '<script>localStorage.clear()</script>', visitor);
  await next.waitFor('window.askFirst');
  const count = t.second.paths().length;
  await t.settled(next);
  assert.equal(t.second.paths().length, count);
  assert.equal(await next.evaluate('askFirst.isGranted("analytics")'), false);
});

promiseOnce(
  'works without the server while it fails, and uses it again afterwards',
  async (t) => {
    t.site.file('/consent', answerConsent);
    const { page, visitor } = await visit(t, PERSIST);
    await choose(page, 'accept');
    await page.waitFor(() => localStorage['ask-first'] === document.cookie);
    t.site.file('/consent', answers.fails);
    await page.evaluate(() => void askFirst.accept());
    await page.waitFor(
      () => document.cookie.includes('|api|') && /; expires=/.test(localStorage['ask-first']),
    );
    t.site.file('/consent', answerConsent);
    const { page: next } = await visit(t, PERSIST, later(3), visitor);
    await next.waitFor(
      () => localStorage['ask-first'] === document.cookie && !localStorage['ask-first-queue'],
    );
    assert.match((await next.cookies())['ask-first'], /\|api\|/);
  },
  { once },
);

promiseOnce(
  'forgets at once though the server hangs, also after its late answer',
  async (t) => {
    let letAnswer;
    const isForgotten = new Promise((resolve) => (letAnswer = resolve));
    t.site.file('/consent', (asked) => isForgotten.then(() => answerConsent(asked)));
    const { page } = await visit(t, PERSIST);
    await page.waitFor('window.askFirst');
    await page.evaluate(() => askFirst.decline());
    await t.eventually(() => posts(t, '/consent').length === 1);
    await page.evaluate(() => askFirst.forget());
    assert.equal((await page.cookies())['ask-first'], undefined);
    letAnswer();
    await page.waitFor(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/consent')),
    );
    await page.waitFor(() => !document.cookie.includes('ask-first'));
    await page.reload();
    await page.waitFor(() => document.querySelector('ask-first-notice'));
  },
  { once },
);

promiseOnce(
  'refuses an address of another origin for the cookie',
  async (t) => {
    const attributes = `data-persist-url="${t.second.url('/consent')}"`;
    const { page } = await visit(t, attributes);
    await t.eventually(async () =>
      (await page.console()).some(({ text }) => text.includes('wrong option "persistUrl"')),
    );
    await choose(page, 'decline');
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
  },
  { once },
);
