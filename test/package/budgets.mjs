import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const size = (file) =>
  brotliCompressSync(readFileSync(new URL(`../../dist/${file}`, import.meta.url))).length;

/** What a visitor downloads, in bytes of brotli, and what it may be at most. */
export const budgets = () => {
  const guard = size('ask-first.js');
  return [
    { what: 'returning visitor: the guard, one request', bytes: guard, limit: 3500 },
    {
      what: 'first visit: guard and notice with Lit and English, two requests',
      bytes: guard + size('notice.js'),
      limit: 10500,
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
