import { isOurs } from './is-ours.mjs';
import { number, table } from './table.mjs';

/** One frame, in milliseconds. What is painted one frame later counts as equally early. */
export const FRAME = 16;

/** What Ask First sets out to reach, what the run found, and the best of the others. */
export function targets({ contenders, results, release }) {
  const ours = results['ask-first'];
  const inHtml = results['ask-first-in-html'];
  const none = results.none;
  const inline = results['inline-banner'];
  const lit = results['lit-banner'];
  const peers = contenders.filter((one) => one.id !== 'none' && !isOurs(one));
  const layered = peers.filter(({ hasSecondLayer }) => hasSecondLayer);

  const best = (list, read) => {
    const found = list
      .map(({ id, name }) => ({ name, value: read(results[id]) }))
      .sort((one, other) => one.value - other.value)[0];
    return `${number(found.value, 2)}, ${found.name}`;
  };
  const abovePage = (read) => (result) => read(result) - read(none);
  const desktop = (visit, key) => (result) => result.visit.desktop[visit][key].median;
  const paint = (count) => (result) => result.accept[`${count}@4x`].paint.median;
  const finish = (key) => (result) => result.accept[key].finish.median;
  const timesOf = (floor, read) => (result) => read(result) / read(floor);
  const ratio = (shape, way) =>
    release[`release-${shape}-${way}`].median / release[`release-${shape}-ungated`].median;

  const rows = [
    ['every visitor, one request, bytes', 4800, (result) => result.bytes.returning.brotli, peers],
    [
      'one tag, first visit in all, bytes; the others have a second layer',
      16400,
      (result) => result.bytes.first.brotli,
      layered,
    ],
    [
      'in HTML, first visit until a choice, bytes',
      9000,
      (result) => result.bytes.first.brotli,
      layered,
      inHtml,
    ],
    [
      'first visit, script, times a bare Lit banner’s',
      1.3,
      timesOf(lit, desktop('first', 'script')),
      peers,
    ],
    [
      'returning visit, script in ms above the page alone',
      2,
      abovePage(desktop('returning', 'script')),
      peers,
    ],
    ...['first', 'returning'].flatMap((visit) =>
      ['fcp', 'lcp'].map((key) => [
        `${visit} visit, ${key.toUpperCase()} in ms above the page alone`,
        FRAME,
        abovePage(desktop(visit, key)),
        peers,
      ]),
    ),
    [
      'first visit, heap in KiB above the page alone',
      150,
      abovePage(desktop('first', 'heap')),
      peers,
    ],
    ...['0', '10', '50', '200'].map((count) => [
      `Accept to next paint at 4x, ${count} scripts, ms above the inline floor`,
      8,
      (result) => paint(count)(result) - paint(count)(inline),
      peers,
    ]),
    ...['1x', '4x'].flatMap((throttle) =>
      ['10', '50', '200'].map((count) => [
        `last of ${count} scripts${throttle === '4x' ? ' at 4x' : ''}, times the inline floor’s`,
        1.05,
        timesOf(inline, finish(`${count}@${throttle}`)),
        peers,
      ]),
    ),
    [
      'layout shift on show and on close',
      0,
      ({
        visit: {
          desktop: { first },
        },
      }) => first.shiftOnShow.high + first.shiftOnClose.high,
      peers,
    ],
    [
      'notice is the LCP element, 1366×768',
      0,
      (result) => result.visit.desktop.first.noticeIsLargest.high,
      peers,
    ],
    [
      'notice is the LCP element, 360×640',
      0,
      (result) => result.visit.phone.first.noticeIsLargest.high,
      peers,
    ],
  ].map(([what, target, read, others, own = ours]) => {
    const value = read(own);
    const better = others.filter(({ id }) => read(results[id]) < value).map(({ name }) => name);
    return [
      what,
      number(target, 2),
      `**${number(value, 2)}**`,
      value <= target ? 'met' : 'missed',
      best(others, read),
      better.join('; ') || 'none',
    ];
  });
  for (const shape of ['plain', 'blocked']) {
    const [own, floor] = ['inlined', 'floor'].map((way) => ratio(shape, way));
    rows.push([
      `first script of a returning visitor, ${shape} page, times ungated (guard inlined)`,
      '1.1',
      `**${number(own, 2)}**`,
      own <= 1.1 ? 'met' : 'missed',
      `${number(floor, 2)}, the least that holds a tag`,
      floor < own ? 'the least that holds a tag' : 'none',
    ]);
  }
  return table(
    ['target', 'at most', 'Ask First', '', 'best of the others', 'better than Ask First'],
    rows,
  );
}
