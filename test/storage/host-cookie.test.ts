import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { parseRecord } from '../../src/core/record.js';
import { findHostCookie, isHostBound } from '../../src/storage/host-cookie.js';
import { readRecord } from '../../src/storage/read-record.js';
import { GOOD, NOW } from '../core/sample.js';
import { cookiesOf, empty, NEWER, OLDER, stopClock, withCookies, withJar } from './jar.js';

const NAME = 'ask-first';
const host = readConfig({});
const shared = [
  readConfig({ cookieDomain: 'harbour.example' }),
  readConfig({ cookie: { domain: 'harbour.example' } }),
  readConfig({ persistUrl: '/consent' }),
];
const LATEST = GOOD.replace('1795478400', '1795478404');
const read = (config = host) => readRecord(config).record;
const mirror = (value: string) =>
  localStorage.setItem(NAME, `${NAME}=${value}; path=/; sameSite=lax`);

describe('a cookie that another sub-domain has set', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => empty(NAME));

  it('is no consent, alone or beside our own, newer or older', () => {
    withJar({ foreign: [GOOD] }, () => expect(read()).to.equal(null));
    withJar({ foreign: [LATEST], own: OLDER }, () =>
      expect(read()).to.deep.equal(parseRecord(OLDER)),
    );
    withJar({ foreign: [OLDER, LATEST], own: GOOD }, () =>
      expect(read()).to.deep.equal(parseRecord(GOOD)),
    );
  });

  it('leaves our own, which another tab writes anew while we look', () => {
    const later = [LATEST];
    withJar({ own: GOOD, afterRead: () => later.pop() }, () =>
      expect(read()).to.deep.equal(parseRecord(LATEST)),
    );
  });

  it('leaves our own, where one of another name ends while we look', () => {
    let isLooking = false;
    const ends = ['visit=1; max-age=0'];
    const afterWrite = () => {
      const end = isLooking && ends.pop();
      if (end) document.cookie = end;
    };
    withJar({ foreign: [LATEST], own: GOOD, afterWrite }, () => {
      document.cookie = 'visit=1';
      isLooking = true;
      expect(read()).to.deep.equal(parseRecord(GOOD));
      expect(cookiesOf('visit')).to.deep.equal([]);
      expect(cookiesOf(NAME).sort()).to.deep.equal([GOOD, LATEST]);
    });
  });

  it('brings back nothing that was withdrawn, whether the mirror is there or not', () => {
    withJar({ foreign: [LATEST], own: NEWER }, () => {
      expect(read()).to.deep.equal(parseRecord(NEWER));
      mirror(NEWER);
      expect(read()).to.deep.equal(parseRecord(NEWER));
    });
  });

  it('brings back nothing by the mirror of a domain that was named before', () => {
    localStorage.setItem(NAME, `.${NAME}=${OLDER}; path=/; domain=harbour.example`);
    withJar({ foreign: [GOOD] }, () =>
      expect(read()).to.deep.equal({ ...parseRecord(OLDER), time: 0 }),
    );
  });

  it('is never written over a newer one of our own, not even while we look', () => {
    const seen: string[][] = [];
    const afterWrite = () => seen.push(cookiesOf(NAME));
    withJar({ foreign: [OLDER], own: NEWER, afterWrite }, () =>
      expect(read()).to.deep.equal(parseRecord(NEWER)),
    );
    expect(seen.length).to.be.above(0);
    for (const values of seen) expect(values).to.include(NEWER);
  });

  it('is a choice where the owner wants one for a domain, or a server keeps it', () => {
    for (const config of shared)
      withJar({ foreign: [LATEST], own: OLDER }, () =>
        expect(read(config)).to.deep.equal(parseRecord(LATEST)),
      );
  });

  it('is not looked for under a name that browsers keep for one host', () => {
    const written: string[] = [];
    const config = readConfig({ cookieName: '__Host-choice' });
    withCookies(
      `__Host-choice=${GOOD}`,
      () => expect(read(config)).to.deep.equal(parseRecord(GOOD)),
      written,
    );
    expect(written).to.deep.equal([]);
  });

  it('is looked for under a name that only contains those letters', () => {
    for (const [cookieName, isBound] of [
      ['__Host-choice', false],
      ['__host-choice', false],
      ['my__Host-choice', true],
    ] as const)
      expect(isHostBound(readConfig({ cookieName })), cookieName).to.equal(isBound);
  });

  it('leaves our own cookie as it was, and every other', () => {
    const written: string[] = [];
    withJar(
      { foreign: [LATEST, 'x'], own: GOOD },
      () => {
        const before = document.cookie.split('; ').sort();
        read();
        expect(document.cookie.split('; ').sort()).to.deep.equal(before);
      },
      written,
    );
    expect(written[written.length - 1]).to.match(/; path=\/; expires=.* GMT; sameSite=lax$/);
    withJar({ foreign: [LATEST] }, () => {
      read();
      expect(cookiesOf(NAME)).to.deep.equal([LATEST]);
    });
  });

  it('is not looked for where the mirror knows our own, nor where nothing is granted', () => {
    const written: string[] = [];
    mirror(LATEST);
    withJar({ own: LATEST, foreign: [GOOD] }, () => read(), written);
    withJar({ own: NEWER }, () => read(), written);
    expect(written).to.deep.equal([]);
  });

  it('counts as no consent where the browser refuses to write cookies', () => {
    withJar({ own: GOOD, isReadOnly: true }, () => expect(read()).to.equal(null));
  });

  it('is distinguished from our own while another tab looks for its own at any moment', async () => {
    const path = '../../src/storage/host-cookie.ts?other-tab';
    const otherTab = (await import(path)) as { findHostCookie: typeof findHostCookie };
    for (const [jar, expected] of [
      [{ own: GOOD }, `${NAME}=${GOOD}`],
      [{ foreign: [GOOD] }, ''],
    ] as const) {
      let last = 1;
      for (let moment = 0; moment < last; moment++) {
        const found: string[] = [];
        let writes = 0;
        let isOther = false;
        const afterWrite = () => {
          if (isOther || writes++ !== moment) return;
          isOther = true;
          found.push(otherTab.findHostCookie(NAME));
          isOther = false;
        };
        withJar({ ...jar, afterWrite }, () => {
          found.push(findHostCookie(NAME));
          expect(found, `${moment}`).to.deep.equal([expected, expected]);
          expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
        });
        last = writes;
      }
      expect(last).to.be.greaterThan(2);
    }
  });

  it('never decides what is granted, whatever there is', () => {
    const value = fc.constantFrom(GOOD, OLDER, NEWER, LATEST, 'x');
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), fc.option(value), (foreign, own) => {
        withJar({ foreign, ...(own && { own }) }, () => {
          const record = read();
          const granted = parseRecord(own ?? '')?.decisions.analytics === 'granted';
          if (record?.decisions.analytics === 'granted') expect(granted).to.equal(true);
        });
      }),
    );
  });
});
