// How rates are counted: from lines of logs and from records, with their intervals.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtRatesPage } from '../../src/rates/built-page.mjs';
import { workTime } from '../fuzz/check.mjs';
import { asInBuild, loadSource } from './load-source.mjs';

const NODE = { platform: 'node' };
const { createTextSet } = await loadSource('src/rates/create-text-set.ts', NODE);
const { createLogCounter } = await loadSource('src/rates/count-logs.ts', NODE);
const { findRecord } = await loadSource('src/rates/find-record.ts');
const { buildRates } = await loadSource('src/rates/build-rates.ts');
const { estimateDifference, estimateShare } = await loadSource('src/rates/intervals.ts');
const { describeComparison } = await loadSource('src/rates/table-view.ts');

const { describeRates } = await loadSource('src/rates/describe-rates.ts');
const { listNotes } = await loadSource('src/rates/list-notes.ts');
const BUILT = { plugins: [asInBuild(builtRatesPage)] };
const { answerRates } = await loadSource('src/rates/answer-rates.ts', BUILT);
const { renderRates } = await loadSource('src/rates/render-rates.ts', BUILT);
const { countDatabase } = await loadSource('src/rates/count-database.ts');

const NOW = Date.UTC(2026, 10, 30);
const RECORD = '1|1795478400|accept|analytics:granted|2026-11|en|1ukc5sq|7e4b';

/** The text of the record in a line; `'wrong'` or null without a record. */
const find = (line, name = 'ask-first') => findRecord(line, name)?.text ?? findRecord(line, name);

test('finds the record at the end of a line, in JSON and in a Cookie header', () => {
  const combined =
    '203.0.113.7 - - [24/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 9 "-" "Mozilla/5.0 (\\"x\\")"';
  const found = [
    `${combined} "${RECORD}"`,
    `${combined} "${RECORD}"\r`,
    `2026-11-24T10:00:00+00:00 ${RECORD}`,
    `${combined} "theme=dark; ask-first=${RECORD}; id=7"`,
    JSON.stringify({ time: 1, consent: RECORD }),
    JSON.stringify({ cookie: `a=1; ask-first=${RECORD}`, status: '200' }),
  ];
  for (const line of found) assert.equal(find(line), RECORD, line);
  assert.equal(find(`"a=1; choice=${RECORD}"`, 'choice'), RECORD);
  const none = ['', '-', `${combined} "-"`, `${combined} ""`, combined, '{"a":1}', '{"a":', '{}'];
  for (const line of none) assert.equal(find(line), null, line);
});

test('reads a line of any length in a moment', () => {
  const line = `"${'a'.repeat(60_000)}"${' '.repeat(60_000)}x "-" ${'/'.repeat(60_000)}"`;
  for (const text of [line, line.slice(0, -1), `${line} "${RECORD}"`]) {
    const start = workTime();
    find(text);
    assert.ok(workTime() - start < 3000, text.slice(-9));
  }
});

test('takes the newest of several cookies, and nothing that is no whole record', () => {
  const newer = RECORD.replace('1795478400', '1795478401');
  assert.equal(find(`"ask-first=${newer}; ask-first=${RECORD}"`), newer);
  const wrong = [RECORD.replace('accept', 'agree'), RECORD.replace('1|1', '2|1'), `${RECORD}|`];
  for (const value of wrong) {
    assert.equal(find(`x "${value}"`), 'wrong', value);
    assert.equal(find(JSON.stringify({ value })), 'wrong', value);
    assert.equal(find(`x "ask-first=${value}"`), 'wrong', value);
  }
});

const recordOf = (index, act = 'accept') =>
  `1|${1_795_478_400 + index}|${act}|analytics:granted|2026-11|en|1ukc5sq|7e4b`;

async function countLogs(chunks, options = {}) {
  const counter = createLogCounter({ cookieName: 'ask-first', now: NOW, ...options });
  for (const log of chunks) await counter.addLog(log);
  return { ...counter.read, choices: counter.finish().choices };
}

const countOf = ({ choices }) => choices.reduce((sum, { count }) => sum + count, 0);

async function* stream(...chunks) {
  yield* chunks.map((chunk) => Buffer.from(chunk));
}

test('counts each distinct record once, over all logs', async () => {
  const lines = [0, 1, 1, 2, 0].map((index) => `- "${recordOf(index)}"`);
  const text = `${lines.join('\n')}\n`;
  const counted = await countLogs([stream(text), stream(text)]);
  assert.equal(countOf(counted), 3);
  assert.equal(counted.lines, 10);
  assert.equal(counted.records, 10);
});

test('reads lines wherever they are cut, packed or not, and without an end', async () => {
  const text = Array.from({ length: 40 }, (_, index) => `é "${recordOf(index)}"`).join('\n');
  for (const bytes of [Buffer.from(text), gzipSync(text)])
    for (const size of [1, 7, 64, bytes.length]) {
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const counted = await countLogs([stream(...chunks)]);
      assert.deepEqual([countOf(counted), counted.lines], [40, 40], `${size}`);
    }
  const members = Buffer.concat([gzipSync(`${text}\n`), gzipSync(`- "${recordOf(99)}"\n`)]);
  assert.equal(countOf(await countLogs([stream(members)])), 41);
});

