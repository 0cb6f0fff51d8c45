// Pages in an app of the publisher's, which has asked its user already.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { blocksOf } from '../../package/guide-rules.mjs';
import { answerBuiltFile } from '../harness/built-files.mjs';
import {
  afterReload,
  answerSettings,
  configured,
  heldInline,
  heldScript,
  hostPage,
  openSettings,
  POSITIONS,
} from '../harness/host-page.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';

const promiseOnce = promiseWith({
  once: 'the same code reads the record of an app in every engine',
});

const once = 'what is taken over is plain code';

const DAY = 86400000;
const run = (code) => `<script>${code}</script>`;
/** Whole seconds, some minutes ago. */
const minutesAgo = (minutes) => Math.floor(Date.now() / 1000 - minutes * 60) * 1000;
const decisions = { analytics: 'granted', advertising: 'denied' };

/** The line that an app runs before our tag. It keeps the result as `window.restored`. */
const restore = (record) =>
  run(`(window.askFirst = window.askFirst || []).push((askFirst) => {
    window.restored = askFirst.restoreRecord(${JSON.stringify(record)});
    askFirst.willAsk().then((willAsk) => (window.willAsk = willAsk));
  });`);

/** Notes each of our elements that is added to the page, and the cause of each change. */
const watch = run(`window.seen = []; window.causes = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const { localName = '' } of addedNodes)
        if (localName.startsWith('ask-first-')) seen.push(localName);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('consentchange', ({ detail }) => causes.push(detail.cause));`);

const recordIn = (cookies) => {
  const [, time, method, written] = cookies['ask-first'].split('|');
  return [time * 1000, method, written];
};

/** Makes one of our files wait. Returns the function that lets it go. */
function makeSlow(t, file) {
  const path = `/ask-first/${file}`;
  let letGo;
  const wait = new Promise((resolve) => (letGo = resolve));
  t.site.file(path, async () => {
    await wait;
    return answerBuiltFile(path);
  });
  return letGo;
}

async function expectNoNotice(t, page) {
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.seen'), []);
  assert.ok(!t.site.paths().some((path) => path.includes('notice.js')), t.site.paths().join());
}

for (const position of POSITIONS)
  promise(
    `takes over the choice made in an app, and shows no notice, with a tag that is ${position}`,
    async (t) => {
      const time = minutesAgo(7);
      const body = heldScript(t.second, 'held') + heldInline('inline');
      const head = watch + restore({ decisions, time });
      const page = await t.open(t.site.page('/', hostPage(body, { head, position })));
      await page.waitFor(() => window.ran?.includes('held') && window.ran.includes('inline'));
      assert.equal(await page.evaluate('window.restored'), true);
      await expectNoNotice(t, page);
      assert.equal(await page.evaluate('window.willAsk'), false);
      assert.deepEqual(await page.evaluate('window.causes'), ['app']);
      assert.deepEqual(recordIn(await page.cookies()), [
        time,
        'app',
        'analytics:granted+advertising:denied',
      ]);
      const proof = await page.evaluate('JSON.parse(localStorage.getItem("ask-first-proof"))');
      assert.deepEqual([proof.record.time, proof.text], [time, '']);
      assert.deepEqual(await page.console(), []);
    },
    ['defer', 'blocking'].includes(position)
      ? { once: 'async and inlined are tried in each engine' }
      : {},
  );

for (const slow of ['maintenance.js', 'choose.js'])
  promiseOnce(`shows no notice while ${slow} is slow`, async (t) => {
    const path = `/ask-first/${slow}`;
    const letGo = makeSlow(t, slow);
    const head = watch + restore({ decisions, time: minutesAgo(1) });
    const html = hostPage(heldScript(t.second, 'held'), { head });
    // While an import loads, the page fires no `load`.
    const page = await t.open(t.site.page('/', html), { until: 'interactive' });
    await t.eventually(() => t.site.paths().includes(path));
    await expectNoNotice(t, page);
    assert.equal(await page.evaluate('window.willAsk ?? null'), null);
    assert.deepEqual(t.second.paths(), []);
    letGo();
    await page.waitFor(() => window.ran?.includes('held'));
    await expectNoNotice(t, page);
    assert.equal(await page.evaluate('window.willAsk'), false);
  });

