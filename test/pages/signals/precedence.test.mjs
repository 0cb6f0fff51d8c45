// Vendors that are not held and do not wait for us, and held vendors whose inline code does not
// wait. The vendors' files are stand-ins: they read their queues in order at once, and from then on
// take each call directly.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { promise, promiseWith } from '../harness/promise.mjs';
import { choose, configured, hostPage, storedRecord } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code tells the signals in every engine' });

const TYPE = 'text/javascript';

/** Google Publisher Tag: asks for an ad for each slot that is displayed or refreshed. */
const gpt = (second) => `(() => {
  const g = (window.googletag = window.googletag || {}), waiting = g.cmd || [];
  const slots = [], privacy = {};
  let isOff = false, bid = '';
  const ask = (list) => { for (const slot of list) new Image().src =
    '${second.url('/ad.gif')}?slot=' + slot + '&limited=' + !!privacy.limitedAds + '&bid=' + bid; };
  const pubads = {
    disableInitialLoad() { isOff = true; }, isInitialLoadDisabled: () => isOff, getSlots: () => [...slots],
    setPrivacySettings: (settings) => void Object.assign(privacy, settings),
    setTargeting(key, value) { bid = value; }, refresh: (list = slots) => ask(list),
  };
  Object.assign(g, { pubads: () => pubads, cmd: { push: (command) => command() },
    setConfig(config) { if ('disableInitialLoad' in config) isOff = config.disableInitialLoad; },
    display(slot) { slots.push(slot); if (!isOff) ask([slot]); } });
  waiting.forEach((command) => command());
})()`;

const adsense = (second) => `(() => {
  const queue = (window.adsbygoogle = window.adsbygoogle || []), waiting = [...queue];
  let isPaused = queue.pauseAdRequests;
  const go = () => { while (waiting.length && !isPaused) { waiting.shift();
    new Image().src = '${second.url('/ads.gif')}?paused=' + isPaused; } };
  window.adsbygoogle = { push(item) { waiting.push(item); go(); },
    get pauseAdRequests() { return isPaused; }, set pauseAdRequests(value) { isPaused = value; go(); } };
  go();
})()`;

/** Google's tag: notes what it knows about advertising when it counts the page. */
const gtag = (second) => `(() => {
  let ads = 'unset';
  const take = ([command, , state]) => {
    if (command === 'consent') ads = state.ad_storage;
    if (command === 'config') new Image().src = '${second.url('/count.gif')}?ads=' + ads;
  };
  window.google_tag_manager = {};
  const waiting = [...dataLayer];
  dataLayer.push = (...entries) => entries.forEach((entry) => entry.length && take(entry));
  waiting.forEach((entry) => entry.length && take(entry));
})()`;

const vendors = { gpt, adsbygoogle: adsense, gtag };

/** A tag of the page, which does not wait for us unless it is held. */
const tag = (second, name, held = '') =>
  held
    ? `<script async type="text/plain" data-consent="${held}" data-src="${second.url(`/${name}.js`)}"></script>`
    : `<script async src="${second.url(`/${name}.js`)}"></script>`;

/** The page's inline code, as in the documentation of the vendors. */
const commands = `<script>
  window.googletag = window.googletag || { cmd: [] };
  googletag.cmd.push(() => { googletag.display('top'); googletag.display('side'); });
  (window.adsbygoogle = window.adsbygoogle || []).push({});
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date());
  gtag('config', 'G-1');
</script>`;

/** The lines of the guide for tags that are not held. */
const lines = `<script>
  window.googletag = window.googletag || { cmd: [] };
  googletag.cmd.push(() => googletag.pubads().setPrivacySettings({ limitedAds: true }));
  (window.adsbygoogle = window.adsbygoogle || []).pauseAdRequests = 1;
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });
</script>`;

const DECLINED = 'analytics:denied+advertising:denied';

/** Opens the page. The vendors' files wait for the promise `beforeVendors`, ours for `beforeOurs`. */
function open(t, { signals, body, decisions = '', beforeVendors, beforeOurs }) {
  const after = (before, answer) => async () => {
    await before;
    return answer;
  };
  for (const [name, create] of Object.entries(vendors))
    t.second.file(`/${name}.js`, after(beforeVendors, { type: TYPE, body: create(t.second) }));
  for (const name of Object.keys(signals)) {
    const file = `signals/for-${name}.js`;
    const source = readFileSync(new URL(`../../../dist/${file}`, import.meta.url), 'utf8');
    t.site.file(`/ask-first/${file}`, after(beforeOurs, { type: TYPE, body: source }));
  }
  for (const path of ['/ad.gif', '/ads.gif', '/count.gif'])
    t.second.file(path, { type: 'image/gif', body: '' });
  const cookie = decisions
    ? `<script>document.cookie = 'ask-first=${storedRecord({ decisions })}; path=/';</script>`
    : '';
  const html = hostPage(body, configured({ signals }, { head: cookie }));
  return t.open(t.site.page('/', html), { until: 'interactive' });
}

/** Creates a promise that resolves when `happens` is called. */
function createEvent() {
  let happens;
  const event = new Promise((resolve) => (happens = resolve));
  return { event, happens };
}

