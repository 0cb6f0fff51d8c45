// `npm run bench [-- --quick] [-- --only ask-first,klaro]`: measures all contenders in one run and writes
// ../reports/bench.json, from which write-report.mjs makes the tables and pictures. `--only floor` means
// all floors, and `--only ask-first` all forms of ours. `--suites notice,visit` measures only these. Two
// suites make a report of their own, which takes minutes: `--suites load` on a slow network, and
// `--suites profile` on which of our files take the time.
import { writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { contenders as all } from './contenders/index.mjs';
import { measureAccept } from './measures/accept.mjs';
import { measureBytes } from './measures/bytes.mjs';
import { measureInsert } from './measures/insert.mjs';
import { measureNotice } from './measures/notice.mjs';
import { measureRelease, releasePages } from './measures/release.mjs';
import { measureRooms } from './measures/rooms.mjs';
import { measureStart, startPages } from './measures/start.mjs';
import { measureVisit } from './measures/visit.mjs';
import { isOurs } from './report/is-ours.mjs';
import { runLoad } from './run-load.mjs';
import { runProfile } from './run-profile.mjs';
import { serve } from './serve.mjs';
import { summarizeAll } from './statistics.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    suites: { type: 'string', default: 'bytes,notice,visit,accept,insert,release,start' },
    output: { type: 'string' },
  },
});
const only = values.only?.split(',');
const isWanted = ({ id, isFloor }) =>
  id === 'none' ||
  only.some(
    (name) =>
      name === id || (name === 'ask-first' && isOurs({ id })) || (name === 'floor' && isFloor),
  );
const contenders = all.filter((one) => !only || isWanted(one));
const suites = values.suites.split(',');
const rounds = (usual) => (values.quick ? Math.min(2, usual) : usual);

if (values.suites === 'load') {
  await runLoad(only && isWanted, values.quick ? 2 : undefined);
  process.exit();
}

if (values.suites === 'profile') {
  await runProfile(values.quick ? 2 : undefined);
  process.exit();
}

const screens = { desktop: { width: 1366, height: 768 }, phone: { width: 360, height: 640 } };

const site = await serve([...contenders, ...releasePages, ...startPages]);
const browser = await startBrowser();
const tools = { browser, site };
const results = Object.fromEntries(contenders.map(({ id }) => [id, {}]));

/** Measures each contender once a round, so that other work of the machine slows all of them. */
async function measure(title, count, take) {
  const lists = new Map(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < count; round += 1) {
    for (const contender of contenders) {
      console.log(`${title}, round ${round + 1} of ${count}: ${contender.name}`);
      // A measurement that fails is tried once more.
      const result = await take(contender).catch(() => take(contender));
      lists.get(contender.id).push(result);
    }
  }
  return lists;
}

if (suites.includes('bytes'))
  for (const [id, [bytes]] of await measure('bytes', 1, (one) => measureBytes(tools, one)))
    results[id].bytes = bytes;

if (suites.includes('notice'))
  for (const throttle of [1, 4])
    for (const [id, list] of await measure(`notice, ${throttle}x`, rounds(3), (one) =>
      measureNotice(tools, one, { throttle }),
    )) {
      results[id].notice ??= {};
      results[id].notice[`${throttle}x`] = summarizeAll(list).notice;
    }

if (suites.includes('visit'))
  for (const [name, options] of [
    ['desktop', { throttle: 1, viewport: screens.desktop, count: 9 }],
    ['desktop4x', { throttle: 4, viewport: screens.desktop, count: 5 }],
    ['phone', { throttle: 4, viewport: screens.phone, count: 3 }],
  ])
    for (const [id, list] of await measure(`visit ${name}`, rounds(options.count), (one) =>
      measureVisit(tools, one, options),
    )) {
      results[id].visit ??= {};
      results[id].visit[name] = {
        first: summarizeAll(list.map(({ first }) => first)),
        returning: summarizeAll(list.map(({ returning }) => returning)),
      };
    }

if (suites.includes('accept'))
  for (const throttle of [1, 4])
    for (const [scripts, count] of [
      [0, 5],
      [10, 5],
      [50, 5],
      [200, 3],
    ])
      for (const [id, list] of await measure(
        `accept, ${scripts} scripts, ${throttle}x`,
        rounds(count),
        (one) => measureAccept(tools, one, { throttle, scripts }),
      )) {
        results[id].accept ??= {};
        results[id].accept[`${scripts}@${throttle}x`] = summarizeAll(list);
      }

if (suites.includes('insert'))
  for (const [id, list] of await measure('insert', rounds(3), (one) => measureInsert(tools, one)))
    results[id].insert = summarizeAll(list);

/** Measures what is about Ask First alone. */
async function measureOurs(part, count, take) {
  if (!suites.includes(part)) return undefined;
  const list = [];
  for (let round = 0; round < rounds(count); round += 1) {
    console.log(`${part}, round ${round + 1} of ${count}`);
    list.push(await take(tools));
  }
  return summarizeAll(list);
}

const releaseTimes = await measureOurs('release', 21, measureRelease);
const startTimes = await measureOurs('start', 21, measureStart);

const report = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    processor: cpus()[0].model,
    cores: cpus().length,
    system: release(),
    node: process.version,
  },
  browser: `Chromium ${browser.version()}`,
  contenders: contenders.map(({ id, name, version, isFloor, hasSecondLayer, gates }) => ({
    id,
    name,
    version,
    isFloor,
    hasSecondLayer,
    gates,
  })),
  results,
  release: releaseTimes,
  start: startTimes && Object.fromEntries(startPages.map(({ id, name }) => [name, startTimes[id]])),
  rooms: measureRooms(),
};
await browser.close();
await site.stop();
const output = values.output ?? new URL('../reports/bench.json', import.meta.url);
writeFileSync(output, `${JSON.stringify(report, null, 2)}\n`);
