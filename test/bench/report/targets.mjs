import { isOurs } from './is-ours.mjs';
import { number, table } from './table.mjs';

/** What Ask First sets out to reach, what the run found, and the best of the others. */
export function targets({ contenders, results, release }) {
  const ours = results['ask-first'];
  const none = results.none;
  const peers = contenders.filter((one) => one.id !== 'none' && !isOurs(one));
  const layered = peers.filter(({ hasSecondLayer }) => hasSecondLayer);

  const best = (list, read) => {
    const found = list
      .map(({ id, name }) => ({ name, value: read(results[id]) }))
      .sort((one, other) => one.value - other.value)[0];
    return `${number(found.value, 1)}, ${found.name}`;
  };
  const against = (read) => (result) => read(result) - read(none);
  const desktop = (name, visit, key) => (result) => result.visit[name][visit][key].median;
  const accept = (key, what) => (result) => result.accept[key][what].median;
  const finish = (key) => (result) => accept(key, 'finish')(result) / accept(key, 'finish')(none);
  const ratio = (shape, way) =>
    release[`release-${shape}-${way}`].median / release[`release-${shape}-ungated`].median;

  const rows = [
    [
      'returning visitor, brotli bytes in one request',
      3500,
      (result) => result.bytes.returning.brotli,
      peers,
    ],
    [
      'first visit, brotli bytes; the others have a second layer',
      10500,
      (result) => result.bytes.first.brotli,
      layered,
    ],
    [
      'returning visit, script in ms above the page alone',
      1,
      against(desktop('desktop', 'returning', 'script')),
      peers,
    ],
    [
      'returning visit at 4x, blocking time in ms above the page alone',
      0,
      against(desktop('desktop4x', 'returning', 'blocking')),
      peers,
    ],
    // What is painted one frame later is seen as early, and 16 ms is a frame.
    ...['first', 'returning'].flatMap((visit) =>
      ['fcp', 'lcp'].map((paint) => [
        `${visit} visit, ${paint.toUpperCase()} in ms above the page alone`,
        16,
        against(desktop('desktop', visit, paint)),
        peers,
      ]),
    ),
    ...['0', '10', '50', '200'].map((count) => [
      `Accept to next paint at 4x, ${count} scripts, ms`,
      32,
      accept(`${count}@4x`, 'paint'),
      peers,
    ]),
    ...['1x', '4x'].flatMap((throttle) =>
      ['10', '50', '200'].map((count) => [
        `last of ${count} scripts${throttle === '4x' ? ' at 4x' : ''}, times back to back`,
        1.1,
        finish(`${count}@${throttle}`),
        peers,
      ]),
    ),
    [
      'layout shift on show and on close',
      0,
      (result) =>
        result.visit.desktop.first.shiftOnShow.high + result.visit.desktop.first.shiftOnClose.high,
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
  ].map(([what, target, read, others]) => {
    const value = read(ours);
    const better = others.filter(({ id }) => read(results[id]) < value).map(({ name }) => name);
    return [
      what,
      number(target, 1),
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
