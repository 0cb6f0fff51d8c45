// The page on which an owner sets Ask First up, as it is built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit, serveAxe } from '../harness/audit.mjs';
import { hostDemo } from '../harness/host-demo.mjs';
import { openSettings } from '../harness/host-page.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';
import { openConfigurator } from './open-configurator.mjs';

const promiseOnce = promiseWith({ once: 'what an address holds is read by plain code' });

const command = fileURLToPath(new URL('../../../dist/tools/ask-first.mjs', import.meta.url));

/** All requests were for files of the build, and nothing was stored. */
async function expectNothingKept(t, page) {
  assert.deepEqual(t.second.paths(), []);
  assert.deepEqual(
    t.site.paths().filter((path) => !path.startsWith('/ask-first/')),
    [],
  );
  assert.deepEqual(await page.cookies(), {});
  assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
  assert.deepEqual(await page.console(), []);
}

promise('shows the notice and the settings of the build as visitors see them', async (t) => {
  const { page, set, shows } = await openConfigurator(t);
  const first = await shows(({ shown }) => shown === 'ask-first-notice');
  assert.deepEqual(
    first.map(({ width }) => width),
    [360, 768, 1280],
  );
  await set('site', '#site', 'The Harbour Post');
  await set('site', '#layout', 'dialog');
  await shows(({ text, layout }) => text.includes('The Harbour Post') && /dialog/.test(layout));

  await set('theme', '[id="darkTheme--ask-first-surface"]', '#123456');
  await set('theme', '[id="darkTheme--ask-first-ink"]', '#234567');
  await set('preview', '#layer', 'settings');
  await set('preview', '#scheme', 'dark');
  await set('preview', '#language', 'ar');
  await shows(
    ({ shown, lang, scheme, surface }) =>
      shown === 'ask-first-preferences' &&
      lang === 'ar' &&
      scheme === 'dark' &&
      surface === 'rgb(18, 52, 86)',
  );
  const contrasts = await page.waitFor(() => {
    const root = ['configurator-app', 'configurator-preview', 'configurator-contrasts'].reduce(
      (root, name) => root.querySelector(name)?.shadowRoot ?? root,
      document,
    );
    const cells = (row) => [...row.cells].map(({ textContent }) => textContent.trim());
    const rows = [...root.querySelectorAll('tbody tr')].map(cells);
    // The contrasts of the notice, which has no switches, are shown until those of the settings are
    // measured.
    return rows.some(([what]) => what === 'edge of "switch"') && rows;
  });
  const [, light, dark] = contrasts.find(([what]) => what === 'text of "heading"');
  assert.match(light, /^21\.00:1$/);
  assert.match(dark, /^1\.\d\d:1, too low: 3:1 is needed$/);

  await expectNothingKept(t, page);
});

/** Reads why no notice is shown; empty if one is shown. */
const readNote = () =>
  document
    .querySelector('configurator-app')
    .shadowRoot.querySelector('configurator-preview')
    .shadowRoot.querySelector('[role=status]').textContent;

/** Declines in the preview at each width. Returns how many notices there were. */
const declineInFrames = () => {
  const { shadowRoot } = document
    .querySelector('configurator-app')
    .shadowRoot.querySelector('configurator-preview');
  const buttons = [...shadowRoot.querySelectorAll('configurator-frame')].flatMap((device) => [
    ...device.shadowRoot
      .querySelector('iframe')
      .contentDocument.querySelector('ask-first-notice')
      .shadowRoot.querySelectorAll('[part~=decline]'),
  ]);
  for (const button of buttons) button.click();
  return buttons.length;
};

const countNotices = () => {
  const { shadowRoot } = document
    .querySelector('configurator-app')
    .shadowRoot.querySelector('configurator-preview');
  return [...shadowRoot.querySelectorAll('configurator-frame')].filter((device) =>
    device.shadowRoot.querySelector('iframe').contentDocument.querySelector('ask-first-notice'),
  ).length;
};

promise(
  'shows what visitors see who are not asked, and forgets each choice',
  async (t) => {
    const { page, set, shows } = await openConfigurator(t);
    await set('site', '#persistUrl', '/consent');
    await set('site', '#recordUrl', t.second.url('/records'));
    await set('preview', '#gpc', true);
    await shows(({ shown }) => shown === 'ask-first-message');
    const isGpc = (note) =>
      note.startsWith('Nobody is asked: Global Privacy Control is the answer');
    await t.eventually(async () => isGpc(await page.evaluate(readNote)));
    await set('preview', '#gpc', false);
    await set('site', '#model', 'opt-out');
    const isOptOut = (note) => note.startsWith('Nobody is asked: the model is opt-out');
    await t.eventually(async () => isOptOut(await page.evaluate(readNote)));
    await set('site', '#model', '');
    await shows(({ shown }) => shown === 'ask-first-notice');
    assert.equal(await page.evaluate(declineInFrames), 3);
    await t.eventually(async () => (await page.evaluate(countNotices)) === 0);
    await set('site', '#site', 'The Harbour Post');
    await shows(({ shown, text }) => shown === 'ask-first-notice' && text.includes('Harbour'));
    await expectNothingKept(t, page);
  },
  { once: 'the preview is the same code in every engine' },
);

