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

/** What Ask First sets out to reach on such a network: a figure of ours, and one that it must not exceed. */
const TARGETS = [
  {
    what: 'one tag: notice seen, ms',
    figure: ['ask-first', 'notice'],
    limit: ['vanilla-cookieconsent', 'notice'],
    whose: 'vanilla-cookieconsent’s',
  },
  {
    what: 'two lines: notice seen, ms',
    figure: ['ask-first-two-lines', 'notice'],
    limit: ['vanilla-cookieconsent', 'notice'],
    whose: 'vanilla-cookieconsent’s',
  },
  {
    what: 'in HTML: notice seen, ms',
    figure: ['ask-first-in-html', 'notice'],
    limit: ['inline-banner', 'notice'],
    more: FRAME,
    whose: 'the inline floor’s plus a frame',
  },
  {
    what: 'in HTML: script of a first visit, ms',
    figure: ['ask-first-in-html', 'script'],
    limit: ['ask-first', 'returningScript'],
    whose: 'a returning visit with one tag',
  },
  {
    what: 'returning visit: FCP, ms',
    figure: ['ask-first', 'returningFcp'],
    limit: ['none', 'returningFcp'],
    more: FRAME,
    whose: 'the page alone plus a frame',
  },
];

/** The table of the targets. With `--only`, some contenders are missing, and what needs them is left out. */
function targets(contenders) {
  const median = ([id, key]) => contenders.find((one) => one.id === id)?.[key].median;
  const rows = TARGETS.flatMap(({ what, figure, limit, more = 0, whose }) => {
    const value = median(figure);
    const most = median(limit);
    if (value === undefined || most === undefined) return [];
    const isMet = value <= most + more;
    return [
      [what, `**${number(value)}**`, `${number(most + more)}, ${whose}`, isMet ? 'met' : 'missed'],
    ];
  });
  return rows.length > 0
    ? table(['target', 'Ask First', 'at most', ''], rows)
    : 'None can be judged without the other contenders.';
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