promiseOnce('holds everything and asks nobody where our file does not load', async (t) => {
  t.site.file('/ask-first/maintenance.js', { status: 404 });
  const head = watch + restore({ decisions, time: minutesAgo(1) });
  const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
  await page.waitFor('window.willAsk === false');
  assert.equal(await page.evaluate('window.restored'), false);
  await expectNoNotice(t, page);
  assert.deepEqual(t.second.paths(), []);
  assert.ok((await page.console()).some(({ text }) => /maintenance\.js did not load/.test(text)));
});

const heldAd = `<script type="text/plain" data-consent="advertising">(window.ran ??= []).push('ad')</script>`;
/** What the signal `google` has last said about advertising. */
const toldOfAds = () =>
  window.dataLayer?.filter((entry) => entry[0] === 'consent').pop()?.[2].ad_storage ?? null;
const optOut = (record) =>
  configured({ model: 'opt-out', signals: { google: true } }, { head: watch + restore(record) });
/** The page of a visitor who has accepted so many minutes ago. */
const grantedSince = (minutes, record) => ({
  html: hostPage(heldAd + heldInline('inline'), { head: watch + restore(record) }),
  headers: {
    'Set-Cookie': `ask-first=1|${minutesAgo(minutes) / 1000}|accept|analytics:granted+advertising:granted||||; Path=/`,
  },
});