/** The messages below the wrong fields, as they are read with the fields. */
const readMistakes = () => {
  const { shadowRoot } = document
    .querySelector('configurator-app')
    .shadowRoot.querySelector('configurator-site');
  return [...shadowRoot.querySelectorAll('[aria-invalid]')].map((field) => {
    const ids = field.getAttribute('aria-describedby').split(' ');
    return [field.id, shadowRoot.getElementById(ids.at(-1)).textContent.trim()];
  });
};

async function expectClean(page) {
  const { found, passed } = await audit(page, { frames: false });
  assert.deepEqual(found, []);
  assert.ok(passed >= 4, `${passed} rules looked into the page`);
}

promise('can be used with the keyboard, says what is wrong, and passes the audit', async (t) => {
  serveAxe(t);
  const { page, at, set, shows } = await openConfigurator(t);
  // The settings are a dialog: without our care, it would take the focus when it opens.
  await set('preview', '#layer', 'settings');
  await shows(({ shown }) => shown === 'ask-first-preferences');
  await page.focus(...at('configurator-site', '#site'));
  for (const key of ['a', 'b', 'c']) await page.press(key);
  await shows(({ text }) => text.includes('abc'));
  await page.press('d');
  await shows(({ text }) => text.includes('abcd'));

  await page.focus(...at('configurator-purposes', 'configurator-vendors', '#add'));
  await page.press('Enter');
  await shows(({ text }) => text.includes('Google Analytics'));
  const signals = await page.evaluate('document.querySelector("configurator-app").setup.signals');
  assert.deepEqual(signals, ['google']);

  await set('site', '#page', 'https://www.harbour.example/');
  await set('site', '#policyUrl', 'javascript:alert(1)');
  await set('site', '#cookieDomain', 'other.example');
  assert.deepEqual(await page.evaluate(readMistakes), [
    ['policyUrl', 'This cannot be used. Used instead: nothing.'],
    ['cookieDomain', 'This cannot be used. Used instead: “www.harbour.example”.'],
  ]);
  await expectClean(page);
});

promise(
  'gives lines that work, for each way to put it in',
  async (t) => {
    const { set, snippets, page, at } = await openConfigurator(t);
    await set('results', '#base', '/ask-first/');
    await set('site', '#site', 'Fish & <Chips>');
    await set('site', '#policyUrl', '/policy?a=1&b="2"');
    await set('theme', '[id="theme--ask-first-surface"]', '#123456');
    const { 'One tag': tag, 'Style sheet': style } = await snippets();
    const page1 = await t.open(
      t.site.page('/tag', `<head><style>${style}</style>${tag}</head><p>News`),
    );
    const notice = await page1.waitFor(() => {
      const box = document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild;
      return (
        box && {
          heading: box.querySelector('h2').textContent.trim(),
          policy: box.querySelector('a').getAttribute('href'),
          surface: getComputedStyle(box).backgroundColor,
        }
      );
    });
    assert.deepEqual(notice, {
      heading: 'Cookies on Fish & <Chips>',
      policy: '/policy?a=1&b="2"',
      surface: 'rgb(18, 52, 86)',
    });

    await page.click(...at('configurator-purposes', 'configurator-vendors', '#add'));
    const { 'Tag with a JSON block': block, 'The way back': back, ...more } = await snippets();
    assert.equal(more['One tag'], '');
    const page2 = await t.open(t.site.page('/block', `<head>${block}</head><p>News${back}`));
    await openSettings(page2);
    assert.match(
      await page2.evaluate(
        () => document.querySelector('ask-first-preferences').shadowRoot.textContent,
      ),
      /Google Analytics/,
    );
    assert.deepEqual(await page2.console(), []);
    runCommands(more);
  },
  { once: 'the lines are the same in every engine, and what they do has tests of its own' },
);

/**
 * Runs the command line that the page writes, with the file that it writes, and compares the cookie
 * table.
 */
