import { expect } from '@open-wc/testing';
import { readQueue } from '../../src/servers/queue.js';
import { repairCookie } from '../../src/servers/repair-cookie.js';
import { keepProof } from '../../src/storage/proof.js';
import { readMirror } from '../../src/storage/mirror.js';
import { createContext } from '../storage/context.js';
import { cookiesOf, empty, setCookie, withCookies } from '../storage/jar.js';
import { NAME, OLDER, PERSIST, record, VALUE } from './cookie-server.js';

const pair = `${NAME}=${VALUE}`;
const NO_SERVER = { ...PERSIST, persistUrl: '' };
const repair = (options = NO_SERVER) => repairCookie(createContext(NAME, options).context, options);
/** What waits to be asked for. */
const requested = () => readQueue(NAME).waiting.map((delivery) => delivery.record);

describe('repairing the cookie', () => {
  afterEach(() => empty(NAME));

  it('leaves a single cookie with the newest record alone', () => {
    const written: string[] = [];
    withCookies(`a=1; ${pair}`, () => repair(PERSIST), written);
    expect(written).to.deep.equal([]);
    expect(requested()).to.deep.equal([]);
  });

  it('writes nothing from the mirror of a domain whose cookie is lost', () => {
    const text = `.${pair}; path=/; domain=harbour.example`;
    localStorage.setItem(NAME, text);
    repair({ ...NO_SERVER, cookieDomain: 'harbour.example' });
    expect(cookiesOf(NAME)).to.deep.equal([]);
    expect(localStorage.getItem(NAME)).to.equal(text);
  });

  it('does nothing where nothing is stored', () => {
    repair(PERSIST);
    expect(cookiesOf(NAME)).to.deep.equal([]);
    expect(requested()).to.deep.equal([]);
  });

  for (const [what, value] of [
    ['lost', ''],
    ['broken', 'x'],
    ['older', OLDER],
  ] as const)
    it(`writes the record of the mirror in the place of a cookie that is ${what}`, () => {
      if (value) setCookie(NAME, value);
      localStorage.setItem(NAME, pair);
      repair();
      expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
      expect(readMirror(NAME)).to.include({ kind: 'script', pair });
    });

  it('removes all of several cookies before it writes the one', () => {
    const written: string[] = [];
    localStorage.setItem(NAME, `${pair}; path=/`);
    withCookies(`${NAME}=${OLDER}; ${pair}`, () => repair(), written);
    const [last, ...before] = written.reverse();
    expect(last).to.include(`${pair};`);
    expect(before.length).to.be.above(0);
    for (const text of before) expect(text).to.include(`${NAME}=; max-age=0`);
  });

  it('leaves a lost cookie to the server, with the record in the mirror until it answers', () => {
    localStorage.setItem(NAME, pair);
    repair(PERSIST);
    expect(cookiesOf(NAME)).to.deep.equal([]);
    expect(readMirror(NAME)).to.deep.equal({ kind: 'server', pair });
    const { due, waiting } = readQueue(NAME);
    expect(due).to.be.at.most(Date.now());
    // The record itself was delivered with the choice.
    expect(waiting.map(({ record, isRecorded }) => [record, isRecorded])).to.deep.equal([
      [record, true],
    ]);
  });

  it('asks the server once, also when it waits to be asked already', () => {
    localStorage.setItem(NAME, pair);
    keepProof(NAME, { record, site: '', text: '', receipt: 'f00d' }, true);
    repair(PERSIST);
    repair(PERSIST);
    expect(requested()).to.deep.equal([record]);
  });

  it('writes the cookie of a domain until the server answers', () => {
    const written: string[] = [];
    const options = { ...PERSIST, cookieDomain: 'harbour.example' };
    withCookies(`${NAME}=x; ${pair}`, () => repair(options), written);
    expect(written.some((text) => text.startsWith(pair))).to.equal(true);
    expect(requested()).to.deep.equal([record]);
  });
});
