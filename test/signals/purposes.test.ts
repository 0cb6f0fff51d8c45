import { expect } from '@open-wc/testing';
import { purposesOf } from '../../src/signals/purposes.js';
import { golden } from './golden.js';

describe('what a signal speaks for', () => {
  const ofOwnKind = {
    google: 'functional analytics advertising',
    gpp: 'advertising',
    gpt: 'advertising',
    adsense: 'advertising',
  };
  const usual = Object.entries(golden).map(([name, { purposes }]) => [name, purposes] as const);
  for (const [name, purposes] of [...usual, ...Object.entries(ofOwnKind)])
    it(`is ${purposes} for ${name}, as where it is told`, () => {
      expect([...purposesOf(name, {})].sort()).to.deep.equal(purposes.split(' ').sort());
    });
});