/** Waits until each of our signals has denied consent in what its vendor's file will read. */
const hasToldAll = (page) =>
  page.waitFor(
    () =>
      window.googletag?.cmd.length > 1 &&
      window.adsbygoogle?.pauseAdRequests === 1 &&
      window.dataLayer?.some(([command]) => command === 'consent'),
  );

const asked = (t) => t.second.paths().filter((path) => /^\/(ad|ads|count)\.gif/.test(path));
const limited = (slot) => `/ad.gif?slot=${slot}&limited=true&bid=`;
const full = (slot, bid = '') => `/ad.gif?slot=${slot}&limited=false&bid=${bid}`;

const advanced = { google: { mode: 'advanced' }, gpt: { limitedAds: true }, adsense: true };

for (const speed of ['fast, and ours are slow', 'slow']) {
  promise(`denies before tags that are not held send anything, if they are ${speed}`, async (t) => {
    const tags = Object.keys(vendors).map((name) => tag(t.second, name));
    const { event, happens } = createEvent();
    const page = await open(t, {
      signals: advanced,
      body: lines + commands + tags.join(''),
      [speed === 'slow' ? 'beforeVendors' : 'beforeOurs']: event,
    });
    const first = [limited('top'), limited('side'), '/count.gif?ads=denied'].sort();
    const hasAskedFirst = () => t.eventually(() => asked(t).length >= first.length);
    await (speed === 'slow' ? hasToldAll(page) : hasAskedFirst());
    happens();
    await hasAskedFirst();
    await page.waitFor('window.googletag?.pubads && window.askFirst');
    await t.settled(page);
    assert.deepEqual(asked(t).sort(), first);
    assert.deepEqual(await page.console(), []);
    await choose(page, 'accept');
    // AdSense was paused, and goes on.
    await t.eventually(() => asked(t).includes('/ads.gif?paused=0'));
    await t.settled(page);
    assert.equal(asked(t).length, first.length + 1);
    await page.evaluate(`googletag.cmd.push(() => googletag.display('end'))`);
    await t.eventually(() => asked(t).includes(full('end')));
  });
}

promiseOnce(
  'denies before slow tags even if the page lacks the lines, and reports that it lacks them',
  async (t) => {
    const tags = Object.keys(vendors).map((name) => tag(t.second, name));
    const { event, happens } = createEvent();
    const options = { beforeVendors: event, decisions: DECLINED };
    const page = await open(t, { signals: advanced, body: commands + tags.join(''), ...options });
    await hasToldAll(page);
    happens();
    await t.eventually(() => asked(t).length >= 3);
    await t.settled(page);
    assert.deepEqual(
      asked(t).sort(),
      [limited('side'), limited('top'), '/count.gif?ads=denied'].sort(),
    );
    const told = (await page.console()).map(({ text }) => /signals\.(\w+)/.exec(text)?.[1]);
    assert.deepEqual(told.sort(), ['adsense', 'google', 'gpt']);
  },
);

promise('lets held tags request each ad once, after it has told them of the grant', async (t) => {
  const body =
    commands +
    Object.keys(vendors)
      .map((name) => tag(t.second, name, 'advertising'))
      .join('');
  const page = await open(t, { signals: { google: true, gpt: true, adsense: true }, body });
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await t.settled(page);
  assert.deepEqual(asked(t), []);
  await choose(page, 'accept');
  const all = [full('top'), full('side'), '/ads.gif?paused=0', '/count.gif?ads=granted'].sort();
  await t.eventually(() => asked(t).length >= all.length);
  await t.settled(page);
  assert.deepEqual(asked(t).sort(), all);
  await page.reload();
  await t.eventually(() => asked(t).length >= 2 * all.length);
  await t.settled(page);
  assert.deepEqual(asked(t).sort(), [...all, ...all].sort());
  assert.deepEqual(await page.console(), []);
});

for (const isHeld of [true, false])
  promiseOnce(
    `waits for the page’s auction before the first ad if the tag is ${isHeld ? 'held' : 'slow'}`,
    async (t) => {
      const body = `<script>
        window.googletag = window.googletag || { cmd: [] };
        googletag.cmd.push(() => { googletag.pubads().disableInitialLoad(); googletag.display('top'); });
        </script><script type="text/plain" data-consent="advertising">
        setTimeout(() => googletag.cmd.push(() => {
          googletag.pubads().setTargeting('hb', 'won'); googletag.pubads().refresh(); }), 300);
        </script>${tag(t.second, 'gpt', isHeld ? 'advertising' : '')}`;
      const { event, happens } = createEvent();
      const options = isHeld ? {} : { beforeVendors: event };
      const page = await open(t, { signals: { gpt: true }, body, ...options });
      if (!isHeld) {
        await page.waitFor(() => window.askFirst && window.googletag?.cmd.length > 1);
        happens();
        await page.waitFor('window.googletag?.pubads');
      }
      await choose(page, 'accept');
      await t.eventually(() => asked(t).length);
      await t.settled(page);
      assert.deepEqual(asked(t), [full('top', 'won')]);
    },
  );
