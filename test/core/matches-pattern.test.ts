import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchesPattern } from '../../src/core/matches-pattern.js';

/** The same in the plainest way, which takes too long for long names. */
function matchesPlainly(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  const rest = pattern.slice(1);
  if (!pattern.startsWith('*'))
    return name.startsWith(pattern.charAt(0)) && matchesPlainly(rest, name.slice(1));
  return matchesPlainly(rest, name) || (name !== '' && matchesPlainly(pattern, name.slice(1)));
}

describe('a declared name as a pattern', () => {
  it('matches as the plainest matcher does', () => {
    // Few characters, so that many of the names match.
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(pattern, name, (declared, found) => {
        expect(matchesPattern(declared, found)).to.equal(matchesPlainly(declared, found));
      }),
      { numRuns: 3000 },
    );
  });

  it('matches every name that is made by filling in its stars', () => {
    const part = fc.string().map((text) => text.replaceAll('*', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.string())), part, (pairs, last) => {
        const pattern = pairs.map(([fixed]) => `${fixed}*`).join('') + last;
        const name = pairs.map(([fixed, filled]) => fixed + filled).join('') + last;
        expect(matchesPattern(pattern, name)).to.equal(true);
      }),
    );
  });

  it('takes any character for a star, also a line break', () => {
    expect(matchesPattern('a*c', 'a\nb\u2028\0c')).to.equal(true);
  });

  it('does not use a character twice', () => {
    for (const [pattern, name] of [
      ['ab*ba', 'aba'],
      ['a*a', 'a'],
      ['*ab*b', 'ab'],
    ] as const)
      expect(matchesPattern(pattern, name)).to.equal(false);
  });

  const long = 'a'.repeat(100_000);
  const table: [string, string, boolean][] = [
    [`${'a*'.repeat(20)}b`, long, false],
    [`${'*a'.repeat(20)}b*`, long, false],
    [`${'*a'.repeat(20)}*`, long, true],
    ['*'.repeat(20), long, true],
    [`${'*ab'.repeat(20)}*c`, 'ab'.repeat(50_000), false],
  ];
  for (const [pattern, name, expected] of table) {
    it(`needs no noticeable time for ${pattern} and a name that someone has planted`, () => {
      const start = performance.now();
      expect(matchesPattern(pattern, name)).to.equal(expected);
      // A search that tries every combination would take longer than anyone can wait.
      expect(performance.now() - start).to.be.below(1000);
    });
  }
});
