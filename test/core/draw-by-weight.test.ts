import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawByWeight } from '../../src/core/draw-by-weight.js';
import { replaceProperty } from '../replace-property.js';

/** Shares from 0 up to 1 that follow from a seed (mulberry32). */
function createShares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const entriesOf = (weights: readonly number[]) =>
  weights.map((weight, place) => ({ weight, place }));

const DRAWS = 4000;

/** In standard deviations: by chance, a share is further from its weight once in a billion times. */
const FURTHEST = 6;

describe('a draw by weight', () => {
  it('gives each entry the share of its weight, whatever the weights and the seed', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(weights, fc.integer(), (given, seed) => {
        const total = given.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const shares = createShares(seed);
        const counts = given.map(() => 0);
        for (let count = 0; count < DRAWS; count++) {
          const place = drawByWeight(entriesOf(given), shares)?.place ?? -1;
          counts[place] = (counts[place] ?? 0) + 1;
        }
        for (const [place, weight] of given.entries()) {
          const share = weight / total;
          const deviation = Math.sqrt(DRAWS * share * (1 - share));
          const difference = Math.abs((counts[place] ?? 0) - DRAWS * share);
          expect(difference).to.be.at.most(FURTHEST * deviation);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws the same for the same shares', () => {
    const entries = entriesOf([1, 2, 3]);
    const draw = () => {
      const shares = createShares(7);
      return Array.from({ length: 50 }, () => drawByWeight(entries, shares)?.place);
    };
    expect(draw()).to.deep.equal(draw());
    expect(new Set(draw()).size).to.equal(3);
  });

  for (const [share, place] of [
    [0, 1],
    [0.249, 1],
    [0.25, 3],
    [0.999999, 3],
  ] as const) {
    it(`draws number ${place} of the weights 0, 1, 0, 3 and 0 for the share ${share}`, () => {
      expect(drawByWeight(entriesOf([0, 1, 0, 3, 0]), () => share)?.place).to.equal(place);
    });
  }

  it('draws the last one where rounding leaves a little of the sum', () => {
    const entries = entriesOf([0.1, 0.2, 0.3, 0]);
    expect(drawByWeight(entries, () => 1 - 2 ** -53)?.place).to.equal(2);
  });

  it('draws nothing where nothing has a weight', () => {
    expect(drawByWeight(entriesOf([0, 0]))).to.equal(undefined);
    expect(drawByWeight([])).to.equal(undefined);
  });
});

describe('a draw by weight, by the browser’s own source', () => {
  /** Expects each of ten entries in a thousand draws. By chance, one is missing once in 10 ** 45 runs. */
  function expectAll() {
    const entries = entriesOf(Array.from({ length: 10 }, () => 1));
    const places = Array.from({ length: 1000 }, () => drawByWeight(entries)?.place);
    expect(new Set(places)).to.deep.equal(new Set(entries.keys()));
  }

  it('draws each entry', expectAll);

  it('draws each entry where the page has taken crypto away', () => {
    replaceProperty(window, 'crypto', { value: undefined }, expectAll);
  });
});