function runCommands({ 'The file consent.json': file, "In the page's HTML": line, ...tables }) {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-configure-'));
  try {
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'consent.json'), file);
    writeFileSync(
      join(folder, 'public/page.html'),
      '<!doctype html><html><head></head><body></body></html>',
    );
    const run = (words) =>
      spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' });
    const words = line.replace('npx ask-first ', '').replaceAll("'", '').split(' ');
    assert.match(run(words).stdout, /1 changed/);
    assert.match(
      readFileSync(join(folder, 'public/page.html'), 'utf8'),
      /Fish &amp; &lt;Chips>|Fish &amp; &lt;Chips&gt;/,
    );
    for (const [title, format] of [
      ['HTML', 'html'],
      ['Markdown', 'markdown'],
    ])
      assert.equal(
        tables[`Cookie table, ${title}`],
        run(['policy-table', '--config', 'consent.json', '--format', format]).stdout,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

promiseOnce('keeps a setup in its address, and takes nothing from a hostile one', async (t) => {
  const { set, page, snippets } = await openConfigurator(t);
  await set('site', '#site', 'Zeitung für Ötzi 🐟');
  await page.reload();
  await page.waitFor(() => document.querySelector('configurator-app')?.setup.options.site);
  const { 'A link to this setup': link } = await snippets();
  assert.equal(link, await page.url());

  const second = t.second.url('/pixel.gif');
  const encode = (value) => `#setup=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
  const hostile = [
    '#setup=',
    '#<img src=x onerror=alert(1)>',
    encode({ options: { site: ['x'] } }),
    encode({ options: { site: 'x' }, onload: 'alert(1)' }),
    `#setup=${Buffer.from('{"__proto__":{"site":"x"}}').toString('base64url')}`,
  ];
  for (const fragment of hostile) {
    await page.evaluate((hash) => void (location.hash = hash), fragment);
    const state = await page.waitFor(() => {
      const app = document.querySelector('configurator-app');
      const status = app.shadowRoot.querySelector('[role=status]').textContent.trim();
      return status.startsWith('The address holds no setup') && app.setup.options.site;
    });
    assert.equal(state, 'Zeitung für Ötzi 🐟', fragment);
  }
  // Values of our form are shown. The reader refuses them like an owner's, and they request
  // nothing.
  const wicked = encode({
    options: { site: '<img src=x onerror=alert(1)>', policyUrl: second, recordUrl: second },
    theme: { '--ask-first-surface': `url(${second})`, '--ask-first-font': `x;} * {color:red` },
    purposes: [
      {
        id: 'analytics',
        isOffered: true,
        vendors: [{ id: 'v', policyUrl: second, cookies: [{ name: '</script>' }] }],
      },
    ],
  });
  const other = await openConfigurator(t, { fragment: wicked });
  await other.shows(({ text, surface }) => text.includes('<img src=x') && !/url/.test(surface));
  await other.set('preview', '#layer', 'settings');
  await other.shows(({ shown }) => shown === 'ask-first-preferences');
  await t.settled(other.page);
  assert.deepEqual(t.second.paths(), []);
  assert.deepEqual(await other.page.console(), []);
});

/** Reads what is missing among the lines to copy. */
const readProblem = () =>
  document
    .querySelector('configurator-app')
    .shadowRoot.querySelector('configurator-results')
    .shadowRoot.querySelector('[role=status]')
    .textContent.trim();

promiseOnce('offers no cookie table in a language whose texts did not load', async (t) => {
  t.site.file('/ask-first/locales/fr.js', { status: 503 });
  const { set, page, snippets } = await openConfigurator(t);
  const table = async () => (await snippets())['Cookie table, HTML'];
  await t.eventually(async () => (await table())?.includes('lang="en"'));
  await set('preview', '#language', 'fr');
  await t.eventually(
    async () =>
      (await page.evaluate(readProblem)) === 'The texts of the cookie table did not load.',
  );
  assert.equal(await table(), undefined);
  await set('preview', '#language', 'de');
  await t.eventually(async () => (await table())?.includes('lang="de"'));
  assert.equal(await page.evaluate(readProblem), '');
});

const small = { width: 320, height: 568 };
const looks = {
  'dark, in a window of 320 pixels': { colorScheme: 'dark', viewport: small },
  'forced colours': { forcedColors: true },
};
for (const [name, visitor] of Object.entries(looks))
  promise(
    `passes the audit: ${name}`,
    async (t) => {
      serveAxe(t);
      const { page, at, set } = await openConfigurator(t, visitor);
      await set('site', '#policyUrl', 'javascript:alert(1)');
      await page.click(...at('configurator-purposes', 'configurator-vendors', '#add'));
      await expectClean(page);
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.equal(widths[0], widths[1], 'it scrolls sideways');
    },
    { once: 'the styles are the same in every engine' },
  );

promise(
  'is found in the demo, at /configure',
  async (t) => {
    const demo = await hostDemo(t);
    const page = await t.open(`${demo.url}/`);
    await page.evaluate(() => document.querySelector('footer a[href="/configure"]').click());
    await page.waitFor(() =>
      document.querySelector('configurator-app')?.shadowRoot.querySelector('configurator-site'),
    );
    assert.deepEqual(demo.log.since(0), []);
  },
  { once: 'what the demo serves is plain HTML' },
);
