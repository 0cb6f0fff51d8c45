// Every block of README and the guide that a browser can run, on a page of its own with the built files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addressesIn, renderExample, standIns } from '../../../demo/serve/guide/render-example.mjs';
import { blocksOf, rulesInPages, titleOf } from '../../package/guide-rules.mjs';
import { choose, heldInline, hostPage, openSettings, storedRecord } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const recipes = new URL('../../../demo/recipes/', import.meta.url);
const ownSignal = readFileSync(new URL('own-signal.js', recipes), 'utf8');

/** Adds the files that a site that follows the guide has beside its page. */
function prepare(t) {
  const script = { type: 'text/javascript', body: '' };
  for (const path of Object.values(standIns))
    t.second.file(path, path.endsWith('.js') ? script : { type: 'text/html', body: '<p>Film</p>' });
  t.site.file('/ask-first/signals/for-harbour-player.js', { ...script, body: ownSignal });
  t.site.file('/consent', { status: 500 });
}

/** The origin of the stand-ins, as `renderExample` takes it. */
const origin = (t) => t.second.url('');

/** The third parties that a block calls, as paths. */
const pathsIn = (block) => addressesIn(block, '');

const whenAsked = (page) =>
  page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild);

/** Nothing was requested, and the console is empty. */
async function expectQuiet(t, page) {
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.deepEqual(await page.console(), []);
}

/** All third parties of the block are requested, and none of its elements is held any more. */
async function expectReleased(t, page, block) {
  await t.eventually(() => pathsIn(block).every((path) => t.second.paths().includes(path)));
  await page.waitFor(
    () =>
      !document.querySelector('script[data-consent]:is([type="text/plain"], [type="text/html"])'),
  );
  assert.deepEqual(await page.console(), []);
}

const areSettingsOpen = () =>
  !!document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]');

/** Opens the settings by the page's own control, and closes them. */
async function lookIntoSettings(page, block) {
  // A modal notice makes the page wait, and has a control of its own.
  const isModal = block.text.includes('data-layout="dialog"');
  await page.click(
    ...(isModal ? ['ask-first-notice', '[part~=settings]'] : ['[data-consent-open]']),
  );
  await page.waitFor(areSettingsOpen);
  await page.press('Escape');
  await page.waitFor(`!(${areSettingsOpen})()`);
}

