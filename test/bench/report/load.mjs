import { format } from 'prettier';
import { describeIdle } from './describe-idle.mjs';
import { isOurs } from './is-ours.mjs';
import { number, table } from './table.mjs';
import { FRAME } from './targets.mjs';

/** The columns of the table: the name of a figure in the data, its title, and its digits. */
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

/** What Ask First sets out to reach on such a network, and whether it does. */
function targets(contenders) {
  const find = (id) => contenders.find((one) => one.id === id);
  const median = (id, key) => find(id)[key].median;
  const peer = median('vanilla-cookieconsent', 'notice');
  const rows = [
    ['one tag: notice seen, ms', median('ask-first', 'notice'), peer, 'vanilla-cookieconsent’s'],
    [
      'two lines: notice seen, ms',
      median('ask-first-two-lines', 'notice'),
      peer,
      'vanilla-cookieconsent’s',
    ],
    [
      'in HTML: notice seen, ms',
      median('ask-first-in-html', 'notice'),
      median('inline-banner', 'notice') + FRAME,
      'the inline floor’s plus a frame',
    ],
    [
      'in HTML: script of a first visit, ms',
      median('ask-first-in-html', 'script'),
      median('ask-first', 'returningScript'),
      'a returning visit with one tag',
    ],
    [
      'returning visit: FCP, ms',
      median('ask-first', 'returningFcp'),
      median('none', 'returningFcp') + FRAME,
      'the page alone plus a frame',
    ],
  ].map(([what, value, target, whose]) => [
    what,
    `**${number(value)}**`,
    `${number(target)}, ${whose}`,
    value <= target ? 'met' : 'missed',
  ]);
  return table(['target', 'Ask First', 'at most', ''], rows);
}

/** The report of a run, in Markdown. */
export function formatLoad({ date, processor, browser, rounds, disturbed, contenders }) {
  const rows = contenders.map((one) => [
    isOurs(one) ? `**${one.name}**` : one.name,
    ...COLUMNS.map(([key, , digits]) => cell(one[key], digits)),
  ]);
  const text = `# Slow 4G

${date}, ${processor}, ${browser}. Made by \`npm run bench -- --suites load\`; the numbers are in
[load.json](load.json).

The same article as in [the other report](bench.md), on "Slow 4G" of Chrome's developer tools and with a
processor that is slowed down four times. Files are compressed with brotli. A figure is the median of ${rounds}
visits, with the middle half in brackets. "Notice seen" is the frame in which the notice first has a size, in
a visit of its own. Script time is processor time of the page's main thread: waiting for other programs does
not count. Script time and heap are read two seconds after the page has loaded. ${describeIdle(disturbed)}

${table(['', ...COLUMNS.map(([, title]) => title)], rows)}

## Targets

${targets(contenders)}
`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}
