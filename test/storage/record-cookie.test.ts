import { expect } from '@open-wc/testing';
import { readRecord } from '../../src/storage/read-record.js';
import { writeRecord } from '../../src/storage/write-record.js';
import type { ConsentRecord } from '../../src/core/types.js';

const record: ConsentRecord = {
  schema: 1,
  time: 1_795_478_400_000,
  method: 'accept',
  decisions: { analytics: 'granted', advertising: 'denied' },
  revision: '',
  locale: 'en',
  text: '0123456789abcdef',
};
const names = ['ask.first', 'ask-first', 'xask.first'];

describe('record cookie', () => {
  afterEach(() => names.forEach((name) => writeRecord(name, null, 0)));

  it('reads what js-cookie wrote, without js-cookie', () => {
    expect(writeRecord('ask.first', record, Date.now() + 60_000)).to.equal(true);
    expect(readRecord('ask.first')).to.deep.equal(record);
    expect(writeRecord('ask.first', null, 0)).to.equal(true);
    expect(readRecord('ask.first')).to.equal(null);
  });

  for (const foreign of ['ask-first', 'xask.first']) {
    it(`takes no consent from a cookie that is called ${foreign}`, () => {
      writeRecord(foreign, record, Date.now() + 60_000);
      expect(readRecord('ask.first')).to.equal(null);
    });
  }
});
