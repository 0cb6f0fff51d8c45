// `ask-first/record`, as it is built, in the run-times of servers and edges.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { transform } from 'esbuild';
import { parseRecord } from 'ask-first/record';
import { loadSource } from './load-source.mjs';

const built = readFileSync(new URL('../../dist/module/record.js', import.meta.url), 'utf8');
const { sampleNearlyRecords } = await loadSource('test/core/nearly-records.ts');
const { parseRecord: readByGuard } = await loadSource('src/core/record.ts');

const DAY = 86_400_000;
const NOW = 1_795_478_400_000;
const GOOD = 'ask-first=1|1795478400|app|analytics:granted+advertising:denied||||';

/** Each header with its options, and with the time at which it is read. */
const cases = [
  [GOOD, {}, NOW],
  [GOOD, {}, NOW + 181 * DAY],
  [GOOD, { revision: 2 }, NOW],
  [GOOD, { purposes: [{ id: 'analytics', vendors: [{ id: 'counter' }] }] }, NOW],
  [`${GOOD}; ${GOOD.replace('granted', 'denied')}`, {}, NOW],
  [null, null, NOW],
  // The same texts as in the tests of the guard.
  ...sampleNearlyRecords(2000).map((text, index) => {
    const record = readByGuard(text);
    const options = record && index % 5 ? { revision: record.revision } : {};
    return [`a=b; ask-first=${text}`, options, (record?.time ?? NOW) + (index % 200) * DAY];
  }),
];

/** Reads all cases, and returns the results as text. It runs in each run-time, and needs only the language. */
function readAll(parseRecord, cases) {
  const realNow = Date.now;
  const answers = cases.map(([header, options, now]) => {
    Date.now = () => now;
    return parseRecord(header, options);
  });
  Date.now = realNow;
  return JSON.stringify(answers);
}

let inNode;
before(() => (inNode = readAll(parseRecord, cases)));

test('reads in Node what the guard reads, of records and of what is nearly one', () => {
  const answers = JSON.parse(inNode);
  assert.deepEqual(answers[0], {
    decisions: { analytics: 'granted', advertising: 'denied' },
    decided: true,
    time: NOW,
    method: 'app',
    expired: false,
    expires: NOW + 180 * DAY,
  });
  assert.deepEqual(answers[1].decisions, { advertising: 'denied' });
  assert.deepEqual(answers[2].decisions, { advertising: 'denied' });
  assert.deepEqual(answers[3].decisions, {});
  assert.deepEqual(answers[4].decisions, { analytics: 'denied', advertising: 'denied' });
  assert.equal(answers[5], null);
  let granted = 0;
  for (const [index, [header]] of cases.slice(6).entries()) {
    const text = header.slice('a=b; ask-first='.length);
    if (text.includes('; ')) continue;
    const [answer, record] = [answers[index + 6], readByGuard(text)];
    assert.equal(answer === null, record === null, text);
    for (const [id, decision] of Object.entries(answer?.decisions ?? {})) {
      assert.equal(decision, record.decisions[id], text);
      if (decision === 'granted') granted += 1;
    }
  }
  assert.ok(granted > 40, `${granted} grants`);
});

test('reads the same where there is nothing but the language', async () => {
  const { code } = await transform(built, { format: 'iife', globalName: 'record' });
  const context = createContext(Object.create(null));
  const globals = () => runInContext('Object.getOwnPropertyNames(globalThis).join()', context);
  const without = globals();
  runInContext(code, context);
  assert.deepEqual(
    globals().replace(/\brecord,?/, ''),
    without,
    'it does nothing when it is imported',
  );
  for (const name of ['document', 'window', 'navigator', 'process', 'require', 'URL'])
    assert.equal(runInContext(`typeof ${name}`, context), 'undefined');
  const read = runInContext(`(${readAll})`, context);
  assert.equal(read(runInContext('record.parseRecord', context), cases), inNode);
});

test('reads the same in a worker', async () => {
  const address = new URL('../../dist/module/record.js', import.meta.url);
  const code = `
    import { parentPort, workerData } from 'node:worker_threads';
    import { parseRecord } from ${JSON.stringify(address)};
    parentPort.postMessage((${readAll})(parseRecord, workerData));`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: cases,
  });
  const answer = await new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
  await worker.terminate();
  assert.equal(answer, inNode);
});

test('is one file, without a dependency', () => {
  assert.doesNotMatch(built, /\bimport\b|\brequire\(/);
  assert.match(built, /export \{ parseRecord \};/);
});
