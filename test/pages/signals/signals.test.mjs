import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { promise, promiseWith } from '../harness/promise.mjs';
import {
  afterReload,
  choose,
  configured,
  heldInline,
  heldScript,
  hostPage,
  storedRecord,
} from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code tells the signals in every engine' });

const once = 'which signals are loaded and told is plain code';

/**
 * A signal of the site's own that notes what it is told. The notes keep the order of all that
 * happens.
 */
const noting = (name, { start = '', change = '' } = {}) => `
  const note = (what, { cause, isDecided, isGranted, options }) => {
    const notes = JSON.parse(sessionStorage.notes ?? '[]');
    const told = ['${name}', what, cause, isDecided, isGranted('analytics'), options.key ?? ''];
    sessionStorage.notes = JSON.stringify([...notes, told.join(' ')]);
  };
  export const signal = {
    name: '${name}',
    async start(context) { note('start', context); ${start} },
    change(context) { note('change', context); ${change} },
  };`;

const TYPE = 'text/javascript';

/** Notes what the page sees: an event, and an inline script that is released. */
const head = `<script>
  const note = (text) => {
    sessionStorage.notes = JSON.stringify([...JSON.parse(sessionStorage.notes ?? '[]'), text]);
  };
  document.addEventListener('consentchange', ({ detail }) => note('event ' + detail.cause));
  window.ran = { push: (name) => note('released ' + name) };</script>`;

const notes = (page) => page.evaluate(() => JSON.parse(sessionStorage.notes ?? '[]'));

function served(t, signals, body = heldInline('held'), own = '') {
  for (const name of Object.keys(signals))
    if (typeof signals[name] === 'object')
      t.site.file(`/ask-first/signals/for-${name}.js`, { type: TYPE, body: noting(name) });
  return t.site.page('/', hostPage(body, configured({ signals }, { head: head + own })));
}

const keep = (record) => `<script>document.cookie = 'ask-first=${record}; path=/';</script>`;
const signalFiles = (t) => t.site.paths().filter((path) => path.includes('/signals/'));

promiseOnce(
  'starts a signal with denied, and tells it of the choice before everybody else',
  async (t) => {
    const page = await t.open(served(t, { mine: { key: 'k' } }));
    await choose(page, 'accept');
    await t.eventually(async () => (await notes(page)).includes('released held'));
    assert.deepEqual(await notes(page), [
      'mine start start false false k',
      'mine change accept true true k',
      'event accept',
      'released held',
    ]);
    assert.deepEqual(await page.console(), []);
  },
);

promiseOnce('starts a signal with the stored choice before anything is released', async (t) => {
  const page = await t.open(served(t, { mine: {} }, heldInline('held'), keep(storedRecord())));
  await t.eventually(async () => (await notes(page)).includes('released held'));
  const found = await notes(page);
  assert.ok(found.indexOf('mine start start true true ') < found.indexOf('released held'));
  assert.deepEqual(
    found.filter((note) => note.startsWith('mine')),
    ['mine start start true true '],
  );
});

promise('holds until every signal has started, and loads ahead meanwhile', async (t) => {
  const url = served(
    t,
    { mine: {}, slow: true },
    heldScript(t.second, 'held'),
    keep(storedRecord()),
  );
  t.site.file('/ask-first/signals/for-slow.js', {
    type: TYPE,
    body: noting('slow', { start: 'await new Promise((resolve) => (window.letGo = resolve))' }),
  });
  const page = await t.open(url);
  await page.waitFor('window.letGo');
  await page.waitFor(() => document.querySelector('link[rel=preload]'));
  await t.settled(page);
  assert.equal(await page.evaluate('document.querySelectorAll("[data-consent]").length'), 1);
  assert.ok(!(await notes(page)).includes('released held'));
  await page.evaluate('window.letGo()');
  await t.eventually(async () => (await notes(page)).includes('released held'));
});