test('keeps no line that is longer than any line of a log', async () => {
  const long = 'x'.repeat(50_000);
  const counted = await countLogs([
    stream(`- "${recordOf(0)}"\n${long}`, long, long, `"${recordOf(1)}"\n- "${recordOf(2)}"\n`),
  ]);
  assert.deepEqual([countOf(counted), counted.lines], [2, 3]);
});

test('fails for a packed log that is cut off', async () => {
  const packed = gzipSync(`- "${recordOf(0)}"\n`);
  await assert.rejects(countLogs([stream(packed.subarray(0, -9))]), /unexpected end of file/);
});

test('counts the days that are named, by the time in the record', async () => {
  const day = 86_400;
  const text = [0, day - 1, day, 3 * day].map((index) => `"${recordOf(index)}"`).join('\n');
  const daysOf = ({ choices }) => choices.map(({ values }) => values.day).sort();
  const all = await countLogs([stream(text)]);
  assert.deepEqual(daysOf(all), ['2026-11-24', '2026-11-25', '2026-11-27']);
  const some = await countLogs([stream(text)], { from: '2026-11-25', to: '2026-11-26' });
  assert.deepEqual(daysOf(some), ['2026-11-25']);
});

test('refuses records of the future, which a clock or somebody has made up', async () => {
  const future = `"${recordOf(8 * 86_400)}"`;
  const counted = await countLogs([stream(`${future}\n"${recordOf(0)}"\n"1|x"`)]);
  assert.deepEqual([countOf(counted), counted.wrong], [1, 2]);
});

test('remembers every text while its table grows, up to a limit', () => {
  const texts = createTextSet(2 ** 14);
  const most = 0.75 * 2 ** 14;
  for (let index = 0; index < most; index += 1) assert.equal(texts.add(`${index}`), true);
  for (let index = 0; index < most; index += 1) assert.equal(texts.add(`${index}`), false);
  assert.throws(() => texts.add('one more'), /more than 12,288 different records.*--from/);
});

const near = (actual, expected, what) =>
  assert.ok(Math.abs(actual - expected) < 0.000_05, `${what}: ${actual} is not ${expected}`);

// R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods,
// Statistics in Medicine 17 (1998), table I, method 3.
test('gives the intervals of Wilson that Newcombe has published', () => {
  const published = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [part, whole, from, to] of published) {
    const estimate = estimateShare(part, whole);
    near(estimate.from, from, `${part} of ${whole}`);
    near(estimate.to, to, `${part} of ${whole}`);
  }
  assert.equal(estimateShare(29, 29).to, 1);
});

// R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of
// eleven methods, Statistics in Medicine 17 (1998), table II, method 10.
test('gives the intervals of differences that Newcombe has published', () => {
  const published = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ];
  for (const [a, m, b, n, from, to] of published) {
    const difference = estimateDifference(estimateShare(a, m), estimateShare(b, n));
    near(difference.from, from, `${a}/${m} - ${b}/${n}`);
    near(difference.to, to, `${a}/${m} - ${b}/${n}`);
  }
});

const VALUES = {
  day: '2026-11-24',
  language: 'en',
  layout: '',
  revision: '',
  text: 'a',
  variant: '',
};
const choices = (act, count, values = {}, decisions = 'analytics:denied') => ({
  ...{ act, count, decisions },
  values: { ...VALUES, ...values },
});
const rate = (choices, showings = []) => buildRates({ choices, showings }, { source: 'database' });
const groupsOf = ({ tables }, dimension) =>
  tables.find((table) => table.dimension === dimension)?.groups;

test('counts acts, shares, and showings without an answer', () => {
  const showings = [{ values: VALUES, count: 400 }];
  const rates = rate(
    [choices('accept', 150), choices('decline', 100), choices('save', 50), choices('other', 19)],
    showings,
  );
  const counts = { accept: 150, decline: 100, save: 50, withdraw: null, other: null };
  const [group] = groupsOf(rates, 'language');
  assert.equal(group.name, 'en');
  assert.deepEqual(group.counts, counts);
  assert.deepEqual(rates.total.counts, counts);
  assert.deepEqual(rates.shares, {
    ...{ accept: 150 / 300, decline: 100 / 300, save: 50 / 300 },
    ...{ withdraw: null, other: null },
  });
  assert.equal(group.accepted.value, 0.6);
  assert.equal(group.showings, 400);
  assert.equal(group.unanswered, 0.25);
  assert.equal(rates.total.unanswered, 0.25);
  assert.equal(groupsOf(rates, 'layout'), undefined);
});

