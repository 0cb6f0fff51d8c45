import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, tag } from '../harness/host-page.mjs';

const once = 'what a bundle holds does not depend on the engine';

/** A page of a site whose bundle starts the module entry. */
async function bundled(t, body = '', lang = 'en', head = '') {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from 'ask-first';
        const signal = { name: 'own', start: () => { window.told = ['start'] },
          change: ({ cause }) => window.told.push(cause) };
        const config = { site: 'Bundled', purposes: ['analytics', 'embeds'],
          signals: { own: { signal }, google: true } };
        window.api = start(config);
        window.isSame = start({ ...config }) === window.api;
        window.startAgain = start;`,
      resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/bundle',
    write: false,
  });
  for (const { path, text } of outputFiles) {
    t.site.file(path, { type: 'text/javascript', body: text });
  }
  const html = `<!doctype html><html lang="${lang}"><title>Bundled</title>
    <script>document.addEventListener('consentchange', ({ detail: { cause, previous, state } }) => {
      sessionStorage.changes = (sessionStorage.changes ?? '') +
        [cause, previous.granted.length, state.granted.length].join() + ' ';
    })</script>
    ${head}<script type="module" src="/bundle/stdin.js"></script><p>Text</p>
    <button data-consent-open>Cookie settings</button>${body}`;
  return t.open(t.site.page('/', html));
}

promise('asks and releases from a bundle that starts the module entry', async (t) => {
  const page = await bundled(t, heldScript(t.second, 'held'));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate('window.isSame'), true);
  assert.equal(await page.evaluate('window.askFirst ?? null'), null);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('window.api.isGranted("analytics")'), true);
});

promise(
  'returns the functions of the first start, and says once that other options do not count',
  async (t) => {
    const page = await bundled(t);
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    assert.deepEqual(await page.console(), []);
    const isSame = await page.evaluate(() => {
      const circle = {};
      circle.site = circle;
      const all = [undefined, { site: 'Other' }, { purposes: 'embeds' }, circle];
      return all.map((config) => window.startAgain(config) === window.api);
    });
    assert.deepEqual(isSame, [true, true, true, true]);
    const [{ level, text }, ...more] = await page.console();
    assert.deepEqual([level, more], ['warn', []]);
    assert.match(text, /the options of the first start count/);
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
  },
  { once },
);

promise('returns the functions of the tag if the tag was first', async (t) => {
  const page = await bundled(t, '', 'en', tag('blocking'));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  assert.equal(await page.evaluate('window.api === window.askFirst'), true);
  assert.equal((await page.console()).length, 1);
});

promise(
  'tells a signal of ours, and one of the site’s own, from a bundle',
  async (t) => {
    const page = await bundled(t);
    await choose(page, 'accept');
    await page.waitFor(() => window.told?.[1]);
    assert.deepEqual(await page.evaluate('window.told'), ['start', 'accept']);
    assert.ok(await page.evaluate('window.dataLayer.length'));
  },
  { once },
);

promise(
  'speaks the language of the page from a bundle, in a chunk of its own',
  async (t) => {
    const page = await bundled(t, '', 'de');
    const label = (element) =>
      page.waitFor((element) => {
        const root = document.querySelector(element)?.shadowRoot;
        return root?.querySelector('[part~=decline]')?.textContent.trim();
      }, element);
    assert.equal(await label('ask-first-notice'), 'Ablehnen');
    await page.click('[data-consent-open]');
    assert.equal(await label('ask-first-preferences'), 'Alle ablehnen');
    const languages = t.site.paths().filter((path) => /\/[a-z]{2}(-[a-z]+)*-\w{8}\.js$/.test(path));
    assert.deepEqual(
      languages.map((path) => path.replace(/-\w{8}\.js$/, '')),
      ['/bundle/de', '/bundle/de-preferences'],
    );
  },
  { once },
);

promise('gives a bundle every function and the event', async (t) => {
  const page = await bundled(t);
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  const found = await page.evaluate(async () => {
    const told = [];
    const stop = window.api.subscribe((state, previous, cause) => told.push(cause));
    const promised = window.api.whenGranted('embeds').then(() => window.api.isGranted('embeds'));
    const before = [
      window.api.consent.decided,
      window.api.isGranted('embeds'),
      await window.api.willAsk(),
    ];
    await window.api.decline();
    const declined = [window.api.consent.record.method, window.api.consent.granted.join()];
    await window.api.decide({ embeds: 'granted' });
    const decided = [window.api.consent.granted.join(), await promised];
    // Listeners are called after the paint.
    while (told.length < 2) await new Promise(requestAnimationFrame);
    stop();
    await window.api.accept();
    let pushed;
    window.api.push((one) => (pushed = one === window.api));
    return { told, before, declined, decided, pushed, accepted: window.api.consent.granted.join() };
  });
  assert.deepEqual(found, {
    told: ['api', 'api'],
    before: [false, false, true],
    declined: ['api', 'necessary'],
    decided: ['necessary,embeds', true],
    pushed: true,
    accepted: 'necessary,analytics,embeds',
  });
  await page.evaluate(() => void window.api.open());
  await page.waitFor(
    () =>
      document.querySelector('ask-first-preferences')?.shadowRoot.querySelector('[open]') && true,
  );
  await page.press('Escape');
  await page.evaluate(() => void ((window.isBefore = true), window.api.withdraw()));
  await page.waitFor(() => !window.isBefore && window.api?.consent.decided);
  assert.equal(await page.evaluate('window.api.consent.record.method'), 'withdraw');
  await page.evaluate(() => void window.api.forget());
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  assert.equal(
    await page.evaluate('sessionStorage.changes'),
    'api,1,1 api,1,2 api,2,3 withdraw,3,1 restore,1,1 api,1,1 ',
  );
});

promise('releases in a tab that paints no frames', async (t) => {
  const html = `<!doctype html><html lang="en"><title>Hidden</title>
    <script>window.requestAnimationFrame = () => 0</script>
    <script async src="/ask-first/ask-first.js"></script><p>Text</p>${heldScript(t.second, 'held')}`;
  const page = await t.open(t.site.page('/', html));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await page.waitFor(() => window.ran?.includes('held'));
});