promise(
  'holds what an app denies where all is on by default, while our file is slow',
  async (t) => {
    const letGo = makeSlow(t, 'maintenance.js');
    const html = hostPage(
      heldAd + heldInline('inline'),
      optOut({ decisions, time: minutesAgo(1) }),
    );
    const page = await t.open(t.site.page('/', html), { until: 'interactive' });
    await page.waitFor(() => window.ran?.includes('inline'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.ran'), ['inline']);
    assert.equal(await page.evaluate(toldOfAds), 'denied');
    // The page reloads: it cannot know whether code that is denied now has run.
    await afterReload(page, letGo);
    await page.waitFor(() => window.ran?.includes('inline') && window.willAsk === false);
    await t.settled(page);
    assert.deepEqual(recordIn(await page.cookies())[2], 'analytics:granted+advertising:denied');
    assert.deepEqual(await page.evaluate('window.ran'), ['inline']);
    assert.equal(await page.evaluate(toldOfAds), 'denied');
  },
);

for (const missing of ['maintenance.js', 'choose.js'])
  promiseOnce(`keeps holding what an app denies where ${missing} does not load`, async (t) => {
    t.site.file(`/ask-first/${missing}`, { status: 404 });
    const record = { decisions, time: minutesAgo(1) };
    const page = await t.open(
      t.site.page('/', hostPage(heldAd + heldInline('inline'), optOut(record))),
    );
    await page.waitFor('window.willAsk === false');
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.ran'), ['inline']);
    assert.equal(await page.evaluate(toldOfAds), 'denied');
  });

promise('runs nothing of an older consent that an app has withdrawn', async (t) => {
  const letGo = makeSlow(t, 'maintenance.js');
  const none = { analytics: 'denied', advertising: 'denied' };
  const answer = grantedSince(9, { decisions: none, time: minutesAgo(5) });
  t.site.page('/', answer);
  const page = await t.open(t.site.url('/'), { until: 'interactive' });
  await t.settled(page);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
  // The page's own code gets the same answer as the gate.
  assert.equal(await page.evaluate(() => askFirst.isGranted('analytics')), false);
  // When our file has loaded, the page is reloaded.
  t.site.page('/', { html: answer.html });
  await afterReload(page, letGo);
  await page.waitFor('window.willAsk === false');
  await t.settled(page);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
});

promiseOnce('runs what an app denies where a newer choice grants it', async (t) => {
  const letGo = makeSlow(t, 'maintenance.js');
  t.site.page('/', grantedSince(1, { decisions, time: minutesAgo(5) }));
  const page = await t.open(t.site.url('/'), { until: 'interactive' });
  await page.waitFor(() => window.ran?.includes('inline'));
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.ran'), ['inline']);
  letGo();
  await page.waitFor(() => window.ran.includes('ad'));
  assert.equal(await page.evaluate('window.restored'), false);
});

for (const [what, code] of [
  ['null', 'null'],
  ['a getter that throws', '{ get decisions() { throw new Error("no"); } }'],
  [
    'a revoked proxy',
    '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()',
  ],
])
  promiseOnce(
    `asks as usual when it gets ${what}, even if our file does not load`,
    async (t) => {
      t.site.file('/ask-first/maintenance.js', { status: 404 });
      const head = restore('RUBBISH').replace('"RUBBISH"', code);
      const page = await t.open(t.site.page('/', hostPage('', { head })));
      await page.waitFor(() => !!document.querySelector('ask-first-notice'));
      assert.equal(await page.evaluate('window.restored'), false);
    },
    { once },
  );

promiseOnce(
  'copies the record at once, and keeps it when an invalid one follows',
  async (t) => {
    const letGo = makeSlow(t, 'maintenance.js');
    const head = `${watch}<script>(window.askFirst = window.askFirst || []).push((askFirst) => {
      const record = ${JSON.stringify({ decisions, time: Date.now() - 400 * DAY })};
      window.restored = askFirst.restoreRecord(record);
      record.time = Date.now();
      record.decisions.advertising = 'granted';
      window.rubbish = askFirst.restoreRecord(null);
      askFirst.willAsk().then((willAsk) => (window.willAsk = willAsk));
    });</script>`;
    const html = hostPage(heldScript(t.second, 'held'), { head });
    const page = await t.open(t.site.page('/', html), { until: 'interactive' });
    letGo();
    await page.waitFor('window.willAsk === false');
    assert.equal(await page.evaluate('window.restored'), false);
    assert.equal(await page.evaluate('window.rubbish'), false);
    await expectNoNotice(t, page);
    assert.deepEqual(await page.cookies(), {});
  },
  { once },
);

for (const [what, record] of [
  ['ended', { decisions, time: Date.now() - 181 * DAY }],
  ['come from the future', { decisions, time: Date.now() + 2 * DAY }],
])
  promiseOnce(
    `holds everything and asks nobody when the record of the app has ${what}`,
    async (t) => {
      const head = watch + restore(record);
      const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
      await page.waitFor('window.willAsk === false');
      assert.equal(await page.evaluate('window.restored'), false);
      await expectNoNotice(t, page);
      assert.deepEqual(t.second.paths(), []);
      assert.deepEqual(await page.cookies(), {});
      const [{ level, text }, ...more] = await page.console();
      assert.deepEqual([level, more], ['error', []]);
      assert.match(text, /Ask First: restoreRecord: /);
    },
    { once },
  );

for (const record of [null, 'granted', { decisions: { analytics: true }, time: Date.now() }])
  promiseOnce(
    `asks as usual, and says once what is wrong, when it gets ${JSON.stringify(record).slice(0, 30)}`,
    async (t) => {
      const head = watch + restore(record);
      const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
      await page.waitFor(() => !!document.querySelector('ask-first-notice'));
      assert.equal(await page.evaluate('window.restored'), false);
      assert.equal(await page.evaluate('window.willAsk'), true);
      assert.deepEqual(await page.cookies(), {});
      await t.settled(page);
      assert.deepEqual(t.second.paths(), []);
      const errors = (await page.console()).filter(({ level }) => level === 'error');
      assert.equal(errors.length, 1, JSON.stringify(errors));
      assert.match(errors[0].text, /Ask First: restoreRecord: /);
    },
    { once },
  );

promiseOnce('keeps the record on further pages, and a newer choice in the settings', async (t) => {
  const head = watch + restore({ decisions, time: minutesAgo(5) });
  const html = hostPage(heldScript(t.second, 'held'), { head });
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.page('/', html));
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('window.restored'), true);
  const before = await page.cookies();

  await page.reload();
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('window.restored'), false);
  await expectNoNotice(t, page);
  assert.deepEqual(await page.cookies(), before);
  assert.deepEqual(await page.evaluate('window.causes'), ['restore']);

  await openSettings(page);
  const said = await page.evaluate(
    'document.querySelector("ask-first-preferences").shadowRoot.textContent',
  );
  assert.match(said, /made by our app/);
  await afterReload(page, () => answerSettings(page, 'decline'));
  await page.waitFor('window.willAsk === false');
  assert.equal(await page.evaluate('window.restored'), false);
  await t.settled(page);
  assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), false);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
});

