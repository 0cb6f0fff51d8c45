import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { readRecord } from '../../src/storage/read-record.js';
import { removeRecord } from '../../src/storage/remove-record.js';
import { GOOD } from '../core/sample.js';
import { cookiesOf, empty, setCookie, withoutCookies, withoutStorage } from './jar.js';

const NAME = 'ask-first';
const config = readConfig({ cookieName: NAME });

describe('removing a record', () => {
  beforeEach(() => {
    setCookie(NAME, GOOD);
    localStorage.setItem(NAME, `${NAME}=${GOOD}`);
    localStorage.setItem(`${NAME}-proof`, '{}');
  });
  afterEach(() => empty(NAME, 'other'));

  it('removes cookie, mirror and proof, and nothing else', () => {
    setCookie('other', '1');
    localStorage.setItem('other', '1');
    localStorage.setItem(`${NAME}-queue`, '0\n{}');
    removeRecord(NAME);
    expect(readRecord(config).record).to.equal(null);
    expect(Object.keys(localStorage).sort()).to.deep.equal([`${NAME}-queue`, 'other']);
    expect(cookiesOf('other')).to.deep.equal(['1']);
  });

  it('removes the mirror first, from which a page that loads meanwhile writes a missing cookie', () => {
    const { cookie } = Object.getOwnPropertyDescriptors(Document.prototype);
    const mirrors: (string | null)[] = [];
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set: (text: string) => {
        mirrors.push(localStorage.getItem(NAME));
        cookie.set?.call(document, text);
      },
    });
    try {
      removeRecord(NAME);
    } finally {
      Object.defineProperty(Document.prototype, 'cookie', cookie);
    }
    expect(mirrors.length).to.be.above(0);
    expect(mirrors.filter((mirror) => mirror !== null)).to.deep.equal([]);
  });

  it('removes what it can reach where cookies or storage are denied', () => {
    withoutCookies(() => removeRecord(NAME));
    expect(Object.keys(localStorage)).to.deep.equal([]);
    withoutStorage(() => removeRecord(NAME));
    expect(cookiesOf(NAME)).to.deep.equal([]);
  });
});