for (const [what, file, message] of [
  ['is missing', { status: 404, type: 'text/plain', body: 'no' }, /did not start/],
  ['has no signal in it', { type: TYPE, body: 'export const other = 1' }, /did not start/],
  [
    'throws at its start',
    { type: TYPE, body: noting('broken', { start: 'throw Error("own")' }) },
    /own/,
  ],
]) {
  promise(
    `holds all, and says so once, if the file of a site’s own signal ${what}`,
    async (t) => {
      const url = served(
        t,
        { mine: {}, broken: true },
        heldInline('held') + heldScript(t.second, 'e'),
      );
      t.site.file('/ask-first/signals/for-broken.js', file);
      const page = await t.open(url);
      await choose(page, 'accept');
      await t.eventually(async () => (await notes(page)).includes('event accept'));
      await t.settled(page);
      const told = (await page.console()).filter(({ text }) => text.includes('Ask First'));
      assert.equal(told.length, 1, JSON.stringify(told));
      assert.match(told[0].text, /Ask First: the signal "broken" did not start, held: all/);
      if (t.engine === 'chromium') assert.match(told[0].text, message);
      assert.ok(!(await notes(page)).some((note) => note.startsWith('released')));
      assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), true);
      assert.ok((await notes(page)).includes('mine change accept true true '), 'the other is told');
    },
    { once },
  );
}

promiseOnce(
  'tells the others when one signal throws, and releases',
  async (t) => {
    const url = served(t, { loud: true, mine: {} });
    t.site.file('/ask-first/signals/for-loud.js', {
      type: TYPE,
      body: noting('loud', { change: 'throw new Error("too loud")' }),
    });
    const page = await t.open(url);
    await choose(page, 'accept');
    await t.eventually(async () => (await notes(page)).includes('released held'));
    assert.ok((await notes(page)).includes('mine change accept true true '));
    const told = await page.console();
    assert.deepEqual([told.length, told[0].level], [1, 'warn']);
  },
  { once },
);

promise('tells a signal of a withdrawal before the page is reloaded', async (t) => {
  const page = await t.open(served(t, { mine: {} }));
  await choose(page, 'accept');
  await t.eventually(async () => (await notes(page)).includes('released held'));
  await page.evaluate(() => void sessionStorage.removeItem('notes'));
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  await t.eventually(async () => (await notes(page)).length >= 4);
  assert.deepEqual((await notes(page)).slice(0, 2), [
    'mine change withdraw true false ',
    'event withdraw',
  ]);
  assert.ok((await notes(page)).includes('mine start start true false '));
});

promise('tells the signals of another tab', async (t) => {
  const url = served(t, { mine: {} });
  const visitor = await t.visitor();
  const one = await visitor.open(url);
  const other = await visitor.open(url);
  await other.waitFor(() => document.querySelector('ask-first-notice'));
  await choose(one, 'accept');
  await t.eventually(async () => (await notes(other)).includes('released held'));
  assert.deepEqual((await notes(other)).slice(0, 2), [
    'mine start start false false ',
    'mine change tab true true ',
  ]);
});

promiseOnce(
  'requests each named signal once, and no other',
  async (t) => {
    const page = await t.open(served(t, { one: {}, two: {}, off: false }));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.deepEqual(signalFiles(t).sort(), [
      '/ask-first/signals/for-one.js',
      '/ask-first/signals/for-two.js',
    ]);
    await page.goto(t.site.page('/plain', hostPage()));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await t.settled(page);
    assert.equal(signalFiles(t).length, 2);
  },
  { once },
);

promiseOnce(
  'takes the recipe of a signal of the site’s own',
  async (t) => {
    const url = t.site.page(
      '/',
      hostPage(
        heldInline('held'),
        configured({ signals: { 'harbour-player': { queue: 'player' } } }),
      ),
    );
    const body = readFileSync(
      new URL('../../../demo/recipes/own-signal.js', import.meta.url),
      'utf8',
    );
    t.site.file('/ask-first/signals/for-harbour-player.js', { type: TYPE, body });
    const page = await t.open(url);
    await choose(page, 'accept');
    await page.waitFor(() => window.ran);
    const calls = [
      ['count', false],
      ['count', true],
    ];
    assert.deepEqual(await page.evaluate('window.player'), calls);
  },
  { once },
);