promise('reloads a page that was granted when the app takes a grant back', async (t) => {
  const html = hostPage(heldScript(t.second, 'held'), {
    head: watch + restore({ decisions, time: minutesAgo(5) }),
  });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(() => window.ran?.includes('held'));
  await afterReload(page, () =>
    page.evaluate((time) => {
      const refused = { analytics: 'denied', advertising: 'denied' };
      void askFirst.restoreRecord({ decisions: refused, time });
    }, minutesAgo(1)),
  );
  await page.waitFor('window.willAsk === false');
  await t.settled(page);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
  assert.deepEqual(recordIn(await page.cookies())[2], 'analytics:denied+advertising:denied');
});

promise('takes away a notice that is shown, here and in another tab', async (t) => {
  const visitor = await t.visitor();
  const url = t.site.page('/', hostPage(heldScript(t.second, 'held')));
  const [one, other] = [await visitor.open(url), await visitor.open(url)];
  for (const page of [one, other])
    await page.waitFor(() => !!document.querySelector('ask-first-notice'));
  const isStored = await one.evaluate((record) => askFirst.restoreRecord(record), {
    decisions,
    time: minutesAgo(1),
  });
  assert.equal(isStored, true);
  for (const page of [one, other]) {
    await page.waitFor(() => window.ran?.includes('held'));
    assert.equal(await page.evaluate('!document.querySelector("ask-first-notice")'), true);
  }
});

promiseOnce(
  'grants for the revision and the vendors that the app has named',
  async (t) => {
    const purposes = [
      { id: 'analytics', vendors: [{ id: 'counter' }] },
      { id: 'advertising', vendors: [{ id: 'adboard' }] },
    ];
    const record = {
      decisions: { analytics: 'granted', advertising: 'granted' },
      time: minutesAgo(1),
      revision: 3,
      vendors: ['counter'],
    };
    const options = configured({ purposes, revision: 3 }, { head: watch + restore(record) });
    const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), options)));
    await page.waitFor(() => window.ran?.includes('held'));
    assert.deepEqual(await page.evaluate('askFirst.consent.granted'), ['necessary', 'analytics']);
    await expectNoNotice(t, page);
    const [{ text }, ...more] = await page.console();
    assert.deepEqual(more, []);
    assert.match(text, /adboard/);
  },
  { once },
);

