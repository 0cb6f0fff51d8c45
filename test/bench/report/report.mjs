import { isOurs } from './is-ours.mjs';
import { number, table } from './table.mjs';
import { targets } from './targets.mjs';

const label = ({ name, version }) => (version ? `${name} ${version}` : name);

/** The median, the middle half of the runs, and the comparison with the page without a consent tool. */
function cell(value, base, { digits = 1, difference = false } = {}) {
  if (!value) return '–';
  const spread = `${number(value.low, digits)} – ${number(value.high, digits)}`;
  const shown =
    value.low === value.high
      ? number(value.median, digits)
      : `${number(value.median, digits)} (${spread})`;
  if (!base) return shown;
  if (difference)
    return `${shown}, ${value.median < base.median ? '−' : '+'}${number(Math.abs(value.median - base.median), digits)}`;
  return base.median > 0 ? `${shown}, ${number(value.median / base.median, 2)}×` : shown;
}

/** One row for each contender; `columns` name what is read, and how it is compared. */
function rows({ contenders }, columns, read) {
  return table(
    ['', ...columns.map(({ title }) => title)],
    contenders.map((one) => [
      isOurs(one) ? `**${label(one)}**` : label(one),
      ...columns.map((column) => {
        const value = read(one.id, column.key);
        return column.show
          ? column.show(value)
          : cell(
              value,
              column.compare && one.id !== 'none' ? read('none', column.key) : null,
              column,
            );
      }),
    ]),
  );
}

const yesOrNo = (value) => (value ? (value.high > 0 ? 'yes' : 'no') : '–');

const visitColumns = (isFirst) => [
  { key: 'script', title: 'script, ms', compare: true, difference: true },
  { key: 'task', title: 'main thread, ms', compare: true, digits: 0 },
  { key: 'longTasks', title: 'long tasks', digits: 0 },
  { key: 'blocking', title: 'blocking time, ms', digits: 0 },
  { key: 'fcp', title: 'FCP, ms', compare: true, digits: 0 },
  { key: 'lcp', title: 'LCP, ms', compare: true, digits: 0 },
  ...(isFirst
    ? [
        { key: 'noticeIsLargest', title: 'notice is LCP', show: yesOrNo },
        { key: 'shiftOnShow', title: 'shift on show', digits: 3 },
        { key: 'shiftOnClose', title: 'shift on close', digits: 3 },
      ]
    : []),
  { key: 'heap', title: 'heap, kB', compare: true, difference: true, digits: 0 },
  { key: 'nodes', title: 'DOM nodes', compare: true, difference: true, digits: 0 },
];

const visits = (measured, title, name) =>
  ['first', 'returning']
    .map(
      (visit) => `### ${title}, ${visit} visit

${rows(measured, visitColumns(visit === 'first'), (id, key) => measured.results[id].visit[name][visit][key])}`,
    )
    .join('\n\n');

const acceptKeys = ['0', '10', '50', '200'];

function acceptTable(measured, key, throttle, options = {}) {
  const columns = acceptKeys
    .filter((count) => key === 'paint' || count !== '0')
    .map((count) => ({ key: `${count}@${throttle}`, title: `${count} scripts`, ...options }));
  return rows(measured, columns, (id, column) => measured.results[id].accept[column]?.[key]);
}

