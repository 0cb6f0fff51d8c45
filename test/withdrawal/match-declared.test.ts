import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchDeclared as match } from '../../src/withdrawal/match-declared.js';
import type { Vendor } from '../../src/core/config-types.js';
import type { Purpose } from '../../src/core/types.js';
import { createVendor } from './create-vendor.js';

const HOST = 'www.harbour.example';

/** Whether an item of this name is removed, be it a cookie or something else. */
const matchDeclared = (
  vendors: Vendor[],
  lost: Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): ((name: string) => boolean) => {
  const matches = match(vendors, lost, isGranted, HOST);
  return (name) => matches(name, true) || matches(name, false);
};

/** Whether an item of this name is removed, when this is declared and its purpose is lost. */
const isRemoved = (declared: string, name: string): boolean =>
  matchDeclared([createVendor('analytics', [declared])], ['analytics'], () => false)(name);

describe('declared names', () => {
  const table: [string, string, boolean][] = [
    ['_ga', '_ga', true],
    ['_ga', '_ga_1', false],
    ['_ga', 'x_ga', false],
    ['_ga', '_GA', false],
    ['_ga*', '_ga', true],
    ['_ga*', '_ga_ABC123', true],
    ['_ga*', 'x_ga', false],
    ['*_id', 'visitor_id', true],
    ['*_id', 'visitor_ids', false],
    ['a*b*c', 'a1b2c', true],
    ['a*b*c', 'acb', false],
    ['a**c', 'abc', true],
    ['*', 'anything', true],
    ['*', '', false],
    ['a.b', 'axb', false],
    ['a.b', 'a.b', true],
    ['a+', 'aa', false],
    ['a|b', 'b', false],
    ['a|b', 'a|b', true],
    ['(a', '(a', true],
    ['[a]', 'a', false],
    ['^a$', '^a$', true],
    ['a?', 'a', false],
    ['a{2}', 'aa', false],
    ['\\d', '1', false],
    ['\\d', '\\d', true],
    ['v:*/[*]', 'v:1/[2]', true],
  ];
  for (const [declared, name, expected] of table) {
    it(`${declared} ${expected ? 'takes away' : 'leaves'} ${JSON.stringify(name)}`, () => {
      expect(isRemoved(declared, name)).to.equal(expected);
    });
  }

  it('stand for themselves alone, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (declared, name) => {
        fc.pre(!declared.includes('*') && declared !== '');
        expect(isRemoved(declared, declared)).to.equal(true);
        expect(isRemoved(declared, name)).to.equal(name === declared);
      }),
    );
  });

  it('go with the purposes that are lost, and with no other', () => {
    const vendors = [createVendor('analytics', ['_a'], ['a:*']), createVendor('embeds', ['_e'])];
    const matches = matchDeclared(vendors, ['analytics'], () => false);
    expect(['_a', 'a:1', '_e', '_other'].filter(matches)).to.deep.equal(['_a', 'a:1']);
  });

  it('stay when a vendor that is still granted declares them too', () => {
    const vendors = [
      createVendor('analytics', ['_shared', '_x*'], ['s:*']),
      createVendor('necessary', ['_shared']),
      createVendor('embeds', ['_x_login'], ['s:keep*']),
      createVendor('advertising', ['_x_ad']),
    ];
    const isGranted = (purpose: Purpose) => ['necessary', 'embeds'].includes(purpose);
    const matches = matchDeclared(vendors, ['analytics', 'advertising'], isGranted);
    const names = ['_shared', '_x_1', '_x_ad', '_x_login', 's:1', 's:keep1'];
    expect(names.filter(matches)).to.deep.equal(['_x_1', '_x_ad', 's:1']);
  });

  it('are none when no purpose is lost or no vendor is named', () => {
    const vendors = [createVendor('analytics', ['*'])];
    expect(matchDeclared(vendors, [], () => false)('_a')).to.equal(false);
    const none = matchDeclared([createVendor('analytics', [])], ['analytics'], () => false);
    expect(['', '_a'].filter(none)).to.deep.equal([]);
  });

  it('never take away what has no name', () => {
    const vendors = [createVendor('analytics', ['*']), createVendor('embeds', ['_e'])];
    const isGranted = (purpose: Purpose) => purpose === 'embeds';
    for (const lost of [['analytics'], ['advertising']])
      expect(matchDeclared(vendors, lost, isGranted)('')).to.equal(false);
  });

  it('are cookies where cookies are declared, and other storage where that is', () => {
    const matches = match(
      [createVendor('analytics', ['_a*'], ['a:*'])],
      ['analytics'],
      () => false,
      HOST,
    );
    expect([matches('_a', true), matches('_a', false)]).to.deep.equal([true, false]);
    expect([matches('a:1', true), matches('a:1', false)]).to.deep.equal([false, true]);
  });

  const domains: [string, boolean][] = [
    ['', true],
    [HOST, true],
    ['harbour.example', true],
    ['.harbour.example', true],
    ['Harbour.Example', true],
    [' .WWW.harbour.example. ', true],
    ['adboard.example', false],
    ['m.harbour.example', false],
    ['on another site', false],
    ['.', false],
  ];
  for (const [domain, expected] of domains) {
    it(`${expected ? 'go' : 'stay'} when the cookie is kept on ${domain || 'this site'}`, () => {
      const one = {
        ...createVendor('analytics', []),
        cookies: [{ name: '_a', lifetime: '', domain }],
      };
      expect(match([one], ['analytics'], () => false, HOST)('_a', true)).to.equal(expected);
    });
  }
});
