import { expect } from '@open-wc/testing';
import { createReceipt } from '../../src/core/proof.js';

describe('receipt', () => {
  it('is another one each time, of characters that every server can keep', () => {
    const receipts = Array.from({ length: 100 }, createReceipt);
    expect(new Set(receipts).size).to.equal(100);
    for (const receipt of receipts) expect(receipt).to.match(/^[\w-]{7,64}$/);
  });
});
