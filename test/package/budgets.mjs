import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { renderGuard, renderNotice } from 'ask-first/html';

const built = new URL('../../dist/', import.meta.url);

const size = (...files) =>
  files
    .map((file) => readFileSync(new URL(file, built)))
    .reduce((sum, content) => sum + brotliCompressSync(content).length, 0);

/** Each file that a page can load. */
export const builtFiles = () =>
  readdirSync(built, { recursive: true })
    .filter((file) => file.endsWith('.js') && !/^(module|configure|tools)\//.test(file))
    .sort();

/** Bytes of brotli of each file that a page can load. */
export const fileSizes = () => Object.fromEntries(builtFiles().map((file) => [file, size(file)]));

/** The languages of our texts besides English, as their files are named. */
const languages = () =>
  readdirSync(new URL('locales/', built)).flatMap(
    (file) => /^([a-z]+(?:-(?!pref|embeds)[a-z]+)?)\.js$/.exec(file)?.[1] ?? [],
  );

/** The largest file of a language: each has one for the notice and one for the settings. */
const largestLocale = () =>
  Math.max(
    ...readdirSync(new URL('locales/', built))
      .filter((file) => file.endsWith('.js'))
      .map((file) => size(`locales/${file}`)),
  );

/** A static import of another of our files, as the minified output writes it. */
const STATIC_IMPORT = /(?:from|import)\s*"\.\/([\w-]+\.js)"/g;

/** Lists these files, and all that they import: what a browser requests for them. */
function withImports(files) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(new URL(file, built), 'utf8');
    for (const [, imported] of code.matchAll(STATIC_IMPORT)) add(imported);
  };
  files.forEach(add);
  return [...found];
}

const GUARD = ['ask-first.js'];
const UNTIL_NOTICE = [...GUARD, 'notice.js'];
const FIRST_VISIT = [...UNTIL_NOTICE, 'choose.js', 'release.js'];
const IN_HTML = ['in-html.js', 'notice-in-html.js', 'choose.js', 'release.js'];

const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

/** What loads the guard of a page whose HTML holds the notice, and shows the notice until then. */
const guardInHtml = () => brotliCompressSync(renderGuard(config)).length;

/** The notice in the page's HTML, with its style, in the language whose texts are longest. */
function largestNotice() {
  const sizes = languages().map(
    (language) => brotliCompressSync(renderNotice(config, language)).length,
  );
  return Math.max(...sizes);
}

/** A file and its imports, except those that a first visit has loaded before. */
const afterFirstVisit = (name) => {
  const loaded = withImports(FIRST_VISIT);
  return withImports([name]).filter((file) => !loaded.includes(file));
};

const count = (files) => `${files.length} ${files.length === 1 ? 'request' : 'requests'}`;

/**
 * What a visitor downloads, and the most that it may be, in bytes of brotli. English is included. The
 * first three limits were planned as 4,800, 14,100 and 16,400, and those of the HTML as 1,800 and 9,000.
 * They were raised on purpose: for code that can be read, for LitElement, and for pages that do what nobody
 * had planned for.
 */
export const budgets = () => {
  const [guard, untilNotice, firstVisit] = [GUARD, UNTIL_NOTICE, FIRST_VISIT].map(withImports);
  return [
    {
      what: `every visitor: the guard, ${count(guard)}`,
      bytes: size(...guard),
      limit: 10750,
    },
    {
      what: 'a visitor who has agreed: the guard, and the file that releases, 2 requests',
      bytes: size(...GUARD, 'release.js'),
      limit: 16600,
    },
    {
      what: `first visit, before the notice is visible: guard and notice with Lit, ${count(untilNotice)}`,
      bytes: size(...untilNotice),
      limit: 29100,
    },
    {
      what: `first visit in all: guard, notice, and the files that store a choice and release, ${count(firstVisit)}`,
      bytes: size(...firstVisit),
      limit: 39350,
    },
    {
      what: 'after that, on an idle page: the check of options and marks, 2 requests',
      bytes: size(...afterFirstVisit('diagnose.js')),
      limit: 5700,
    },
    {
      what: "in the page's HTML: the notice, its style included, in the largest language",
      bytes: largestNotice(),
      limit: 2200,
    },
    {
      what: "in the page's HTML: the options, and the script that shows the notice until the guard is there",
      bytes: guardInHtml(),
      limit: 3800,
    },
    {
      what: `in the page's HTML, first visit in all: guard, and the files that store a choice and release, ${count(IN_HTML)}`,
      bytes: size(...withImports(IN_HTML)),
      limit: 32000,
    },
    {
      what: 'the settings, on demand',
      bytes: size(...afterFirstVisit('preferences.js')),
      limit: 5900,
    },
    {
      what: 'placeholders, on pages with a held embed',
      bytes: size(...afterFirstVisit('embeds.js')),
      limit: 9450,
    },
    {
      what: 'one layer in another language, one request, the largest',
      bytes: largestLocale(),
      limit: 1300,
    },
  ];
};

/** The table that README shows between its two marks. */
export function sizeTable() {
  const format = (bytes) => bytes.toLocaleString('en');
  const rows = budgets().map(
    ({ what, bytes, limit }) => `| ${what} | ${format(bytes)} | ${format(limit)} |`,
  );
  return ['| what | bytes | limit |', '| --- | --- | --- |', ...rows].join('\n');
}
