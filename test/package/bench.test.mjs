import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'parse5';
import { markHtml } from 'ask-first/mark';
import { compareCpuTimes } from '../bench/cpu-time.mjs';
import { markedPages } from '../bench/marked-pages.mjs';
import { formatLoad } from '../bench/report/load.mjs';
import { formatProfile } from '../bench/report/profile.mjs';
import { number } from '../bench/report/table.mjs';
import { files } from '../bench/write-report.mjs';
import { budgets } from './budgets.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { results } = JSON.parse(read('test/reports/bench.json'));

for (const [name, content] of Object.entries(files)) {
  test(`${name} shows what was measured`, () => {
    assert.equal(read(`test/reports/${name}`), content, 'run: npm run bench:report');
  });
}

const load = JSON.parse(read('test/reports/load.json'));

test('load.md shows what was measured', async () => {
  assert.equal(read('test/reports/load.md'), await formatLoad(load));
});

test('judges the targets of Slow 4G whose contenders were measured, and leaves the others out', async () => {
  const only = (...ids) => load.contenders.filter(({ id }) => ids.includes(id));
  const part = { ...load, contenders: only('none', 'inline-banner', 'ask-first-in-html') };
  const text = await formatLoad(part);
  assert.match(text, /^\| in HTML: notice seen/m);
  assert.doesNotMatch(text, /one tag: notice seen/);
  assert.match(
    await formatLoad({ ...load, contenders: only('none') }),
    /None can be judged without the other contenders/,
  );
});

test('profile.md shows what was measured', async () => {
  const profile = JSON.parse(read('test/reports/profile.json'));
  assert.equal(read('test/reports/profile.md'), await formatProfile(profile));
});

test('the guide has the figures of that report', () => {
  const ways = ['ask-first', 'ask-first-two-lines', 'ask-first-in-html'].map((id) =>
    load.contenders.find((one) => one.id === id),
  );
  const rows = {
    'notice seen on Slow 4G, first visit, ms': 'notice',
    'first paint of the page on that visit, ms': 'fcp',
    'first paint of a returning visit, ms': 'returningFcp',
    'script of a first visit, ms on a processor slowed down four times': 'script',
  };
  const guide = read('demo/guide/in-html.md').replace(/ +/g, ' ');
  for (const [title, key] of Object.entries(rows)) {
    const cells = ways.map((one) => number(one[key].median));
    const row = `| ${title} | ${cells.join(' | ')} |`;
    assert.ok(guide.includes(row), row);
  }
});

const marking = JSON.parse(read('test/reports/mark.json')).pages;

test('the guide says how fast an article was marked: at least 20 MB in a second of one core', () => {
  const [{ mark }] = marking;
  assert.ok(mark >= 20, `${mark}`);
  const guide = read('demo/guide/marking.md').replace(/\s+/g, ' ');
  assert.ok(guide.includes(`It marks ${mark} MB of the page of an article in a second`));
});

test('marks an article in hardly more processor time than parse5 takes to parse it', () => {
  const article = markedPages['an article'];
  const { mark, parsing } = compareCpuTimes(
    { mark: () => markHtml(article, { site: 'paper.example' }), parsing: () => parse(article) },
    15,
  );
  assert.ok(mark < parsing * 1.1, `${mark} and ${parsing} µs`);
});

const bytesOf = (what) => budgets().find((budget) => budget.what.startsWith(what)).bytes;
const guard = bytesOf('every visitor');
/** The bench waits until the page is idle. */
const firstVisit = bytesOf('first visit in all') + bytesOf('after that, on an idle page');
const { 'ask-first': ours, ...others } = results;

test('was measured with a build of this size, or README says with which', () => {
  const measured = [ours.bytes.returning.brotli, ours.bytes.first.brotli];
  const isThisBuild = [guard, firstVisit].every(
    (now, index) => Math.abs(now - measured[index]) <= measured[index] * 0.02,
  );
  const [returning, first] = measured.map((bytes) => bytes.toLocaleString('en'));
  const statement = `an earlier build, of ${returning} bytes for every visitor and ${first} on a first visit`;
  const readme = read('README.md').replace(/\s+/g, ' ');
  assert.equal(readme.includes(statement), !isThisBuild, statement);
});

test('README says that most others run the last of 50 scripts sooner on a slow processor', () => {
  const finish = ({ accept }) => accept['50@4x'].finish.median;
  const peers = Object.entries(others).filter(
    ([id]) => id !== 'none' && !/-banner$|^ask-first/.test(id),
  );
  const sooner = peers.filter(([, peer]) => finish(peer) < finish(ours));
  const statement =
    'with most other tools, the last of 50 scripts has run sooner on a slow processor';
  const readme = read('README.md').replace(/\s+/g, ' ');
  assert.equal(readme.includes(statement), sooner.length > peers.length / 2, statement);
});

test('keeps a returning visitor to one request, of fewer bytes than a peer’s, but for one', () => {
  assert.equal(ours.bytes.returning.requests, 1);
  const readme = read('README.md').replace(/\s+/g, ' ');
  assert.match(readme, /Osano Cookie Consent, a returning visitor downloads less/);
  assert.ok(others.osano.bytes.returning.brotli < guard, 'README says so');
  const peers = ['vanilla-cookieconsent', 'klaro', 'tarteaucitron', 'porsche'];
  for (const id of [...peers, 'c15t-headless', 'c15t-react'])
    assert.ok(others[id].bytes.returning.brotli > guard, id);
});
