import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, hostPage } from '../harness/host-page.mjs';

const once = 'what is sent, and when, is plain code';

const SITE = 'data-site="The Harbour Post" data-revision="7"';
const SHOWINGS = `${SITE} data-showings-url="/showings"`;

const showings = (t) => t.site.requests().filter(({ path }) => path === '/showings');

async function visit(t, attributes, visitor = undefined, answer = { status: 204 }) {
  t.site.file('/showings', answer);
  const who = visitor ?? (await t.visitor());
  const html = hostPage(heldScript(t.second, 'held'), { attributes });
  const page = await who.open(t.site.page('/', html));
  await page.waitFor('window.askFirst');
  return { page, visitor: who };
}

promise(
  'counts a page view with the notice once, and says nothing about the visitor',
  async (t) => {
    const { page } = await visit(t, SHOWINGS);
    await t.eventually(() => showings(t).length === 1);
    await choose(page, 'accept');
    await t.settled(page);
    const [{ method, body, headers }, ...more] = showings(t);
    assert.deepEqual([method, more], ['POST', []]);
    const { textHash, ...showing } = JSON.parse(body);
    assert.match(textHash, /^\w+$/);
    assert.deepEqual(showing, {
      site: 'The Harbour Post',
      language: 'en',
      layout: 'bar',
      revision: '7',
    });
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  },
  { once },
);

promise(
  'counts no page view of a visitor who has decided, and none without the option',
  async (t) => {
    const { page, visitor } = await visit(t, SITE);
    await choose(page, 'decline');
    await page.waitFor(() => document.cookie.includes('ask-first=1|'));
    const { page: next } = await visit(t, SHOWINGS, visitor);
    await t.settled(next);
    assert.deepEqual(showings(t), []);
  },
  { once },
);

promise(
  'sends no showing to another origin',
  async (t) => {
    const { page } = await visit(t, `data-showings-url="${t.second.url('/showings')}"`);
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual(
      t.second.paths().filter((path) => path.includes('showings')),
      [],
    );
  },
  { once },
);

promise(
  'follows no redirect with a showing to another origin',
  async (t) => {
    const headers = { location: t.second.url('/showings') };
    const { page } = await visit(t, SHOWINGS, undefined, { status: 307, headers, body: '' });
    await t.eventually(() => showings(t).length === 1);
    await t.settled(page);
    assert.deepEqual(
      t.second.paths().filter((path) => path.includes('showings')),
      [],
    );
  },
  { once },
);
