import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { readRecord } from '../../src/storage/read-record.js';
import { refreshRecord } from '../../src/storage/refresh-record.js';
import { GOOD, NOW } from '../core/sample.js';
import { cookiesOf, empty, NEWER, OLDER, setCookie, stopClock, withCookies } from './jar.js';

const NAME = 'ask-first';
const config = readConfig({ cookieName: NAME });
const attributes = '; expires=Thu, 31 Dec 2099 00:00:00 GMT; path=/; samesite=lax';
const mirror = (text: string) => localStorage.setItem(NAME, text);
const refresh = () => refreshRecord(NAME, readRecord(config), true);

/** What is written while the page has these cookies. */
function written(...values: string[]): string[] {
  const list: string[] = [];
  withCookies(values.map((value) => `${NAME}=${value}`).join('; '), refresh, list);
  return list;
}

describe('refreshing a record', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => empty(NAME));

  it('restores a lost cookie from its mirror, with the attributes and the time it had', () => {
    mirror(`${NAME}=${GOOD}${attributes}`);
    expect(written()).to.deep.equal([`${NAME}=${GOOD}${attributes}`]);
    refresh();
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
  });

  it('writes the cookie again while it is there, so that it does not end', () => {
    mirror(`${NAME}=${GOOD}${attributes}`);
    expect(written(GOOD)).to.deep.equal([`${NAME}=${GOOD}${attributes}`]);
  });

  it('writes the cookie of a domain again as its mirror says', () => {
    mirror(`.${NAME}=${GOOD}${attributes}; domain=localhost`);
    expect(written(GOOD)).to.deep.equal([`${NAME}=${GOOD}${attributes}; domain=localhost`]);
  });

  it('restores no cookie of a domain, as another sub-domain may have forgotten the choice', () => {
    mirror(`.${NAME}=${GOOD}${attributes}; domain=localhost`);
    expect(written()).to.deep.equal([]);
  });

  it('does not write an older choice over a newer one', () => {
    setCookie(NAME, NEWER);
    for (const dot of ['.', '']) {
      mirror(`${dot}${NAME}=${OLDER}${attributes}`);
      expect(written(NEWER), 'nor a newer one with the attributes of an older').to.deep.equal([]);
      refresh();
      expect(cookiesOf(NAME)).to.deep.equal([NEWER]);
    }
  });

  it('writes a cookie that lasts only where it is missing or older', () => {
    mirror(`${NAME}=${GOOD}${attributes}`);
    for (const [value, count] of [
      [GOOD, 0],
      [OLDER, 1],
      ['', 1],
    ] as const) {
      const list: string[] = [];
      const act = () => refreshRecord(NAME, readRecord(config), false);
      withCookies(`${NAME}=${value}`, act, list);
      expect(list).to.deep.equal(Array(count).fill(`${NAME}=${GOOD}${attributes}`));
    }
  });

  it('never writes a cookie that a server keeps', () => {
    mirror(`.${NAME}=${GOOD}`);
    expect(written(GOOD)).to.deep.equal([]);
    mirror(`${NAME}=${GOOD}`);
    expect(written()).to.deep.equal([]);
    expect(written(GOOD)).to.deep.equal([]);
    expect(written(OLDER)).to.deep.equal([]);
  });

  const whole = `${NAME}=${GOOD}${attributes}`;
  // The cookies of our name, the mirror, whether the cookie needs repair.
  const table: [string, string[], string, boolean][] = [
    ['nothing is stored', [], '', false],
    ['one cookie is right', [GOOD], '', false],
    ['cookie and mirror are right', [GOOD], whole, false],
    ['a mirror has restored the cookie', [], whole, false],
    ["a server's cookie is there", [GOOD], `${NAME}=${GOOD}`, false],
    ["a server's cookie is lost", [], `${NAME}=${GOOD}`, true],
    ["a server's cookie is broken", ['x'], `${NAME}=${GOOD}`, true],
    ["a server's cookie has an older choice", [OLDER], `${NAME}=${GOOD}`, true],
    ['there are two cookies', [NEWER, OLDER], '', true],
    ['there are two cookies and a mirror', [GOOD, OLDER], whole, true],
    ['one of two cookies is broken', ['x', NEWER], '', true],
    ['there is only a broken cookie', ['x'], '', false],
    ['there are only broken cookies', ['x', 'y'], 'z', false],
    ['only the mirror of a domain is there', [], `.${whole}`, false],
    ["a server's cookie of a domain is there", [GOOD], `.${NAME}=${GOOD}`, false],
    ['the cookie of a domain is older than its mirror', [OLDER], `.${whole}`, false],
  ];
  for (const [what, values, text, expected] of table) {
    it(`${expected ? 'asks for a repair' : 'needs no repair'} when ${what}`, () => {
      const pairs = values.map((value) => `${NAME}=${value}`);
      let needsRepair: unknown;
      mirror(text);
      withCookies([`x${NAME}=${OLDER}`, ...pairs].join('; '), () => {
        needsRepair = refresh();
      });
      expect(needsRepair).to.equal(expected);
    });
  }
});
