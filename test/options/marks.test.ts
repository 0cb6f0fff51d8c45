import { expect } from '@open-wc/testing';
import { isMarkGranted, parseMark } from '../../src/options/marks.js';

const parsed: [string, string[][]][] = [
  ['', []],
  [' \n ', []],
  ['analytics', [['analytics']]],
  ['  analytics\n', [['analytics']]],
  ['analytics advertising', [['analytics'], ['advertising']]],
  ['analytics|advertising', [['analytics', 'advertising']]],
  ['analytics | advertising', [['analytics', 'advertising']]],
  ['a b|c d', [['a'], ['b', 'c'], ['d']]],
  ['a |b| c', [['a', 'b', 'c']]],
  ['a||b', [['a', 'b']]],
  ['|a', [['a']]],
  ['|', [[]]],
];

/** Marks, and whether they are granted when only `a` and `b` are. */
const granted: [string, boolean][] = [
  ['a', true],
  ['c', false],
  ['A', false],
  ['a b', true],
  ['a c', false],
  ['a|c', true],
  ['c | a', true],
  ['c|d', false],
  ['c|a b', true],
  ['c|a d', false],
  ['a,b', false],
  ['', false],
  [' ', false],
  ['|', false],
  ['a |', true],
  ['necessary', false],
  ['a necessary', false],
  ['c|necessary', false],
  ['a|necessary', true],
];

/** A reader's comment may hold such a mark, if a sanitiser lets `data-` attributes through. */
const long: [string, boolean][] = [
  [' '.repeat(100_000), false],
  [`a${' '.repeat(100_000)}b`, true],
  [`a${' \n'.repeat(50_000)}|c`, true],
];

describe('a mark', () => {
  for (const [mark, needed] of parsed) {
    it(`"${mark}" needs ${JSON.stringify(needed)}`, () => {
      expect(parseMark(mark)).to.deep.equal(needed);
    });
  }

  for (const [mark, expected] of granted) {
    it(`"${mark}" is ${expected ? '' : 'not '}granted by a and b`, () => {
      const isGranted = (purpose: string) => ['a', 'b', 'necessary'].includes(purpose);
      expect(isMarkGranted(mark, isGranted)).to.equal(expected);
    });
  }

  it('takes no noticeable time for a mark of many spaces', () => {
    const start = performance.now();
    for (const [mark, expected] of long)
      expect(isMarkGranted(mark, (id) => ['a', 'b'].includes(id))).to.equal(expected);
    expect(performance.now() - start).to.be.below(1000);
  });
});
