import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import { readRecord } from '../../src/storage/read-record.js';
import { DAY, GOOD, makeRecord, NOW } from '../core/sample.js';
import {
  empty,
  NEWER,
  OLDER,
  setCookie,
  stopClock,
  withCookies,
  withoutCookies,
  withoutStorage,
} from './jar.js';

const NAME = 'ask.first';
const config = readConfig({ cookieName: NAME });
const attributes = '; expires=Thu, 31 Dec 2099 00:00:00 GMT; path=/; samesite=lax';
const mirror = (text: string) => localStorage.setItem(NAME, text);

describe('reading a record', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => empty(NAME, 'ask-first', 'xask.first'));

  it('finds none where nothing is stored', () => {
    expect(readRecord(config)).to.include({ record: null, pair: '', mirror: null });
  });

  it('finds the cookie among others', () => {
    setCookie('xask.first', 'other');
    setCookie(NAME, GOOD);
    const stored = readRecord(config);
    expect(stored.record).to.deep.equal(makeRecord());
    expect(stored.pair).to.equal(`${NAME}=${GOOD}`);
    expect(stored.cookies).to.deep.equal(document.cookie.split('; '));
  });

  for (const foreign of ['ask-first', 'xask.first']) {
    it(`takes no consent from a cookie or a mirror that is called ${foreign}`, () => {
      setCookie(foreign, GOOD);
      mirror(`${foreign}=${GOOD}${attributes}`);
      expect(readRecord(config).record).to.equal(null);
    });
  }

  it('finds the mirror where the cookie is lost', () => {
    mirror(`${NAME}=${GOOD}${attributes}`);
    expect(readRecord(config)).to.deep.include({ record: makeRecord(), pair: `${NAME}=${GOOD}` });
  });

  it('finds the mirror of a cookie that a server keeps', () => {
    mirror(`${NAME}=${GOOD}`);
    expect(readRecord(config).record).to.deep.equal(makeRecord());
  });

  it('takes the mirror of a cookie with a domain for a record that has ended', () => {
    mirror(`.${NAME}=${GOOD}${attributes}; domain=harbour.example`);
    expect(readRecord(config)).to.deep.include({ record: makeRecord({ time: 0 }), pair: '' });
  });

  it('takes that mirror for the newest record where an older cookie is left', () => {
    mirror(`.${NAME}=${NEWER}${attributes}; domain=harbour.example`);
    setCookie(NAME, OLDER);
    expect(readRecord(config).record).to.deep.equal(parseRecord(NEWER));
  });

  for (const [first, second] of [
    [OLDER, NEWER],
    [NEWER, OLDER],
  ] as const) {
    it(`takes the newest of two cookies, as the ${first === NEWER ? 'first' : 'last'} one`, () => {
      withCookies(`a=1; ${NAME}=${first}; b=2; ${NAME}=${second}`, () => {
        expect(readRecord(config).record).to.deep.equal(parseRecord(NEWER));
      });
    });
  }

  it('takes the newest of cookie and mirror', () => {
    setCookie(NAME, OLDER);
    mirror(`${NAME}=${NEWER}${attributes}`);
    expect(readRecord(config).record).to.deep.equal(parseRecord(NEWER));
    setCookie(NAME, NEWER);
    mirror(`${NAME}=${OLDER}${attributes}`);
    expect(readRecord(config).record).to.deep.equal(parseRecord(NEWER));
  });

  it('leaves local storage alone if the cookie denies everything, and only in haste', () => {
    const denied = OLDER.replace('granted', 'denied');
    mirror(`${NAME}=${GOOD}${attributes}`);
    expect(readRecord(config, true).record).to.deep.equal(makeRecord());
    setCookie(NAME, 'no record');
    expect(readRecord(config, true).record).to.deep.equal(makeRecord());
    setCookie(NAME, denied);
    expect(readRecord(config, true)).to.deep.include({ record: parseRecord(denied), mirror: null });
    expect(readRecord(config).record).to.deep.equal(makeRecord());
  });

  it('looks for a newer refusal, in haste too, if the cookie grants something', () => {
    mirror(`${NAME}=${NEWER}${attributes}`);
    setCookie(NAME, OLDER);
    expect(readRecord(config, true).record).to.deep.equal(parseRecord(NEWER));
  });

  it('looks for it whatever the order of several cookies is', () => {
    const denied = OLDER.replace('granted', 'denied');
    mirror(`${NAME}=${NEWER}${attributes}`);
    for (const values of [
      [GOOD, denied],
      [denied, GOOD],
    ]) {
      const cookies = values.map((value) => `${NAME}=${value}`).join('; ');
      withCookies(cookies, () =>
        expect(readRecord(config, true).record).to.deep.equal(parseRecord(NEWER)),
      );
    }
  });

  it('keeps a refusal from the future, which a wrong clock has made, over a consent', () => {
    setCookie(NAME, OLDER);
    mirror(`${NAME}=${NEWER}${attributes}`);
    stopClock(NOW - 2 * DAY);
    expect(readRecord(config).record).to.deep.equal(parseRecord(NEWER));
  });

  it('passes over a broken cookie to the one that is whole', () => {
    const broken = GOOD.replace('1|', '2|').replace('1795478400', '1895478400');
    withCookies(`${NAME}=${broken}; ${NAME}=${NEWER}; ${NAME}=`, () => {
      expect(readRecord(config).record).to.deep.equal(parseRecord(NEWER));
    });
  });

  it('never yields what is no record, whatever is in the cookie and in the mirror', () => {
    const near = fc
      .tuple(
        fc.constantFrom(GOOD, NEWER),
        fc.nat(GOOD.length),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
      )
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    const value = fc.oneof(fc.string(), near, fc.constantFrom(GOOD, NEWER));
    const pair = fc.tuple(fc.constantFrom(`${NAME}=`, `.${NAME}=`, NAME, '; ', ''), value);
    const text = fc.array(
      pair.map((parts) => parts.join('')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(value, text, fc.constantFrom('; ', ';', '\n'), (cookie, parts, between) => {
        setCookie(NAME, cookie);
        mirror(parts.join(between));
        const { record, pair, cookies, mirror: kept } = readRecord(config);
        if (!pair) {
          // What is left of a lost cookie has no time, and so grants nothing.
          expect(record?.time ?? 0).to.equal(0);
          return;
        }
        if (!record) throw new Error('a pair without a record');
        const written = serializeRecord(record);
        expect(parseRecord(written)).to.deep.equal(record);
        expect(pair).to.equal(`${NAME}=${written}`);
        expect([...cookies, kept?.pair]).to.include(pair);
      }),
      { numRuns: 300 },
    );
  });

  it('finds none, and does not throw, where the browser denies cookies and storage', () => {
    withoutStorage(() =>
      withoutCookies(() => {
        const { record, pair, mirror } = readRecord(config);
        expect({ record, pair, mirror }).to.deep.equal({ record: null, pair: '', mirror: null });
      }),
    );
  });
});
