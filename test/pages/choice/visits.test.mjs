import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import {
  afterReload,
  answerSettings,
  choose,
  heldInline,
  heldScript,
  hostPage,
  openSettings,
  POSITIONS,
  storedRecord as record,
} from '../harness/host-page.mjs';

const once = 'how a record is read is plain code';

const everyKind = ({ url }) => `
<script type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=classic')}"></script>
<script type="text/plain" data-consent="analytics" data-src="${url('/script.js?name=async')}" async></script>
<script type="text/plain" data-consent="analytics" data-type="module" data-src="${url('/module.js?name=module')}"></script>
<script type="text/plain" data-consent="analytics">new Image().src = '${url('/pixel.gif?inline')}'</script>
<script type="text/html" data-consent="advertising"><img alt="" src="${url('/pixel.gif?block')}"></script>
<iframe title="Film" data-consent="advertising" data-src="${url('/frame.html')}"></iframe>
<img alt="" data-consent="advertising" data-src="${url('/pixel.gif?image')}">
<picture data-consent="advertising"><source data-srcset="${url('/picture.svg')}"><img alt="" data-src="${url('/pixel.gif?picture')}"></picture>
<link rel="stylesheet" data-consent="advertising" data-href="${url('/style.css')}">
<video data-consent="advertising" data-src="${url('/media.mp4')}"></video>`;

const KINDS = [
  '/script.js?name=classic',
  '/script.js?name=async',
  '/module.js?name=module',
  '/pixel.gif?inline',
  '/pixel.gif?block',
  '/frame.html',
  '/pixel.gif?image',
  '/picture.svg',
  '/style.css',
  '/media.mp4',
];

for (const position of POSITIONS) {
  const options = position === 'defer' ? { once: 'a tag that blocks is tried in each engine' } : {};
  promise(
    `holds every kind until Accept and again after withdrawal, ${position}`,
    async (t) => {
      const url = t.site.page('/', hostPage(everyKind(t.second), { position }));
      const visitor = await t.visitor();
      const page = await visitor.open(url);
      await page.waitFor(() => document.querySelector('ask-first-notice'));
      await t.settled(page);
      assert.deepEqual(t.second.paths(), []);
      assert.equal(t.second.connections(), 0);

      await choose(page, 'accept');
      await t.eventually(() => KINDS.every((path) => t.second.paths().includes(path)));

      const returning = await visitor.open(url);
      await returning.waitFor(() => window.ran?.includes('module'));
      const before = t.site.paths().filter((path) => path.includes('notice.js')).length;
      assert.equal(await returning.evaluate('!!document.querySelector("ask-first-notice")'), false);
      assert.equal(before, 1, 'only the guard is downloaded on the second page view');

      await openSettings(returning);
      await afterReload(returning, () => answerSettings(returning, 'decline'));
      await t.settled(returning);
      const count = t.second.paths().length;
      await returning.reload();
      await t.settled(returning);
      assert.equal(t.second.paths().length, count);
      assert.match((await returning.cookies())['ask-first'], /\|decline\|/);
    },
    options,
  );
  promise(
    `releases nothing after Decline, ${position}`,
    async (t) => {
      const url = t.site.page('/', hostPage(everyKind(t.second), { position }));
      const visitor = await t.visitor();
      const page = await visitor.open(url);
      await choose(page, 'decline');
      await t.settled(page);
      const again = await visitor.open(url);
      await again.waitFor('window.askFirst');
      await t.settled(again);
      assert.equal(await again.evaluate('!!document.querySelector("ask-first-notice")'), false);
      assert.deepEqual(t.second.paths(), []);
      assert.equal(t.site.paths().filter((path) => path.includes('notice.js')).length, 1);
      assert.deepEqual(await page.console(), []);
    },
    position === 'async' ? {} : { once: 'Accept is tried in the other engines' },
  );
}

