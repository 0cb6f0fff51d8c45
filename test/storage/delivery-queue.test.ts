import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  isDeliveryDue,
  readQueueLines,
  writeQueueLines,
} from '../../src/storage/delivery-queue.js';
import { empty, withoutStorage } from './jar.js';

const NAME = 'ask-first';
const KEY = `${NAME}-queue`;
const NOW = 1_795_478_400_123;

describe('the stored queue', () => {
  afterEach(() => empty());

  it('has the time when it is due in its first line, then one line per delivery', () => {
    expect(writeQueueLines(NAME, NOW, ['a', 'b'])).to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal(`${NOW}\na\nb`);
  });

  it('reads back what was written', () => {
    const line = fc.string().map((text) => JSON.stringify(text));
    fc.assert(
      fc.property(fc.nat(), fc.array(line, { minLength: 1 }), (due, lines) => {
        writeQueueLines(NAME, due, lines);
        expect(readQueueLines(NAME)).to.deep.equal({ due, lines });
      }),
    );
  });

  it('is removed when nothing waits', () => {
    writeQueueLines(NAME, NOW, ['a']);
    expect(writeQueueLines(NAME, NOW, [])).to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(readQueueLines(NAME)).to.deep.equal({ due: 0, lines: [] });
  });

  const table: [string, string, boolean][] = [
    ['there is no queue', '', false],
    ['it is to be sent at once', '0\n{}', true],
    ['its time has come', `${NOW - 1}\n{}`, true],
    ['its time is yet to come', `${NOW + 1}\n{}`, false],
    ['it does not say when', 'soon\n{}', false],
  ];
  for (const [what, text, expected] of table) {
    it(`is ${expected ? 'due' : 'not due'} when ${what}`, () => {
      if (text) localStorage.setItem(KEY, text);
      expect(isDeliveryDue(NAME, NOW)).to.equal(expected);
    });
  }

  it('is empty, and does not throw, where there is no storage', () =>
    withoutStorage(() => {
      expect(writeQueueLines(NAME, 0, ['a'])).to.equal(false);
      expect(readQueueLines(NAME)).to.deep.equal({ due: 0, lines: [] });
      expect(isDeliveryDue(NAME, NOW)).to.equal(false);
    }));
});
