import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { files } from '../bench/write-report.mjs';
import { budgets } from './budgets.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { results } = JSON.parse(read('test/reports/bench.json'));

for (const [name, content] of Object.entries(files)) {
  test(`${name} shows what was measured`, () => {
    assert.equal(read(`test/reports/${name}`), content, 'run: npm run bench:report');
  });
}

test('was measured with a build of this size', () => {
  const [returning, first] = budgets().map(({ bytes }) => bytes);
  const { bytes } = results['ask-first'];
  for (const [now, then] of [
    [returning, bytes.returning.brotli],
    [first, bytes.first.brotli],
  ])
    assert.ok(Math.abs(now - then) <= then * 0.02, `${now} now, ${then} then: npm run bench`);
});

test('keeps a returning visitor to one request, of two thirds of any peer’s bytes at most', () => {
  const { 'ask-first': ours, ...others } = results;
  assert.equal(ours.bytes.returning.requests, 1);
  const peers = ['vanilla-cookieconsent', 'klaro', 'osano', 'tarteaucitron', 'porsche'];
  for (const id of [...peers, 'c15t-headless', 'c15t-react'])
    assert.ok(others[id].bytes.returning.brotli > ours.bytes.returning.brotli * 1.5, id);
});
