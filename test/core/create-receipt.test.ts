import { expect } from '@open-wc/testing';
import { createReceipt } from '../../src/core/proof.js';
import { replaceProperty } from '../replace-property.js';

/** Expects receipts that differ, of characters that every server can keep. */
function expectReceipts() {
  const receipts = Array.from({ length: 100 }, createReceipt);
  expect(new Set(receipts).size).to.equal(100);
  for (const receipt of receipts) expect(receipt).to.match(/^[\w-]{7,64}$/);
}

describe('receipt', () => {
  it('is another one each time', expectReceipts);

  const broken = {
    getRandomValues: () => {
      throw new Error('of the page');
    },
  };
  for (const crypto of [undefined, null, {}, broken]) {
    it(`is another one each time where crypto is ${crypto ? Object.keys(crypto).join() || '{}' : crypto}`, () => {
      replaceProperty(window, 'crypto', { value: crypto }, expectReceipts);
    });
  }
});
