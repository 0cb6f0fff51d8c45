import { expect } from '@open-wc/testing';
import { keepProof } from '../../src/storage/keep-proof.js';
import { readProof } from '../../src/storage/read-proof.js';
import { makeRecord } from '../core/sample.js';
import { empty, withoutStorage } from './jar.js';

const NAME = 'ask-first';
const proof = {
  record: makeRecord(),
  site: 'The Harbour Post',
  text: 'Line one\nline two',
  receipt: 'f00d',
};
const next = { ...proof, record: makeRecord({ method: 'withdraw' }), receipt: 'beef' };
const queue = () => localStorage.getItem(`${NAME}-queue`);

describe('keeping a proof', () => {
  afterEach(() => empty());

  it('lets the visitor read the proof of the last choice', () => {
    keepProof(NAME, proof, '');
    expect(readProof(NAME, proof.record)).to.deep.equal(proof);
    keepProof(NAME, next, '');
    expect(readProof(NAME, next.record)).to.deep.equal(next);
    expect(readProof(NAME, proof.record)).to.equal(null);
  });

  it('queues nothing where nothing is delivered', () => {
    keepProof(NAME, proof, '');
    expect(queue()).to.equal(null);
  });

  it('queues a line for each choice behind the time, due at once', () => {
    keepProof(NAME, proof, '/records');
    keepProof(NAME, next, '/records');
    const [due, ...lines] = queue()!.split('\n');
    expect(due).to.equal('0');
    expect(lines.map((line) => JSON.parse(line) as unknown)).to.deep.equal([proof, next]);
  });

  it('makes a queue that waited due at once, and leaves what is in it', () => {
    localStorage.setItem(`${NAME}-queue`, '9999999999999\n{"receipt":"1"}');
    keepProof(NAME, proof, '/records');
    expect(queue()).to.equal(`0\n{"receipt":"1"}\n${JSON.stringify(proof)}`);
  });

  it('does not throw where there is no storage', () => {
    withoutStorage(() => {
      keepProof(NAME, proof, '/records');
      expect(readProof(NAME, proof.record)).to.equal(null);
    });
  });
});
