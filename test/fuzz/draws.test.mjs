// Draws by weight, beside a second reading of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';

const { drawByWeight } = await loadSource('src/core/draw-by-weight.ts');

const entriesOf = (weights) => weights.map((weight, place) => ({ weight, place }));

/** The entry on whose part of the line from 0 to the sum of all weights the share lies. */
function drawPlainly(entries, share) {
  const at = share * entries.reduce((sum, { weight }) => sum + weight, 0);
  let end = 0;
  for (const entry of entries) {
    end += entry.weight;
    if (at < end) return entry;
  }
  return undefined;
}

test('draws what lies at the share of the sum of all weights', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
  // A computer adds and compares such parts without rounding.
  const shares = fc.integer({ min: 0, max: 1023 }).map((part) => part / 1024);
  check(fc.tuple(weights, shares), ([weights, share]) => {
    const entries = entriesOf(weights);
    assert.equal(
      drawByWeight(entries, () => share),
      drawPlainly(entries, share),
    );
  });
});

test('draws one with a weight for the largest share, however the sum is rounded', () => {
  const weights = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.7), { maxLength: 6 });
  check(weights, (weights) => {
    const drawn = drawByWeight(entriesOf(weights), () => 1 - 2 ** -53);
    const isPossible = weights.some((weight) => weight > 0);
    assert.equal((drawn?.weight ?? 0) > 0, isPossible);
  });
});

test('draws each of two at times, with and without `crypto`', (t) => {
  const drawMany = () => {
    const draw = () => drawByWeight(entriesOf([1, 1])).place;
    return [...new Set(Array.from({ length: 64 }, draw))].sort();
  };
  assert.deepEqual(drawMany(), [0, 1]);
  t.mock.method(crypto, 'getRandomValues', () => assert.fail('taken away'));
  assert.deepEqual(drawMany(), [0, 1]);
});
