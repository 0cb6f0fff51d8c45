import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { keepProof, readProof, removeProof } from '../../src/storage/proof.js';
import { makeRecord } from '../core/sample.js';
import { empty, withoutStorage } from './jar.js';

const NAME = 'ask-first';
const record = makeRecord();
const proof = { record, site: 'The Harbour Post', text: 'Line one\nline two', receipt: 'f00d' };
const next = { ...proof, record: makeRecord({ method: 'withdraw' }), receipt: 'beef' };
const queue = () => localStorage.getItem(`${NAME}-queue`);
const store = (text: string) => localStorage.setItem(`${NAME}-proof`, text);

describe('keeping a proof', () => {
  afterEach(() => empty());

  it('lets the visitor read the proof of the last choice', () => {
    keepProof(NAME, proof, false);
    expect(readProof(NAME, proof.record)).to.deep.equal(proof);
    keepProof(NAME, next, false);
    expect(readProof(NAME, next.record)).to.deep.equal(next);
    expect(readProof(NAME, proof.record)).to.equal(null);
  });

  it('queues nothing where nothing is delivered', () => {
    expect(keepProof(NAME, proof, false)).to.equal(false);
    expect(queue()).to.equal(null);
  });

  it('queues a line for each choice after the time, due at once', () => {
    expect(keepProof(NAME, proof, true)).to.equal(true);
    expect(keepProof(NAME, next, true)).to.equal(true);
    const [due, ...lines] = queue()!.split('\n');
    expect(due).to.equal('0');
    expect(lines.map((line) => JSON.parse(line) as unknown)).to.deep.equal([proof, next]);
  });

  it('makes a queue that waited due at once, and leaves what is in it', () => {
    localStorage.setItem(`${NAME}-queue`, '9999999999999\n{"receipt":"1"}');
    keepProof(NAME, proof, true);
    expect(queue()).to.equal(`0\n{"receipt":"1"}\n${JSON.stringify(proof)}`);
  });

  it('says so, and does not throw, where there is no storage', () => {
    withoutStorage(() => {
      expect(keepProof(NAME, proof, true)).to.equal(false);
      expect(readProof(NAME, proof.record)).to.equal(null);
      removeProof(NAME);
    });
  });
});

describe('reading a proof', () => {
  afterEach(() => empty());

  it('finds none where none was kept, or where it was removed', () => {
    expect(readProof(NAME, record)).to.equal(null);
    keepProof(NAME, proof, false);
    removeProof(NAME);
    expect(readProof(NAME, record)).to.equal(null);
  });

  it('finds none of another choice, however near', () => {
    for (const other of [
      makeRecord({ time: record.time + 1000 }),
      makeRecord({ decisions: { analytics: 'denied', advertising: 'denied' } }),
      makeRecord({ text: '' }),
    ]) {
      store(JSON.stringify({ record: other, site: '', text: '' }));
      expect(readProof(NAME, record)).to.equal(null);
      expect(readProof(NAME, other)).to.not.equal(null);
    }
  });

  it('finds none in a broken text, and does not throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        store(text);
        expect(readProof(NAME, record)).to.equal(null);
      }),
    );
  });
});
