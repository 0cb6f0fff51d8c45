import { format } from 'prettier';
import { number, table } from './table.mjs';

/** What is told of each contender: its name in the data, its title, and the digits. */
const COLUMNS = [
  ['notice', 'first visit: notice seen, ms'],
  ['fcp', 'first visit: FCP, ms'],
  ['lcp', 'first visit: LCP, ms'],
  ['script', 'first visit: script, ms of the processor', 1],
  ['heap', 'first visit: heap, KiB'],
  ['returningFcp', 'returning: FCP, ms'],
  ['returningScript', 'returning: script, ms of the processor', 1],
];

const cell = (figure, digits) =>
  figure
    ? `${number(figure.median, digits)} (${number(figure.low, digits)}–${number(figure.high, digits)})`
    : '–';

/** The report of a run, in Markdown. */
export function formatLoad({ date, processor, browser, rounds, disturbed, contenders }) {
  const rows = contenders.map((one) => [
    one.id.startsWith('ask-first') ? `**${one.name}**` : one.name,
    ...COLUMNS.map(([key, , digits]) => cell(one[key], digits)),
  ]);
  const text = `# Slow 4G

${date}, ${processor}, ${browser}. Made by \`npm run bench -- --suites load\`; the numbers are in
[load.json](load.json).

The same article as in [the other report](bench.md), on "Slow 4G" of Chrome's developer tools and with a processor
that is four times slower, as in a cheap phone. Files are compressed with brotli. A figure is the median of ${rounds}
visits, with the middle half in brackets. Script time is what the thread of the page has worked, so that other
programs do not lengthen it. ${disturbed === 0 ? 'The machine was idle before each of them.' : `Before ${disturbed} of them the machine was not idle.`}

${table(['', ...COLUMNS.map(([, title]) => title)], rows)}
`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}
