import { expect } from '@open-wc/testing';
import fc from 'fast-check';
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
const attributes = '; expires=Thu, 31 Dec 2099 00:00:00 GMT; path=/; samesite=lax';
const mirror = (text: string) => localStorage.setItem(NAME, text);

describe('reading a record', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => empty(NAME, 'ask-first', 'xask.first'));

  it('finds none where nothing is stored', () => {
    expect(readRecord(NAME)).to.include({ record: null, pair: '', mirror: null });
  });

  it('finds the cookie among others', () => {
    setCookie('xask.first', 'other');
    setCookie(NAME, GOOD);
    const stored = readRecord(NAME);
    expect(stored.record).to.deep.equal(makeRecord());
    expect(stored.pair).to.equal(`${NAME}=${GOOD}`);
    expect(stored.cookies).to.deep.equal(document.cookie.split('; '));
  });

  for (const foreign of ['ask-first', 'xask.first']) {
    it(`takes no consent from a cookie or a mirror that is called ${foreign}`, () => {
      setCookie(foreign, GOOD);
      mirror(`${foreign}=${GOOD}${attributes}`);
      expect(readRecord(NAME).record).to.equal(null);
    });
  }

  it('finds the mirror where the cookie is lost', () => {
    mirror(`${NAME}=${GOOD}${attributes}`);
    expect(readRecord(NAME)).to.deep.include({ record: makeRecord(), pair: `${NAME}=${GOOD}` });
  });

  it('finds the mirror of a cookie that a server keeps', () => {
    mirror(`${NAME}=${GOOD}`);
    expect(readRecord(NAME).record).to.deep.equal(makeRecord());
  });

  it('takes the mirror of a cookie with a domain for no record', () => {
    mirror(`.${NAME}=${GOOD}${attributes}; domain=harbour.example`);
    expect(readRecord(NAME)).to.deep.include({ record: null, pair: '' });
  });

  for (const [first, second] of [
    [OLDER, NEWER],
    [NEWER, OLDER],
  ] as const) {
    it(`takes the newest of two cookies, as the ${first === NEWER ? 'first' : 'last'} one`, () => {
      withCookies(`a=1; ${NAME}=${first}; b=2; ${NAME}=${second}`, () => {
        expect(readRecord(NAME).record).to.deep.equal(parseRecord(NEWER));
      });
    });
  }

  it('takes the newest of cookie and mirror', () => {
    setCookie(NAME, OLDER);
    mirror(`${NAME}=${NEWER}${attributes}`);
    expect(readRecord(NAME).record).to.deep.equal(parseRecord(NEWER));
    setCookie(NAME, NEWER);
    mirror(`${NAME}=${OLDER}${attributes}`);
    expect(readRecord(NAME).record).to.deep.equal(parseRecord(NEWER));
  });

  it('leaves local storage alone, where a cookie is enough, if one has a record', () => {
    mirror(`${NAME}=${NEWER}${attributes}`);
    expect(readRecord(NAME, true).record).to.deep.equal(parseRecord(NEWER));
    setCookie(NAME, 'no record');
    expect(readRecord(NAME, true).record).to.deep.equal(parseRecord(NEWER));
    setCookie(NAME, OLDER);
    expect(readRecord(NAME, true)).to.deep.include({ record: parseRecord(OLDER), mirror: null });
  });

  it('passes over a record from the future, which a wrong clock has made', () => {
    setCookie(NAME, NEWER);
    mirror(`${NAME}=${OLDER}${attributes}`);
    stopClock(NOW - DAY + 1);
    expect(readRecord(NAME).record).to.deep.equal(parseRecord(OLDER));
  });

  it('passes over a broken cookie to the one that is whole', () => {
    const broken = GOOD.replace('1|', '2|').replace('1795478400', '1895478400');
    withCookies(`${NAME}=${broken}; ${NAME}=${GOOD}; ${NAME}=`, () => {
      expect(readRecord(NAME).record).to.deep.equal(makeRecord());
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
        const { record, pair, cookies, mirror: kept } = readRecord(NAME);
        if (!record) {
          expect(pair).to.equal('');
          return;
        }
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
        const { record, pair, mirror } = readRecord(NAME);
        expect({ record, pair, mirror }).to.deep.equal({ record: null, pair: '', mirror: null });
      }),
    );
  });
});