promise(
  'takes over a record that the module entry gets as it starts, also in a framework’s proxies',
  async (t) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { start } from 'ask-first';
          window.api = start({ purposes: ['analytics', 'advertising'] });
          const decisions = new Proxy(${JSON.stringify(decisions)}, {});
          window.restored = api.restoreRecord(new Proxy({ decisions, time: ${minutesAgo(1)} }, {}));`,
        resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: '/bundle',
      write: false,
    });
    for (const { path, text } of outputFiles)
      t.site.file(path, { type: 'text/javascript', body: text });
    const page = await t.open(
      t.site.page(
        '/',
        `<!doctype html><html lang="en"><title>Bundled</title>${watch}
        <script type="module" src="/bundle/stdin.js"></script><p>Text</p>
        <button data-consent-open>Cookie settings</button>${heldScript(t.second, 'held')}`,
      ),
    );
    await page.waitFor(() => window.ran?.includes('held'));
    assert.equal(await page.evaluate('window.restored'), true);
    await expectNoNotice(t, page);
    assert.equal(await page.evaluate('api.willAsk()'), false);
  },
  { once },
);

/** The cookie that the guide shows, with the time at which it was true. */
const [{ text: cookieOfGuide }] = blocksOf('a consent record').filter(
  ({ page }) => page === 'apps-and-servers',
);
const timeOfGuide = Number(cookieOfGuide.split('|')[1]) * 1000;
/** The page's clock is one hour after that time. */
const atThatTime = run(`Date.now = () => ${timeOfGuide + 3600000};`);

promiseOnce('grants by the cookie that the guide tells apps to set', async (t) => {
  const head = atThatTime + watch;
  t.site.page('/', {
    html: hostPage(heldScript(t.second, 'held'), { head }),
    headers: { 'Set-Cookie': `ask-first=${cookieOfGuide}; Path=/; SameSite=Lax` },
  });
  const page = await t.open(t.site.url('/'));
  await page.waitFor(() => window.ran?.includes('held'));
  await expectNoNotice(t, page);
  const state = await page.evaluate(() => {
    const { decided, granted, record } = askFirst.consent;
    return [decided, granted, record.method, record.time];
  });
  assert.deepEqual(state, [true, ['necessary', 'analytics'], 'app', timeOfGuide]);
  assert.equal(await page.evaluate('askFirst.willAsk()'), false);
  assert.equal((await page.cookies())['ask-first'], cookieOfGuide);
});

promiseOnce('keeps a refusal on the page, though the app sets its cookie again', async (t) => {
  const seconds = minutesAgo(5) / 1000;
  t.site.page('/', {
    html: hostPage(heldScript(t.second, 'held'), { head: watch }),
    headers: {
      'Set-Cookie': `ask-first=${cookieOfGuide.replace(/\d{10}/, seconds)}; Path=/; SameSite=Lax`,
    },
  });
  const page = await t.open(t.site.url('/'));
  await page.waitFor(() => window.ran?.includes('held'));
  await openSettings(page);
  await afterReload(page, () => answerSettings(page, 'decline'));
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.seen'), []);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
  assert.equal(await page.evaluate('askFirst.consent.record.method'), 'decline');
});

promiseOnce(
  'takes over a record by the code of the guide',
  async (t) => {
    const [{ text }] = blocksOf('code of an app').filter(({ language }) => language === 'js');
    const origin = "'https://www.harbour.example'";
    assert.equal(text.split(origin).length, 2, 'it runs on the site alone');
    const head =
      atThatTime + watch + run(text.replace(origin, `'${new URL(t.site.url('/')).origin}'`));
    const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'), { head })));
    await page.waitFor(() => window.ran?.includes('held'));
    await expectNoNotice(t, page);
    assert.deepEqual(recordIn(await page.cookies()), [
      timeOfGuide,
      'app',
      'analytics:granted+advertising:denied',
    ]);
    assert.deepEqual(await page.console(), []);
  },
  { once },
);

promiseOnce(
  'shows the small button in an app, where it opens the settings, and none in a frame',
  async (t) => {
    const head = watch + restore({ decisions, time: minutesAgo(1) });
    const withoutControl = (body) => hostPage(body, { head }).replace(/<footer[^]*<\/footer>/, '');
    t.site.page('/inner', withoutControl(''));
    const page = await t.open(t.site.page('/', withoutControl('<iframe src="/inner"></iframe>')));
    await page.waitFor(() => window.seen.includes('ask-first-button'));
    await t.settled(page);
    assert.ok(!(await page.evaluate('window.seen')).includes('ask-first-notice'));
    assert.deepEqual(
      await page.evaluate('document.querySelector("iframe").contentWindow.seen'),
      [],
    );
  },
);
