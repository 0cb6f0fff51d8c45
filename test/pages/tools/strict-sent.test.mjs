// Pages with a policy that consent lifts, which were sent with the policy of another choice than
// the one that counts when the page is seen.
import assert from 'node:assert/strict';
import { strictHeaders } from 'ask-first/strict';
import { hostPage, prerendered, storedRecord } from '../harness/host-page.mjs';
import { promiseWith } from '../harness/promise.mjs';
import { addRecorder, permitRecorder } from '../harness/recorder.mjs';

const promise = promiseWith({ once: 'what the cookie says decides, in each engine alike' });

/** An unmarked tag of a third party, and a held one. */
const body = ({ url }) => `<script src="${url('/script.js?name=unmarked')}"></script>
<script type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=held')}"></script>`;

/**
 * Adds a page with the policy for its cookie. `headOf` returns what its head contains, by the
 * number of the request.
 */
function addPage({ site, second }, headOf) {
  let count = 0;
  return site.file('/', ({ headers }) => {
    const head = headOf(++count);
    const html = hostPage(body(second), { head, attributes: 'data-reload-on-grant' });
    const sent = strictHeaders(headers.cookie);
    return {
      type: 'text/html; charset=utf-8',
      body: addRecorder(html, sent),
      headers: permitRecorder(sent),
    };
  });
}

const countPages = ({ site }) => site.paths().filter((path) => path === '/').length;

/** The mirror of a choice whose cookie is gone. */
const mirrorOf = (record) => `ask-first=${record}; path=/; max-age=86400; sameSite=lax`;

/** Opens the page for a visitor who has the mirror of a choice, but not its cookie. */
async function openWithMirror(t, headOf = () => '') {
  const page = await t.open(t.site.page('/empty', ''));
  await page.evaluate(
    (mirror) => localStorage.setItem('ask-first', mirror),
    mirrorOf(storedRecord()),
  );
  await page.goto(addPage(t, headOf), { until: 'commit' });
  return page;
}

promise('reloads a prerendered page if the choice is made before it is seen', async (t) => {
  const page = await t.open(addPage(t, (count) => (count === 1 ? prerendered : '')));
  await page.waitFor('window.askFirst');
  await page.evaluate(
    (record) => void (document.cookie = `ask-first=${record}; path=/`),
    storedRecord(),
  );
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await page.evaluate('window.show()');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.deepEqual(t.second.paths().sort(), ['/script.js?name=held', '/script.js?name=unmarked']);
  assert.equal(countPages(t), 2);
  assert.deepEqual(await page.console(), []);
});

promise(
  'shows a prerendered page as it is if the choice was made before it was prerendered',
  async (t) => {
    const page = await t.open(t.site.page('/empty', ''));
    await page.evaluate(
      (record) => void (document.cookie = `ask-first=${record}; path=/`),
      storedRecord(),
    );
    await page.goto(addPage(t, () => prerendered));
    await page.waitFor('window.askFirst');
    await page.evaluate('window.show()');
    await page.waitFor(() => window.ran?.includes('held'));
    await t.settled(page);
    assert.equal(countPages(t), 1);
  },
);

promise('reloads a page once if the cookie of the choice was lost', async (t) => {
  const page = await openWithMirror(t);
  await page.waitFor(() => window.ran?.includes('held'));
  await t.settled(page);
  assert.equal(countPages(t), 2);
  assert.deepEqual(t.second.paths().sort(), ['/script.js?name=held', '/script.js?name=unmarked']);
});

const noCookies = `<script>
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
</script>`;

promise('keeps a page, and all that it holds, if no cookie can be written', async (t) => {
  const page = await openWithMirror(t, () => noCookies);
  await t.eventually(async () =>
    (await page.console()).some(({ text }) => /not stored/.test(text)),
  );
  await t.settled(page);
  assert.equal(countPages(t), 1);
  assert.deepEqual(t.second.paths(), []);
});

promise('keeps such a page if the file that reloads it is missing', async (t) => {
  t.site.file('/ask-first/maintenance.js', { status: 404, type: 'text/plain', body: '' });
  const page = await openWithMirror(t, () => noCookies);
  await t.eventually(async () =>
    (await page.console()).some(({ text }) => /did not load/.test(text)),
  );
  await t.settled(page);
  assert.equal(countPages(t), 1);
  assert.deepEqual(t.second.paths(), []);
});