test('leaves the same small groups out of Accept and Decline, so that rates do not lean', () => {
  const both = (accept, decline, values) => [
    choices('accept', accept, values),
    choices('decline', decline, values),
  ];
  const few = ['cy', 'de', 'fr', 'ga', 'pl'].flatMap((language) => [
    ...both(19, 21, { language, text: language, variant: 'b' }),
  ]);
  const rates = rate([
    ...both(200, 200, { variant: 'a' }),
    ...both(40, 40, { variant: 'b' }),
    ...few,
  ]);
  const shown = groupsOf(rates, 'variant').map(({ name, accepted }) => [name, accepted.value]);
  assert.deepEqual(shown, [
    ['a', 0.5],
    ['b', 0.5],
  ]);
  assert.deepEqual(
    groupsOf(rates, 'language').map(({ name }) => name),
    ['en'],
  );
});

test('gives no share without an answer of days before showings were counted', () => {
  const days = ['2026-11-24', '2026-11-25'];
  const all = days.flatMap((day) => [
    choices('accept', 90, { day }),
    choices('decline', 90, { day }),
  ]);
  const rates = rate(all, [{ values: { ...VALUES, day: days[1] }, count: 300 }]);
  assert.equal(rates.showingsSince, '2026-11-25');
  assert.equal(rates.total.showings, null);
  const later = rate(all.slice(2), [{ values: { ...VALUES, day: days[1] }, count: 300 }]);
  assert.equal(later.showingsSince, null);
  assert.equal(later.total.unanswered, 0.4);
});

test('counts a purpose unless that tells of a few who chose it by itself', () => {
  const acts = [
    choices('accept', 100, {}, 'analytics:granted+embeds:granted'),
    choices('decline', 100, {}, 'analytics:denied+embeds:denied'),
    choices('save', 30, {}, 'analytics:granted+embeds:granted'),
    choices('save', 15, {}, 'analytics:denied+embeds:granted'),
  ];
  const embeds = { purpose: 'embeds', granted: 145, denied: 100, share: 145 / 245 };
  assert.deepEqual(rate(acts).purposes, [embeds]);
});

test('compares variants with the largest one, and says what that means', () => {
  const variant = (name, accept, decline) => [
    choices('accept', accept, { variant: name }),
    choices('decline', decline, { variant: name }),
  ];
  const { comparisons } = rate([...variant('short', 600, 400), ...variant('long', 480, 480)]);
  const [comparison] = comparisons.filter(({ dimension }) => dimension === 'variant');
  assert.deepEqual(comparison.names, ['short', 'long']);
  assert.equal(comparison.difference.value.toFixed(3), '0.100');
  assert.match(describeComparison(comparison), /10\.0 points.*does not contain 0/);
  assert.doesNotMatch(describeComparison(comparison), /Fewer/);

  const few = rate([...variant('a', 60, 40), ...variant('b', 50, 50)]).comparisons[0];
  assert.match(describeComparison(few), /contains 0: chance alone may.*Fewer than 385 answers/);
});

test('gives no share without an answer by layout and by text, where settings have their own', () => {
  const rates = rate(
    [
      choices('accept', 100, { layout: 'bar', text: 'a1' }),
      choices('decline', 100, { layout: 'bar', text: 'a1' }),
      choices('save', 60, { layout: 'settings', text: 'b2' }),
    ],
    [{ values: { ...VALUES, layout: 'bar', text: 'a1' }, count: 400 }],
  );
  for (const dimension of ['layout', 'text'])
    for (const { name, showings, unanswered } of groupsOf(rates, dimension))
      assert.deepEqual([showings, unanswered], [null, null], name);
  assert.equal(rates.total.unanswered, 140 / 400);
});

test('says of a part of the choices that two parts can be subtracted', () => {
  const found = { choices: [choices('accept', 100)], showings: [] };
  const notesOf = (part) => listNotes(buildRates(found, { source: 'database', ...part })).join();
  for (const part of [{ site: 'A' }, { from: '2026-11-24' }, { to: '2026-11-24' }])
    assert.match(notesOf(part), /can subtract the two/);
  assert.doesNotMatch(notesOf({}), /can subtract the two/);
});

test('says why it shows nothing, also where there are enough choices in all', () => {
  const days = ['01', '02', '03'].map((day) => choices('accept', 19, { day: `2026-11-${day}` }));
  const message = /nothing can be shown without telling of a group of fewer than 20 choices/;
  assert.match(describeRates(rate(days)), message);
  assert.match(renderRates(rate(days)), message);
});

for (const search of ['from=0000-01-01', 'to=2026-02-30', 'site=%00'])
  test(`refuses /rates?${search} without asking the database`, async () => {
    const database = { query: () => assert.fail('it was asked') };
    const { status } = await answerRates(database, new URLSearchParams(search));
    assert.equal(status, 400);
  });

for (const [table, what] of Object.entries({ records: 'choices', showings: 'showings' }))
  test(`reads no more ${what} from a database than the memory should hold`, async () => {
    const row = { ...VALUES, action: 'accept', decisions: '{}', count: 1 };
    const query = async (sql) => {
      const [, limit] = /LIMIT (\d+)$/.exec(sql) ?? [];
      assert.ok(limit, 'the database is asked for so many rows');
      if (!sql.includes(`FROM ${table}`)) return [];
      return Array.from({ length: Number(limit) }, (_, index) => ({ ...row, text: `${index}` }));
    };
    await assert.rejects(countDatabase({ query }, {}), /more than 300,000 different kinds/);
  });
