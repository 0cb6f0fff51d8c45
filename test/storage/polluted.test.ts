import { expect } from '@open-wc/testing';
import { createContext } from './context.js';
import { cookiesOf, empty, withCookies } from './jar.js';
import { makeRecord } from '../core/sample.js';
import { serializeRecord } from '../../src/core/record.js';
import { readConfig } from '../../src/options/config.js';
import { deliverQueue } from '../../src/servers/deliver.js';
import { readQueue } from '../../src/servers/queue.js';
import { keepProof, readProof } from '../../src/storage/proof.js';
import { readRecord } from '../../src/storage/read-record.js';
import { refreshRecord } from '../../src/storage/refresh-record.js';
import { writeRecord } from '../../src/storage/write-record.js';
import { withPolluted } from '../with-polluted.js';

const NAME = 'ask-first';
const record = makeRecord({ time: Math.floor(Date.now() / 1000) * 1000 });
const VALUE = serializeRecord(record);
const proof = { record, site: 'The Post', text: 'May we?', receipt: 'f00d' };

/** What other code may leave on `Object.prototype`, by accident or not. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  domain: 'evil.example',
  Domain: 'localhost',
  path: '/evil',
  'max-age': '1',
  expires: 'x',
  httpOnly: true,
  secure: true,
  partitioned: true,
  extend: () => undefined,
  nothing: {},
  kind: 'server',
  pair: 'evil',
  attributes: '; path=/evil',
  isRecorded: true,
  isPersisted: true,
  failures: 9,
  receipt: 'evil',
  record: { decisions: {} },
  method: 'GET',
  mode: 'no-cors',
  credentials: 'include',
  headers: { evil: '1' },
  body: 'evil',
};

const onError = (error: unknown): void => expect.fail(String(error));

describe('storage under a polluted Object.prototype', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
    empty(NAME);
  });

  it('writes the cookie with its own attributes, and reads it back', async () => {
    const { context, reports } = createContext(NAME);
    const written: string[] = [];
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const spy = {
      __proto__: null,
      configurable: true,
      get: cookie.get,
      set: (text: string) => {
        written.push(text);
        cookie.set!.call(document, text);
      },
    };
    Object.defineProperty(Document.prototype, 'cookie', spy as PropertyDescriptor);
    let isKept = false;
    await withPolluted(POLLUTION, async () => {
      isKept = await writeRecord(context, { cookieDomain: '', persistUrl: '' }, record);
      refreshRecord(NAME, readRecord(readConfig({})), true);
    });
    Object.defineProperty(Document.prototype, 'cookie', cookie);
    expect([isKept, reports, cookiesOf(NAME)]).to.deep.equal([true, [], [VALUE]]);
    expect(written.length).to.equal(2);
    for (const text of written)
      expect(text).to.match(/^ask-first=1\|[^;]+; path=\/; expires=[^;]+ GMT; sameSite=lax$/);
  });

  it('leaves alone the cookie that a server keeps', () => {
    localStorage.setItem(NAME, `${NAME}=${VALUE}`);
    const written: string[] = [];
    const refresh = () => void refreshRecord(NAME, readRecord(readConfig({})), true);
    withPolluted(POLLUTION, () => withCookies('', refresh, written));
    expect(written).to.deep.equal([]);
  });

  it('delivers each record once, as it is', async () => {
    const sent: [unknown, RequestInit][] = [];
    window.fetch = (url, options = {}) => {
      sent.push([url, { ...options }]);
      return Promise.resolve(
        new Response(null, { status: 204, ['__proto__']: null } as ResponseInit),
      );
    };
    let asked = 0;
    const askForCookie = () => Promise.resolve(!!++asked);
    await withPolluted(POLLUTION, async () => {
      keepProof(NAME, proof, true);
      await deliverQueue(NAME, { recordUrl: '/records', askForCookie, onError });
    });
    expect(sent.length).to.equal(1);
    expect(asked).to.equal(1);
    const [[, options]] = sent as [[unknown, RequestInit]];
    expect(options).to.deep.include({
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(options).to.not.have.property('mode');
    expect(JSON.parse(options.body as string)).to.include({ receipt: 'f00d', method: 'accept' });
    expect(readQueue(NAME).waiting).to.deep.equal([]);
    expect(readProof(NAME, record)).to.deep.equal(proof);
  });
});

/** The methods of the library Prototype (1.6), which turn lists into texts. */
async function withPrototype(work: () => Promise<void>): Promise<void> {
  const toJSON = () => 'a text';
  try {
    for (const owner of [Array.prototype, Object.prototype])
      Object.defineProperty(owner, 'toJSON', { value: toJSON, configurable: true });
    await work();
  } finally {
    for (const owner of [Array.prototype, Object.prototype])
      Reflect.deleteProperty(owner, 'toJSON');
  }
}

describe('a proof on a page whose lists are texts in JSON', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
    empty(NAME);
  });

  it('is kept, queued and delivered as it is', async () => {
    const shown = { ...proof, hidden: ['A line', 'Another'], unequal: ['size'], layout: 'box' };
    const bodies: unknown[] = [];
    window.fetch = (_, options) => {
      bodies.push(JSON.parse(options?.body as string));
      return Promise.resolve(new Response(null, { status: bodies.length === 1 ? 500 : 204 }));
    };
    const servers = { recordUrl: '/records', askForCookie: () => Promise.resolve(true), onError };
    let waiting: unknown;
    await withPrototype(async () => {
      keepProof(NAME, shown, true);
      await deliverQueue(NAME, servers);
      ({ waiting } = readQueue(NAME));
      // Due at once again.
      await deliverQueue(NAME, servers, { ...shown, receipt: 'beef' });
    });
    expect(readProof(NAME, record)).to.deep.equal(shown);
    expect(waiting).to.have.nested.property('[0].hidden').deep.equal(shown.hidden);
    const { hidden, unequal } = shown;
    expect(bodies.length).to.equal(3);
    for (const body of bodies) expect(body).to.deep.include({ hidden, unequal, method: 'accept' });
  });
});