/** The whole report, in Markdown. */
export function report(measured) {
  const { date, machine, browser, results, contenders } = measured;
  const bytes = table(
    [
      '',
      'first: requests',
      'brotli',
      'gzip',
      'render-blocking',
      'returning: requests',
      'brotli',
      'gzip',
      'settings of its own',
      'holds marked scripts',
    ],
    contenders.map((one) => {
      const { first, returning } = results[one.id].bytes;
      const cells = ({ requests, brotli, gzip }) => [requests, number(brotli), number(gzip)];
      return [
        isOurs(one) ? `**${label(one)}**` : label(one),
        ...cells(first),
        first.blocking,
        ...cells(returning),
        one.hasSecondLayer ? 'yes' : 'no',
        one.gates ? 'yes' : 'no',
      ];
    }),
  );
  return `# Ask First beside its peers

${date}, ${machine.processor}, ${machine.cores} cores, ${browser}, Node ${machine.node}. Made by \`npm run bench\`;
the numbers are in [bench.json](bench.json).

Each contender stands in the same article, as its own documentation recommends (\`test/bench/contenders\` has the
pages with their sources). Everything comes from this machine, uncompressed and without delay: what is compared is
the browser's work. The two floors are the least code that shows two buttons and inserts the scripts after Accept,
written for this comparison. All contenders take turns within one run. A figure is the median, with the middle half of
the runs in brackets. After it comes the ratio to the page with no consent tool; a second figure with a sign is the
difference to that page. @probo/cookie-banner is left out: it asks a server of its own what to show. Osano's and
Porsche's tools hold nothing themselves; the owner's callback inserts the scripts, within the click. The pages are
driven without the Runtime domain of the developer tools: it would make some interfaces slower than they are for
visitors. The browser loads no page of its own beside them.

## Targets

${targets(measured)}

## Bytes and requests

What stands in the page itself counts as bytes too: the code of the hand-written floor, and what Ask First writes
into the page where the notice is in its HTML.

${bytes}

![Bytes](bench-bytes.svg)

## Accept to next paint

Event Timing of the click, in milliseconds; it tells no time below 16. Each script that Accept releases works for 20 ms.

### Full speed

${acceptTable(measured, 'paint', '1x', { digits: 0 })}

### Processor slowed down four times

${acceptTable(measured, 'paint', '4x', { digits: 0 })}

![Accept](bench-accept.svg)

## Accept to the end of the last script

In milliseconds, and as a ratio to the first row, where a plain button inserts the same scripts one right after the
other.

### Full speed, to the end

${acceptTable(measured, 'finish', '1x', { digits: 0, compare: true })}

### Slowed down four times, to the end

Ask First requests each script ahead of its turn, and lets the browser show a frame and take a click between two
scripts. On a slow processor this work takes four times as long, while each script works for 20 ms as before.

${acceptTable(measured, 'finish', '4x', { digits: 0, compare: true })}

### Whether the scripts ran in document order

${rows(
  measured,
  acceptKeys.slice(1).map((count) => ({
    key: `${count}@1x`,
    title: `${count} scripts`,
    show: (value) => (value ? (value.low === 1 ? 'yes' : 'no') : '–'),
  })),
  (id, key) => measured.results[id].accept[key]?.inOrder,
)}

## Time to the notice

Milliseconds from the start of the navigation until the notice has a box.

${rows(
  measured,
  ['1x', '4x'].map((key) => ({
    key,
    title: key === '1x' ? 'full speed' : 'slowed down four times',
    digits: 0,
  })),
  (id, key) => results[id].notice[key],
)}

## Visits

"Script" and "main thread" are processor time of the page's main thread, which other programs do not lengthen.

${visits(measured, 'Desktop, 1366×768, full speed', 'desktop')}

${visits(measured, 'Desktop, slowed down four times', 'desktop4x')}

${visits(measured, 'Phone, 360×640, slowed down four times', 'phone')}

## Each node that the page inserts

Microseconds for a node, before a choice.

${rows(measured, [{ key: 'perNode', title: 'µs a node', compare: true, digits: 2 }], (id, key) => results[id].insert[key])}

## When a returning visitor's first script is asked for

Milliseconds from the request for the page to the request for its one tag, for a visitor who has accepted; each answer
of the server takes 100 ms. The page "blocked" has a style sheet and a blocking script of its own before the tag.
"Held, the least" is a dozen lines, written for this comparison: they read the cookie, and turn the tag into a script
when they see it. An ungated tag comes even sooner, because the browser finds it before it builds the page. No gate
can make up for this difference.

${table(
  ['', 'ungated', 'held, the least', 'held, guard inlined', 'held, guard async'],
  ['plain', 'blocked'].map((shape) => [
    shape,
    ...['ungated', 'floor', 'inlined', 'async'].map((way) =>
      cell(
        measured.release[`release-${shape}-${way}`],
        way === 'ungated' ? null : measured.release[`release-${shape}-ungated`],
      ),
    ),
  ]),
)}

## Why targets are missed

### The start of a returning visit

Milliseconds from the start of a script that stands first in the page until it has run, for a visitor who has
accepted. The difference of the last two rows is the work of Ask First, and of the browser on its behalf.

${table(
  ['what the script does', 'ms'],
  Object.entries(measured.start).map(([name, value]) => [name, cell(value)]),
)}

### The bytes

How many bytes fewer each file would have, compressed with brotli, without one folder of [src](../../src) or without one
package. Code that resembles code of another folder costs little, so these figures do not add up to the whole.

${Object.entries(measured.rooms)
  .map(([file, sizes]) =>
    table(
      [file, 'bytes'],
      Object.entries(sizes).map(([room, bytes]) => [room, number(bytes)]),
    ),
  )
  .join('\n\n')}
`;
}
