import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { presentProof } from '../../src/core/proof.js';
import { readQueue, writeQueue } from '../../src/servers/queue.js';
import { keepProof } from '../../src/storage/proof.js';
import { makeRecord } from '../core/sample.js';
import { empty, withoutStorage } from '../storage/jar.js';

const NAME = 'ask-first';
const KEY = `${NAME}-queue`;
const proof = {
  record: makeRecord(),
  site: 'The Harbour Post',
  text: 'Line one\nline two',
  receipt: 'f00d',
};
const next = { ...proof, text: 'next', receipt: 'beef' };
/** Both, as they wait. */
const both = [proof, next].map((kept) => ({ ...kept, failures: 0 }));

describe('queue', () => {
  afterEach(() => empty());

  it('is empty where nothing is stored', () => {
    expect(readQueue(NAME)).to.deep.equal({ due: 0, waiting: [] });
  });

  it('holds each choice that was kept, with its receipt, due at once', () => {
    keepProof(NAME, proof, true);
    keepProof(NAME, next, true);
    expect(readQueue(NAME)).to.deep.equal({ due: 0, waiting: both });
  });

  it('reads back what it wrote: the same receipts, answers, failures and time', () => {
    const waiting = [{ ...both[0]!, failures: 3, isRecorded: true }, both[1]!];
    writeQueue(NAME, 1_795_478_400_123, waiting);
    expect(readQueue(NAME)).to.deep.equal({ due: 1_795_478_400_123, waiting });
  });

  it('begins with the time when it is due, which is all that the guard reads', () => {
    writeQueue(NAME, 1_795_478_400_123, [{ ...proof, receipt: '1', failures: 1 }]);
    expect(parseInt(localStorage.getItem(KEY)!)).to.equal(1_795_478_400_123);
  });

  it('leaves nothing behind when it is empty', () => {
    writeQueue(NAME, 1, [{ ...proof, receipt: '1', failures: 1 }]);
    writeQueue(NAME, 2, []);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('drops a line that is broken and keeps the others', () => {
    const good = JSON.stringify({ ...proof, receipt: '1' });
    const noReceipt = JSON.stringify({ ...proof, receipt: '' });
    const lines = [
      '',
      '{',
      'null',
      '5',
      '[]',
      '{}',
      '{"record":5}',
      '{"record":{}}',
      noReceipt,
      good,
    ];
    localStorage.setItem(KEY, ['7', ...lines, good.slice(0, -1)].join('\n'));
    const waiting = [{ ...proof, receipt: '1', failures: 0 }];
    expect(readQueue(NAME)).to.deep.equal({ due: 7, waiting });
  });

  it('never throws, and yields only what can be sent, whatever is stored', () => {
    const anything = fc.jsonValue();
    const record = fc.oneof(anything, fc.record({ time: anything, decisions: anything }));
    const found = fc.record({ record, receipt: anything, text: anything }, { requiredKeys: [] });
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      found.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        localStorage.setItem(KEY, lines.join('\n'));
        const { due, waiting } = readQueue(NAME);
        expect(due).to.be.a('number').and.not.NaN;
        for (const delivery of waiting) {
          expect(delivery.receipt).to.be.ok;
          expect(presentProof(delivery).time).to.be.a('string');
        }
      }),
    );
  });

  it('also holds a choice that could not be stored, and is due at once then', () => {
    writeQueue(NAME, 1_795_478_400_123, [both[0]!]);
    expect(readQueue(NAME, next)).to.deep.equal({ due: 0, waiting: both });
  });

  it('is the choice of this page view where there is no storage', () => {
    withoutStorage(() => {
      writeQueue(NAME, 5, both);
      expect(readQueue(NAME, next)).to.deep.equal({ due: 0, waiting: [both[1]] });
      expect(readQueue(NAME)).to.deep.equal({ due: 0, waiting: [] });
    });
  });
});