/** How each rule opens and looks at a block. */
const checks = {
  async markup(t, block) {
    const html = renderExample(block, { second: origin(t) });
    const page = await t.open(t.site.page('/', html));
    // Only in the opt-out model is nobody asked.
    if (block.text.includes('data-model="opt-out"')) return expectReleased(t, page, block);
    await whenAsked(page);
    await expectQuiet(t, page);
    await lookIntoSettings(page, block);
    await page.evaluate(() => {
      window.isBeforeAccept = true;
    });
    await choose(page, 'accept');
    if (block.text.includes('data-reload-on-grant'))
      await page.waitFor(() => !window.isBeforeAccept && document.readyState === 'complete');
    await expectReleased(t, page, block);
  },

  async options(t, block) {
    const page = await t.open(t.site.page('/', renderExample(block, { second: origin(t) })));
    await whenAsked(page);
    // Mistakes in the list of vendors are reported when the settings open.
    await openSettings(page);
    await expectQuiet(t, page);
    const { site, texts } = JSON.parse(block.text);
    const heading = await page.evaluate(
      () => document.querySelector('ask-first-notice').shadowRoot.querySelector('h2').textContent,
    );
    const expected = texts?.en.heading.replace('{site}', site);
    if (expected) assert.equal(heading.replace(/[\u2068\u2069]/g, ''), expected);
  },

  async 'a record for a server'(t, block) {
    t.site.file('/records', { status: 204 });
    const page = await t.open(
      t.site.page('/', hostPage('', { attributes: 'data-record-url="/records"' })),
    );
    await choose(page, 'accept');
    const posted = await t.eventually(() =>
      t.site.requests().find(({ method, path }) => method === 'POST' && path === '/records'),
    );
    const typesOf = (record) =>
      Object.entries(record).map(([key, value]) => `${key}: ${typeof value}`);
    const [shown, sent] = [block.text, posted.body].map((text) => JSON.parse(text));
    assert.deepEqual(typesOf(shown), typesOf(sent));
    assert.deepEqual(Object.keys(shown.decisions), Object.keys(sent.decisions));
  },

  async 'a theme'(t, block) {
    const withStyle = renderExample(block, { second: origin(t) });
    const isButton = block.text.startsWith('ask-first-button');
    const html = isButton
      ? withStyle.replace(/<button[^>]*data-consent-open.*<\/button>/, '')
      : withStyle;
    const page = await t.open(t.site.page('/', html));
    await page.waitFor(
      '!!document.querySelector("ask-first-notice")?.shadowRoot?.firstElementChild',
    );
    if (isButton) await choose(page, 'decline');
    const [styled] = /^ask-first-\w+/.exec(block.text) ?? ['ask-first-notice'];
    await page.waitFor(
      (tag) => !!document.querySelector(tag)?.shadowRoot?.firstElementChild,
      styled,
    );
    const effects = await page.evaluate(() => {
      const sheet = [...document.styleSheets].at(-1);
      const targetOf = (selector) => {
        const [, host, part] = /^([^:]+|:root)(?:::part\((.*)\))?$/.exec(selector);
        const element = document.querySelector(host);
        return part ? element.shadowRoot.querySelector(`[part~=${part}]`) : element;
      };
      const read = () =>
        [...sheet.cssRules].flatMap(({ selectorText, style }) =>
          [...style].map((name) => [
            `${selectorText} ${name}`,
            getComputedStyle(targetOf(selectorText)).getPropertyValue(name),
          ]),
        );
      const on = read();
      const css = sheet.cssRules.length;
      sheet.disabled = true;
      const off = Object.fromEntries(read());
      return {
        css,
        without: on.filter(([name, value]) => value === off[name]).map(([name]) => name),
        on,
      };
    });
    assert.equal(effects.css, block.text.match(/\{/g).length, 'rules that were parsed');
    assert.ok(effects.on.length > 0);
    // `border` stands for several properties, and does not change all of them.
    const written = effects.without.filter((name) =>
      block.text.includes(`${name.split(' ').at(-1)}:`),
    );
    assert.deepEqual(written, [], 'without an effect');
  },

  async code(t, block) {
    let { text } = block;
    for (const [address, path] of Object.entries(standIns))
      text = text.replaceAll(address, t.second.url(path));
    const { outputFiles } = await build({
      stdin: { contents: text, resolveDir: fileURLToPath(recipes), loader: block.language },
      bundle: true,
      splitting: true,
      format: 'esm',
      external: ['http://*'],
      logLevel: 'error',
      outdir: '/bundle',
      write: false,
    });
    for (const { path, text: body } of outputFiles)
      t.site.file(path, { type: 'text/javascript', body });
    const isModule = /\bstart\(/.test(text);
    const html = `<!doctype html><html lang="en"><title>Code</title>
      <script>window.dataLayer = []; window.harbourPlayer = [];</script>
      ${isModule ? '' : '<script async src="/ask-first/ask-first.js"></script>'}
      <p>An article</p><button data-consent-open>Cookie settings</button>
      <script type="module" src="/bundle/stdin.js"></script>`;
    const page = await t.open(t.site.page('/', html));
    await whenAsked(page);
    await expectQuiet(t, page);
    await choose(page, 'accept');
    await expectReleased(t, page, block);
  },

  async headers(t, block) {
    const headers = Object.fromEntries(block.text.split('\n').map((line) => line.split(': ')));
    const [, nonce] = /'nonce-([^']+)'/.exec(block.text);
    const html = hostPage(heldInline('held', `nonce="${nonce}"`), { nonce });
    const page = await t.open(t.site.page('/', { html, headers }));
    await whenAsked(page);
    await expectQuiet(t, page);
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
    assert.deepEqual(await page.console(), []);
  },
};

assert.deepEqual(Object.keys(checks).sort(), Object.keys(rulesInPages).sort());

/** What the snippets show is tested elsewhere in every engine. */
const once = 'shows that the guide is right';

for (const [rule, check] of Object.entries(checks))
  for (const block of blocksOf(rule))
    promise(
      `does what the guide says: ${titleOf(block)}`,
      async (t) => {
        prepare(t);
        await check(t, block);
      },
      rule === 'headers' ? {} : { once },
    );

promise(
  'does what README says in three steps, on one page',
  async (t) => {
    prepare(t);
    const steps = blocksOf('markup').filter(({ page, number }) => page === 'start' && number <= 4);
    assert.equal(steps.length, 3);
    const text = steps.map((step) => step.text).join('\n');
    const all = { language: 'html', text };
    const page = await t.open(t.site.page('/', renderExample(all, { second: origin(t) })));
    await whenAsked(page);
    await expectQuiet(t, page);
    await choose(page, 'accept');
    await expectReleased(t, page, all);
    await page.waitFor(() => document.title === 'Inline code runs after Accept');
    assert.equal(new Set(t.second.paths()).size, 3);
  },
  { once },
);

/** README says how many requests the small button costs: in English, and in another language. */
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, ...costs] =
  /costs a returning visitor (\w+) more requests? after the page has loaded, (\w+) where/.exec(
    readme.replace(/\s+/g, ' '),
  );
const numbers = { one: 1, two: 2, three: 3, four: 4 };

for (const [index, lang] of ['en', 'de'].entries())
  promise(
    `costs ${costs[index]} requests for the small button where the page is in ${lang}`,
    async (t) => {
      const head = `<script>document.cookie = 'ask-first=${storedRecord()}; path=/'</script>`;
      const html = hostPage('', { head, html: `lang="${lang}"` }).replace(
        /<footer[^]*<\/footer>/,
        '',
      );
      const page = await t.open(t.site.page('/', html));
      await page.waitFor(
        '!!document.querySelector("ask-first-button")?.shadowRoot?.firstElementChild',
      );
      await t.settled(page);
      const ours = t.site.paths().filter((path) => path.startsWith('/ask-first/'));
      assert.equal(ours.length - 1, numbers[costs[index]], ours.join());
    },
    { once },
  );
