import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { askServerForCookie, forgetRecord } from '../../src/servers/server-cookie.js';
import { readMirror } from '../../src/storage/mirror.js';
import { readRecord } from '../../src/storage/read-record.js';
import { createContext } from '../storage/context.js';
import { cookiesOf, setCookie, withCookies } from '../storage/jar.js';
import {
  createCookieServer,
  NAME,
  NEWER,
  newer,
  PERSIST,
  record,
  removeCookieServer,
  VALUE,
} from './cookie-server.js';

const config = readConfig({ cookieName: NAME });

const attributes = '; path=/';
const pair = `${NAME}=${VALUE}`;

describe('asking the server for the cookie', () => {
  let server: ReturnType<typeof createCookieServer>;
  let context: ReturnType<typeof createContext>['context'];
  let reports: unknown[][];
  beforeEach(() => {
    server = createCookieServer();
    ({ context, reports } = createContext(NAME));
    // As script has stored the choice.
    setCookie(NAME, VALUE);
    localStorage.setItem(NAME, pair + attributes);
  });
  afterEach(removeCookieServer);
  const ask = (options = PERSIST) => askServerForCookie(context, options, record);

  it('sends the record to persistUrl, with the cookies of this site, while the page stays', async () => {
    expect(await ask()).to.equal(true);
    const [{ url, options }] = server.requests as [(typeof server.requests)[0]];
    expect(server.values()).to.deep.equal([VALUE]);
    expect(url).to.equal(`${location.origin}/consent`);
    expect(options).to.include({ method: 'POST', keepalive: false, credentials: 'same-origin' });
  });

  it('leaves the cookie to the server once it has set it', async () => {
    await ask();
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    expect(readMirror(NAME)).to.deep.equal({ kind: 'server', pair });
    expect(await ask()).to.equal(true);
    expect(server.requests.length).to.equal(1);
  });

  it("takes the cookie of script away, so that one that is there is the server's", async () => {
    let found: string[] | undefined;
    server.answer = (value) => {
      found = cookiesOf(NAME);
      setCookie(NAME, value);
      return 204;
    };
    await ask();
    expect(found).to.deep.equal([]);
  });

  it('takes away a cookie of script whose name browsers protect, too', async () => {
    const name = '__Host-choice';
    localStorage.setItem(name, `${name}=${VALUE}${attributes}`);
    const protectedName = createContext(name).context;
    const written: string[] = [];
    const askFor = () => askServerForCookie(protectedName, PERSIST, record);
    await withCookies(`${name}=${VALUE}`, askFor, written);
    expect(written).to.include(`${name}=; path=/; max-age=0; secure`);
  });

  it('keeps a mirror of a cookie with a domain that never writes it again', async () => {
    await ask({ ...PERSIST, cookieDomain: 'harbour.example' });
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    expect(readMirror(NAME)).to.deep.equal({ kind: 'domain', pair, attributes: '' });
  });

  it('writes the cookie by script, and is to be asked again, when the server fails', async () => {
    server.answer = () => 503;
    expect(await ask()).to.equal(false);
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    expect(readMirror(NAME)).to.include({ kind: 'script', pair });
    expect(reports).to.deep.equal([]);
  });

  it('reports a server that answers without setting the cookie', async () => {
    server.answer = () => 204;
    expect(await ask()).to.equal(false);
    expect(reports).to.deep.equal([['warn', 'persistUrl answers without setting the cookie']]);
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
  });

  it('asks nothing without persistUrl, or for a choice that is not the newest', async () => {
    expect(await ask({ ...PERSIST, persistUrl: '' })).to.equal(true);
    setCookie(NAME, NEWER);
    expect(await ask()).to.equal(true);
    expect(server.requests).to.deep.equal([]);
  });

  it('asks for one choice after the other', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const setAnswered = server.answer;
    server.answer = async (value) => {
      await finished;
      return setAnswered(value);
    };
    const first = ask();
    await Promise.resolve();
    localStorage.setItem(NAME, `${NAME}=${NEWER}${attributes}`);
    setCookie(NAME, NEWER);
    const second = askServerForCookie(context, PERSIST, newer);
    await new Promise((resolve) => setTimeout(resolve));
    expect(server.values()).to.deep.equal([VALUE]);
    finish();
    expect(await Promise.all([first, second])).to.deep.equal([true, true]);
    expect(server.values()).to.deep.equal([VALUE, NEWER]);
    expect(cookiesOf(NAME)).to.deep.equal([NEWER]);
  });

  it('removes what the server sets after the choice was forgotten', async () => {
    server.answer = (value) => {
      forgetRecord(NAME);
      setCookie(NAME, value);
      return 204;
    };
    expect(await ask()).to.equal(true);
    expect(readRecord(config).record).to.equal(null);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });
});
