import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const built = new URL('../../dist/', import.meta.url);

const size = (...files) =>
  files
    .map((file) => readFileSync(new URL(file, built)))
    .reduce((sum, content) => sum + brotliCompressSync(content).length, 0);

/** Each file that a page can load. */
export const builtFiles = () =>
  readdirSync(built, { recursive: true })
    .filter((file) => file.endsWith('.js') && !file.startsWith('module'))
    .sort();

/** Bytes of brotli of each file that a page can load. */
export const fileSizes = () => Object.fromEntries(builtFiles().map((file) => [file, size(file)]));

/** The largest file of a language: each has one for the notice and one for the settings. */
const largestLocale = () =>
  Math.max(
    ...readdirSync(new URL('locales/', built))
      .filter((file) => file.endsWith('.js'))
      .map((file) => size(`locales/${file}`)),
  );

/**
 * What a visitor downloads, in bytes of brotli, and what it may be at most. The first two limits
 * were 3,500 and 10,500 before the guard learned to remember (a mirror, other tabs, prerendering,
 * foreign frames, the fingerprint of vendors) and the notice to speak 45 languages, to be themed, to
 * stand over any page and to step aside for the focus. In the guard the shims for late events and
 * document.write (360 bytes) would have to go, or be a second request.
 */
export const budgets = () => [
  { what: 'returning visitor: the guard, one request', bytes: size('ask-first.js'), limit: 4470 },
  {
    what: 'first visit: guard and notice with Lit and English, two requests',
    bytes: size('ask-first.js', 'notice.js'),
    limit: 13820,
  },
  {
    what: 'the settings, on demand, with English',
    bytes: size('preferences.js', 'proof.js'),
    limit: 4350,
  },
  {
    what: 'each layer in another language, one more request, the largest',
    bytes: largestLocale(),
    limit: 1200,
  },
];

/** The table that README shows between its two marks. */
export function sizeTable() {
  const format = (bytes) => bytes.toLocaleString('en');
  const rows = budgets().map(
    ({ what, bytes, limit }) => `| ${what} | ${format(bytes)} | ${format(limit)} |`,
  );
  return ['| what | bytes | limit |', '| --- | --- | --- |', ...rows].join('\n');
}
