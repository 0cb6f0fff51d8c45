// Prebid.js as a news site runs it, from the second origin, with an auction server that is ours.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { promiseWith } from '../harness/promise.mjs';
import { afterReload, choose, configured, hostPage } from '../harness/host-page.mjs';

const promise = promiseWith({ once: 'Prebid is told by the same code in every engine' });

const modules = [
  'consentManagementGpp',
  'gppControl_usnat',
  'prebidServerBidAdapter',
  'userId',
  'sharedIdSystem',
];

let bundle;
/** Prebid with four of its modules, as its own documentation bundles it. */
const bundlePrebid = () =>
  (bundle ??= build({
    stdin: {
      contents: `import pbjs from 'prebid.js';
        ${modules.map((name) => `import 'prebid.js/modules/${name}';`).join('\n')}
        pbjs.processQueue();`,
      resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0].text));

/** The auction that the site asks Prebid for. */
const auction = (server) => `
  window.pbjs = window.pbjs || { que: [] };
  pbjs.que.push(() => {
    pbjs.setConfig({
      consentManagement: { gpp: { cmpApi: 'iab', timeout: 3000 } },
      s2sConfig: { accountId: '1', bidders: ['harbour'], enabled: true, timeout: 2000,
        adapter: 'prebidServer', allowUnknownBidderCodes: true,
        endpoint: { p1Consent: '${server}', noP1Consent: '${server}' } },
      userSync: { syncEnabled: false, userIds: [{ name: 'sharedId',
        storage: { name: '_harbour_id', type: 'cookie', expires: 28 } }] },
    });
    pbjs.addAdUnits([{ code: 'slot', mediaTypes: { banner: { sizes: [[300, 250]] } },
      bids: [{ bidder: 'harbour', params: { place: 1 } }] }]);
    pbjs.requestBids({ timeout: 2000, bidsBackHandler: () => {
      (window.ran ??= []).push('auction'); } });
  });`;

async function siteWithPrebid(t, own = {}) {
  t.second.file('/prebid.js', { type: 'text/javascript', body: await bundlePrebid() });
  t.second.file('/auction', {
    type: 'application/json',
    body: JSON.stringify({ id: '1', seatbid: [], ext: {} }),
    headers: {
      'Access-Control-Allow-Origin': t.site.url('').replace(/\/$/, ''),
      'Access-Control-Allow-Credentials': 'true',
    },
  });
  const body = `<div id="slot"></div>
    <script type="text/plain" data-consent="advertising">${auction(t.second.url('/auction'))}</script>
    <script type="text/plain" data-consent="advertising" data-src="${t.second.url('/prebid.js')}"></script>`;
  const config = {
    signals: { gpp: true },
    purposes: [
      'analytics',
      {
        id: 'advertising',
        vendors: [
          {
            id: 'prebid',
            name: 'Prebid',
            cookies: [{ name: '_harbour_id*' }],
            storage: ['_harbour_id*'],
          },
        ],
      },
    ],
    ...own,
  };
  return t.site.page('/', hostPage(body, configured(config)));
}

const auctions = (t) => t.second.requests().filter(({ path }) => path === '/auction');
const skip = { webkit: 'Chromium and Firefox show what Prebid does' };
const options = { skip };

promise(
  'Prebid: is held, then told by GPP that nothing is refused, and gone after a withdrawal',
  async (t) => {
    const page = await t.open(await siteWithPrebid(t));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual([t.second.paths(), await page.cookies()], [[], {}], 'held');

    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('auction'));
    const [{ body }] = auctions(t);
    const { regs } = JSON.parse(body);
    assert.deepEqual([regs.gpp, regs.gpp_sid], ['DBABLA~CVQqAAAAAACA.QA', [7]]);
    await page.waitFor(() => document.cookie.includes('_harbour_id'));

    await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
    const count = t.second.paths().length;
    await t.eventually(async () => Object.keys(await page.cookies()).join() === 'ask-first');
    await t.settled(page);
    assert.equal(t.second.paths().length, count, 'nothing is requested after it');
    assert.equal(await page.evaluate('window.ran ?? null'), null);
  },
  options,
);

promise(
  'Prebid: is neither requested nor run after Decline',
  async (t) => {
    const page = await t.open(await siteWithPrebid(t));
    await choose(page, 'decline');
    await t.settled(page);
    assert.deepEqual([t.second.paths(), Object.keys(await page.cookies())], [[], ['ask-first']]);
  },
  options,
);

promise(
  'Prebid: is told nothing is refused where the law is opt-out, and held by the signal',
  async (t) => {
    const url = await siteWithPrebid(t, { model: 'opt-out' });
    const page = await t.open(url);
    await page.waitFor(() => window.ran?.includes('auction'));
    assert.equal(JSON.parse(auctions(t)[0].body).regs.gpp, 'DBABLA~CVQqAAAAAACA.QA');
    const count = t.second.paths().length;

    const signalled = await t.open(url, { gpc: true });
    await signalled.waitFor(() => window.askFirst?.consent.decided);
    await t.settled(signalled);
    assert.equal(t.second.paths().length, count);
    const ping = await signalled.evaluate(
      () => new Promise((resolve) => window.__gpp('ping', resolve)),
    );
    assert.deepEqual([ping.gppString, ping.signalStatus], ['DBABLA~CVQVAAAAAACA.YA', 'ready']);
  },
  options,
);
