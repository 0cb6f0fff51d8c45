import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProof } from '../../src/storage/read-proof.js';
import { makeRecord } from '../core/sample.js';
import { empty } from './jar.js';

const NAME = 'ask-first';
const record = makeRecord();
const keep = (text: string) => localStorage.setItem(`${NAME}-proof`, text);

describe('reading a proof', () => {
  afterEach(() => empty());

  it('finds none where none was kept', () => {
    expect(readProof(NAME, record)).to.equal(null);
  });

  it('finds none of another choice, however near', () => {
    for (const other of [
      makeRecord({ time: record.time + 1000 }),
      makeRecord({ decisions: { analytics: 'denied', advertising: 'denied' } }),
      makeRecord({ text: '' }),
    ]) {
      keep(JSON.stringify({ record: other, site: '', text: '' }));
      expect(readProof(NAME, record)).to.equal(null);
      expect(readProof(NAME, other)).to.not.equal(null);
    }
  });

  it('finds none in a broken text, and does not throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        keep(text);
        expect(readProof(NAME, record)).to.equal(null);
      }),
    );
  });
});