const asks = {
  'garbage in the cookie': { cookie: 'yes' },
  'another version of the record': { cookie: record({ version: 2 }) },
  'a decision that is no decision': { cookie: record({ decisions: 'analytics:true' }) },
  'an unknown method': { cookie: record({ method: 'closed' }) },
  'a purpose named twice': { cookie: record({ decisions: 'analytics:granted+analytics:granted' }) },
  'a new purpose': { cookie: record({ decisions: 'advertising:granted' }) },
  'an expired consent': { cookie: record({ days: 181 }) },
  'a record from the future': { cookie: record({ days: -2 }) },
  'a changed revision': { cookie: record(), attributes: 'data-revision="2"' },
};
for (const [what, { cookie, attributes }] of Object.entries(asks)) {
  promise(
    `asks again on ${what}`,
    async (t) => {
      const body = heldScript(t.second, 'held') + heldInline('inline');
      const html = hostPage(body, { attributes });
      const headers = { 'set-cookie': `ask-first=${cookie}; Path=/` };
      const page = await t.open(t.site.page('/', { html, headers }));
      await page.waitFor(() => document.querySelector('ask-first-notice'));
      await t.settled(page);
      assert.deepEqual(t.second.paths(), []);
      assert.equal(await page.evaluate('window.ran ?? null'), null);
    },
    { once },
  );
}

promise('asks nobody while the record is current', async (t) => {
  const headers = { 'set-cookie': `ask-first=${record({ days: 179 })}; Path=/` };
  const html = hostPage(heldScript(t.second, 'held'));
  const page = await t.open(t.site.page('/', { html, headers }));
  await page.waitFor(() => window.ran?.includes('held'));
  assert.ok(!t.site.paths().includes('/ask-first/notice.js'));
});

promise('gives the page its functions and its event', async (t) => {
  const head = `<script>
    window.changes = [];
    document.addEventListener('consentchange', ({ detail }) => changes.push(
      [detail.cause, detail.previous.decided, detail.state.decided, detail.state.granted.join()]));
    (window.askFirst = window.askFirst || []).push((api) => { window.early = api; });
  </script>`;
  const url = t.site.page('/', hostPage('', { head }));
  const visitor = await t.visitor();
  const page = await visitor.open(url);
  await page.waitFor(() => document.querySelector('ask-first-notice') && window.early);
  const first = await page.evaluate(async () => {
    const states = [];
    askFirst.subscribe((state, previous, cause) => states.push(cause));
    const promised = askFirst.whenGranted('analytics').then(() => 'granted');
    const undecided = [askFirst.consent.decided, askFirst.isGranted('analytics')];
    const will = await askFirst.willAsk();
    await askFirst.decide({ analytics: 'granted', foreign: 'granted', advertising: 'yes' });
    const { decisions } = askFirst.consent.record;
    return [undecided, will, decisions, await promised, states, window.early === askFirst];
  });
  const decisions = { analytics: 'granted', advertising: 'denied' };
  assert.deepEqual(first, [[false, false], true, decisions, 'granted', ['api'], true]);
  assert.deepEqual(await page.evaluate('changes'), [['api', false, true, 'necessary,analytics']]);
  assert.equal(await page.evaluate('!!document.querySelector("ask-first-notice")'), false);

  const again = await visitor.open(url);
  await again.waitFor(() => window.changes?.length);
  assert.deepEqual(await again.evaluate('changes'), [
    ['restore', false, true, 'necessary,analytics'],
  ]);
  assert.equal(await again.evaluate('askFirst.willAsk()'), false);
  await again.evaluate(() => {
    window.isBefore = true;
    void askFirst.withdraw();
  });
  await again.waitFor(() => !window.isBefore && window.askFirst?.consent.decided);
  assert.deepEqual(await again.evaluate('askFirst.consent.granted'), ['necessary']);
  assert.equal(await again.evaluate('askFirst.consent.record.method'), 'withdraw');
  await again.evaluate(() => void askFirst.forget());
  await again.waitFor(() => document.querySelector('ask-first-notice'));
  assert.equal((await again.cookies())['ask-first'], undefined);
});

promise('keeps the last of two decisions in the same frame, with its proof', async (t) => {
  const page = await (await t.visitor()).open(t.site.page('/', hostPage(heldScript(t.second))));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  const stored = await page.evaluate(async () => {
    await Promise.all([askFirst.decline(), askFirst.decide({ analytics: 'granted' })]);
    const { record } = JSON.parse(localStorage['ask-first-proof']);
    return [askFirst.consent.record, record, document.cookie, localStorage['ask-first']];
  });
  const [record, proven, cookie, mirror] = stored;
  assert.deepEqual(record.decisions, { analytics: 'granted', advertising: 'denied' });
  assert.deepEqual(proven, record);
  assert.match(cookie, /ask-first=1\|\d+\|api\|analytics:granted\+advertising:denied\|/);
  assert.ok(mirror.startsWith(/ask-first=[^;]*/.exec(cookie)[0]));
});
