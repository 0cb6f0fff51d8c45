// `npx ask-first policy-table`, as it is built, and the functions that a page can use as well.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { marked } from 'marked';
import { parseFragment } from 'parse5';
import { loadSource } from './load-source.mjs';
import { folder, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

const { LANGUAGES } = await loadSource('src/locales/languages.ts');
const { headingsIn } = await loadSource('src/policy-table/headings.ts');
const { loadPolicyTexts } = await loadSource('src/policy-table/load-policy-texts.ts');
const { createPolicyTable } = await loadSource('src/policy-table/create-policy-table.ts');
const { renderHtml } = await loadSource('src/policy-table/render-html.ts');
const { renderMarkdown } = await loadSource('src/policy-table/render-markdown.ts');

const loadTexts = (language) =>
  loadPolicyTexts(language, (file) => import(new URL(`dist/${file}`, root)));

const texts = { en: await loadTexts('en'), de: await loadTexts('de'), ar: await loadTexts('ar') };

const CONFIG = {
  site: 'Die Zeitung',
  purposes: [
    { id: 'necessary', vendors: [{ id: 'shop', name: 'Shop', cookies: ['basket'] }] },
    {
      id: 'analytics',
      vendors: [
        {
          id: 'counter',
          name: 'Counter',
          policyUrl: 'https://counter.example/privacy',
          cookies: [{ name: '_ct_*', lifetime: '13 Monate', domain: 'counter.example' }],
          storage: ['ct:*'],
        },
        { id: 'silent', name: 'Silent' },
      ],
    },
    'advertising',
  ],
};

const writeConfig = (config) => write('consent.json', JSON.stringify(config));

/** Runs the command with these words. */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'policy-table', ...words],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Runs it with these options of the page, and returns what it prints. */
function print(config, ...words) {
  writeConfig(config);
  const { status, stdout, stderr } = run('--config', 'consent.json', ...words);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

const textOf = ({ value, childNodes = [] }) => value ?? childNodes.map(textOf).join('');

/** All elements of this name, in their order. */
const elementsIn = (node, name) =>
  (node.childNodes ?? []).flatMap((child) => [
    ...(child.tagName === name ? [child] : []),
    ...elementsIn(child, name),
  ]);

/** The text of each cell, row by row. */
const cellsOf = (html) =>
  elementsIn(parseFragment(html), 'tr').map((row) =>
    [...elementsIn(row, 'th'), ...elementsIn(row, 'td')].map(textOf),
  );

const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

test('prints a table with what the settings say', () => {
  const html = print(CONFIG, '--lang', 'de');
  const { preferences, notice } = texts.de;
  assert.deepEqual(cellsOf(html), [
    ['Drittanbieter', 'Name', 'Speicherdauer', 'Speicherort'],
    [preferences.necessary],
    [preferences.necessaryText.replace('{name}', 'ask-first')],
    ['Shop', 'basket', preferences.unknownLifetime, 'diese Website'],
    [notice.purposes.analytics],
    [preferences.descriptions.analytics],
    ['Counter', '_ct_*', '13 Monate', 'counter.example'],
    ['Counter', 'ct:*', 'bis zur Löschung', 'Speicher des Browsers'],
    ['Silent', '–', '–', '–'],
    [notice.purposes.advertising],
    [preferences.descriptions.advertising],
    [preferences.noVendors],
  ]);
  const [table] = elementsIn(parseFragment(html), 'table');
  assert.deepEqual(attributesOf(table), { lang: 'de', dir: 'ltr' });
  const links = elementsIn(table, 'a').map((link) => [attributesOf(link).href, textOf(link)]);
  assert.deepEqual(links, [
    ['https://counter.example/privacy', 'Counter'],
    ['https://counter.example/privacy', 'Counter'],
  ]);
});

test('prints the same as Markdown', () => {
  const markdown = print(CONFIG, '--lang', 'de', '--format', 'markdown');
  const { preferences, notice } = texts.de;
  const html = marked.parse(markdown);
  const heading = ['Drittanbieter', 'Name', 'Speicherdauer', 'Speicherort'];
  assert.deepEqual(cellsOf(html), [
    heading,
    ['Shop', 'basket', preferences.unknownLifetime, 'diese Website'],
    heading,
    ['Counter', '_ct_*', '13 Monate', 'counter.example'],
    ['Counter', 'ct:*', 'bis zur Löschung', 'Speicher des Browsers'],
    ['Silent', '–', '–', '–'],
  ]);
  assert.deepEqual(elementsIn(parseFragment(html), 'p').map(textOf), [
    preferences.necessary,
    preferences.necessaryText.replace('{name}', 'ask-first'),
    notice.purposes.analytics,
    preferences.descriptions.analytics,
    notice.purposes.advertising,
    preferences.descriptions.advertising,
    preferences.noVendors,
  ]);
});

test('prints the same as JSON', () => {
  const json = JSON.parse(print(CONFIG, '--lang', 'de', '--json'));
  assert.deepEqual(json, createPolicyTable({ ...CONFIG, lang: 'de' }, texts.de));
  assert.deepEqual(
    json.purposes.map(({ id }) => id),
    ['necessary', 'analytics', 'advertising'],
  );
});

test('takes the language of the options, else English', () => {
  const direction = (html) => attributesOf(elementsIn(parseFragment(html), 'table')[0]);
  assert.deepEqual(direction(print({ ...CONFIG, lang: 'ar-EG' })), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(direction(print(CONFIG)), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(direction(print({ ...CONFIG, lang: 'ar' }, '--lang', 'zh-TW')), {
    lang: 'zh-Hant',
    dir: 'ltr',
  });
});

test('says everything in each language of ours', async () => {
  const english = Object.entries(headingsIn('en'));
  for (const language of LANGUAGES) {
    const table = createPolicyTable(CONFIG, await loadTexts(language));
    assert.equal(table.locale.toLowerCase(), language);
    const said = Object.values(table.headings);
    assert.equal(said.length, english.length);
    for (const text of said) assert.match(text, /^\S.*\S$/, language);
    const borrowed = english.filter(([key, text]) => table.headings[key] === text);
    // A language may have a word or two in common with English.
    if (language !== 'en') assert.ok(borrowed.length <= 2, `${language}: ${borrowed}`);
    for (const { label, description } of table.purposes)
      for (const text of [label, description]) assert.match(text, /\S/, language);
    assert.equal(table.purposes[2].note, (await loadTexts(language)).preferences.noVendors);
  }
});

test("puts the owner's words over ours, those of the region first", () => {
  const config = {
    ...CONFIG,
    lang: 'de-AT',
    purposes: [{ id: 'newsletter', label: 'Newsletter', description: 'Merkt sich Briefe.' }],
    cookie: { name: 'wahl' },
    texts: {
      de: { preferences: { noVendors: 'Niemand.', necessary: 'Nötig' } },
      'de-AT': { preferences: { necessary: 'Notwendiges' } },
    },
  };
  assert.deepEqual(cellsOf(print(config)).slice(1), [
    ['Notwendiges'],
    [texts.de.preferences.necessaryText.replace('{name}', 'wahl')],
    ['Newsletter'],
    ['Merkt sich Briefe.'],
    ['Niemand.'],
  ]);
});

test('reports wrong options once, and leaves out what is wrong', () => {
  const wrong = { id: 'x', policyUrl: 'javascript:alert(1)', cookies: [{ lifetime: 'y' }, 'ok'] };
  const purposes = [{ id: 'analytics', vendors: [wrong, {}] }];
  writeConfig({ ...CONFIG, lang: 'tlh', purposes, vendors: [] });
  const { status, stdout, stderr } = run('--config', 'consent.json');
  assert.equal(status, 0);
  const places = [...stderr.matchAll(/^ask-first: --config: (?:wrong|unknown) option "(.*?)":/gm)];
  assert.deepEqual(places.map(([, place]) => place).sort(), [
    'lang',
    'purposes.analytics.vendors[0].cookies[0].name',
    'purposes.analytics.vendors[0].policyUrl',
    'purposes.analytics.vendors[1].id',
    'vendors',
  ]);
  assert.deepEqual(cellsOf(stdout).at(-1), ['x', 'ok', 'lifetime not stated', 'this site']);
  assert.deepEqual(elementsIn(parseFragment(stdout), 'a'), []);
});

/** Characters that mean something in HTML or in Markdown, and some that do not. */
const piece = fc.constantFrom(
  ...'\\`*_[]{}<>&|~$^"\'#!()+-=:/.@aZ9é😀עش ',
  ...['</td>', '<script>', '&amp;', '&copy', '](x)', '``', '\n', '\u2028', '--', '<!--', '\\|'],
);
const someText = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '' && !/\bwww\.|@/.test(text));

const withTexts = (name, vendor, lifetime, domain) => ({
  purposes: [
    {
      id: 'analytics',
      label: vendor,
      description: lifetime,
      vendors: [{ id: 'v', name: vendor, cookies: [{ name, lifetime, domain }] }],
    },
  ],
});

test('escapes everything in HTML', () => {
  fc.assert(
    fc.property(someText, someText, someText, someText, (...given) => {
      const html = renderHtml(createPolicyTable(withTexts(...given), texts.ar));
      const [name, vendor, lifetime, domain] = given;
      const cells = cellsOf(html);
      assert.deepEqual(cells.slice(3), [[vendor], [lifetime], [vendor, name, lifetime, domain]]);
    }),
    { numRuns: 500 },
  );
});

test('escapes everything in Markdown, where a text is on one line', () => {
  const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(someText, someText, someText, someText, (...given) => {
      const html = marked.parse(renderMarkdown(createPolicyTable(withTexts(...given), texts.en)));
      const [name, vendor, lifetime, domain] = given.map(oneLine);
      const paragraphs = elementsIn(parseFragment(html), 'p').map(textOf);
      assert.deepEqual(paragraphs.slice(2), [vendor, lifetime]);
      assert.deepEqual(cellsOf(html).slice(1), [[vendor, name, lifetime, domain]]);
    }),
    { numRuns: 500 },
  );
});

test('links to the address that the owner has written, whatever is in it', () => {
  for (const policyUrl of ['/a?b=1&copy=2&lt;', '/a(b)', '/a b', '/a|b', '/a<b>', '/a"b', '/ä'])
    for (const render of [renderHtml, (table) => marked.parse(renderMarkdown(table))]) {
      const config = { purposes: [{ id: 'analytics', vendors: [{ id: 'v', policyUrl }] }] };
      const [link] = elementsIn(parseFragment(render(createPolicyTable(config, texts.en))), 'a');
      const address = new URL(attributesOf(link).href, 'https://site.example/').href;
      const decode = (href) => decodeURIComponent(href);
      assert.equal(decode(address), decode(new URL(policyUrl, 'https://site.example/').href));
    }
});

const wrongWords = {
  'no file': [[], /--config <file> is missing/],
  'a file that is not there': [['--config', 'none.json'], /there is no file none\.json/],
  'a file that is no JSON': [['--config', 'text.json'], /text\.json is no JSON/],
  'a language that we lack': [
    ['--config', 'consent.json', '--lang', 'tlh'],
    /--lang tlh:.*zh-hant/,
  ],
  'a format that we lack': [['--config', 'consent.json', '--format', 'pdf'], /html or markdown/],
  'a word too much': [['--config', 'consent.json', 'x'], /options only, not x/],
  'an unknown option': [['--confg', 'x'], /--confg/],
};
for (const [what, [words, message]] of Object.entries(wrongWords))
  test(`says what to do about ${what}`, () => {
    writeConfig(CONFIG);
    write('text.json', '{');
    const { status, stdout, stderr } = run(...words);
    assert.match(stderr, message);
    assert.match(stderr, /^ask-first: /);
    assert.doesNotMatch(stderr, /\n +at /);
    assert.equal(stdout, '');
    assert.equal(status, 2);
  });

test('shows help', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  assert.match(stdout, /^Usage: ask-first policy-table --config <file>/);
  for (const option of ['config', 'lang', 'format', 'json', 'help'])
    assert.ok(stdout.includes(`--${option} `), option);
});
