import { expect } from '@open-wc/testing';
import { presentProof } from '../../src/core/proof.js';
import { makeRecord, SHOWN } from './sample.js';

const { text } = SHOWN;

describe('proof', () => {
  it('has the parts of the record on one level, with the time in words and the text itself', () => {
    const proof = { record: makeRecord(), site: 'The Harbour Post', text, receipt: 'f00d' };
    expect(presentProof(proof)).to.deep.equal({
      receipt: 'f00d',
      site: 'The Harbour Post',
      schema: 1,
      method: 'accept',
      decisions: { analytics: 'granted', advertising: 'denied' },
      revision: '2026-11',
      locale: 'en',
      fingerprint: 'ab1c.9xyz',
      time: '2026-11-24T00:00:00.000Z',
      textHash: '0abc9xyz',
      text,
    });
  });

  it('says which variant was shown, and nothing where there was none', () => {
    const proof = { record: makeRecord(), site: '', text, receipt: 'f00d' };
    expect(presentProof({ ...proof, variant: 'b' })).to.deep.equal({
      ...presentProof(proof),
      variant: 'b',
    });
    expect(presentProof(proof)).to.not.have.property('variant');
  });

  it('names no receipt to the visitor when none was sent', () => {
    const json = JSON.stringify(presentProof({ record: makeRecord(), site: '', text }));
    expect(json).to.not.include('receipt');
  });
});