promiseOnce(
  'requests a signal only from the folder of the signals, whatever its name',
  async (t) => {
    const page = await t.open(served(t, { '../../other': true }));
    await t.eventually(async () => (await page.console()).length);
    await t.settled(page);
    // Each name is tried in every form.
    assert.deepEqual(
      [...new Set(signalFiles(t))],
      [
        '/ask-first/signals/for-....other.js',
        '/ask-first/signals/....other.js',
        '/ask-first/signals/purposes.js',
      ],
    );
  },
  { once },
);

promiseOnce(
  'also requests a signal of the site’s own under its bare name',
  async (t) => {
    const url = served(t, { mine: { key: 'k' } });
    t.site.file('/ask-first/signals/for-mine.js', { status: 404, body: 'no' });
    t.site.file('/ask-first/signals/mine.js', { type: TYPE, body: noting('mine') });
    const page = await t.open(url);
    await choose(page, 'accept');
    await t.eventually(async () => (await notes(page)).includes('released held'));
    assert.ok((await notes(page)).includes('mine change accept true true k'));
  },
  { once },
);

promiseOnce('holds the purposes of missing signals, and releases the others', async (t) => {
  const signals = {
    matomo: true,
    mixpanel: true,
    posthog: true,
    mine: { purposes: ['functional'] },
  };
  const config = { purposes: ['functional', 'analytics', 'advertising', 'embeds'], signals };
  const held = (purpose, name) =>
    `<script type="text/plain" data-consent="${purpose}" data-src="${t.second.url(`/script.js?name=${name}`)}"></script>`;
  const body = `
    <iframe title="Film" data-consent="embeds" data-src="${t.second.url('/frame.html')}"></iframe>
    <img alt="" data-consent="advertising" data-src="${t.second.url('/pixel.gif')}">
    ${held('analytics', 'counts')} ${held('advertising analytics', 'both')}
    ${held('embeds|analytics', 'either')} ${held('functional', 'ours')}
    ${held('advertising', 'ad')}`;
  // Each file is missing in another way.
  for (const [name, answer] of Object.entries({
    matomo: { destroy: true },
    mixpanel: { status: 403, type: 'text/html', body: 'blocked' },
    posthog: { hang: true },
    mine: { type: TYPE, body: 'not JavaScript' },
  })) {
    t.site.file(`/ask-first/signals/for-${name}.js`, answer);
    t.site.file(`/ask-first/signals/${name}.js`, answer);
  }
  const url = t.site.page('/', hostPage(body, configured(config)));
  // Firefox does not finish loading while a file hangs.
  const page = await t.open(url, { until: 'interactive' });
  await choose(page, 'accept');
  const released = ['/frame.html', '/pixel.gif', '/script.js?name=either', '/script.js?name=ad'];
  await t.eventually(() => released.every((path) => t.second.paths().includes(path)));
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.ran.sort().join()'), 'ad,either');
  const told = (await page.console()).filter(({ text }) => text.includes('Ask First'));
  assert.deepEqual(
    told
      .map(({ text }) => /"(\w+)" did not start, held: (\w+)/.exec(text)?.slice(1).join(' '))
      .sort(),
    ['matomo analytics', 'mine functional', 'mixpanel analytics'],
  );
});

promiseOnce(
  'requests no signal, and says so, if the signals are a list',
  async (t) => {
    const config = configured({ signals: ['google', 'matomo'] });
    const page = await t.open(t.site.page('/', hostPage(heldInline('held'), config)));
    await t.eventually(async () => (await page.console()).length);
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
    assert.deepEqual(signalFiles(t), []);
    const told = await page.console();
    assert.equal(told.length, 1, JSON.stringify(told));
    assert.match(told[0].text, /wrong option "signals":/);
  },
  { once },
);
