import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { clearLost, countShowing, forget, maintain } from '../../src/choice/maintenance.js';
import { textHash as hashOfText } from '../../src/core/fingerprint.js';
import { serializeRecord } from '../../src/core/record.js';
import type { ConsentChange } from '../../src/core/types.js';
import { leaveWithdrawalNote } from '../../src/storage/withdrawal-note.js';
import { keepProof } from '../../src/storage/proof.js';
import { readRecord } from '../../src/storage/read-record.js';
import { makeRecord, SHOWN } from '../core/sample.js';
import { createContext } from '../storage/context.js';
import { cookiesOf, empty, setCookie } from '../storage/jar.js';
import { waitUntil } from '../wait-until.js';

const NAME = 'ask-first';
const config = readConfig({ cookieName: NAME });
// The records are of this minute, as the browser itself ends a cookie.
const time = Math.floor(Date.now() / 1000) * 1000;
const record = makeRecord({ time, revision: '', fingerprint: '' });
const VALUE = serializeRecord(record);
const proof = { record, site: 'The Post', text: 'May we?', receipt: 'f00d' };
const input = {
  purposes: [
    { id: 'analytics', vendors: [{ id: 'counter', cookies: ['_ct*'], storage: ['ct:*'] }] },
    'advertising',
  ],
};
const realFetch = window.fetch;

/** Puts a server in place that never answers. Returns the addresses of what it is sent. */
function neverAnswer(): unknown[] {
  const sent: unknown[] = [];
  window.fetch = (url) => {
    sent.push(url);
    return new Promise(() => undefined);
  };
  return sent;
}

describe('maintenance', () => {
  afterEach(() => {
    window.fetch = realFetch;
    empty(NAME);
  });

  it('deletes what the vendors of lost purposes have stored', async () => {
    localStorage.setItem('ct:1', '1');
    localStorage.setItem('other', '1');
    const { context } = createContext(NAME, input);
    await clearLost(context, ['advertising']);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['ct:1', 'other']);
    await clearLost(context, ['analytics']);
    expect(Object.keys(localStorage)).to.deep.equal(['other']);
  });

  it('deletes what is there again after a withdrawal', async () => {
    leaveWithdrawalNote(NAME, ['analytics']);
    localStorage.setItem('ct:1', '1');
    const { context, reports } = createContext(NAME, input);
    await maintain(context);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(reports.length).to.equal(1);
  });

  it('restores a lost cookie', async () => {
    localStorage.setItem(NAME, `${NAME}=${VALUE}`);
    await maintain(createContext(NAME).context);
    await waitUntil(() => cookiesOf(NAME).includes(VALUE));
  });

  it('delivers what waits, without waiting for a server', async () => {
    const sent = neverAnswer();
    setCookie(NAME, VALUE);
    keepProof(NAME, proof, true);
    await maintain(createContext(NAME, { recordUrl: '/records' }).context);
    expect(sent).to.deep.equal([`${location.origin}/records`]);
  });

  it('asks a server for the cookie that waits for it', async () => {
    const sent = neverAnswer();
    setCookie(NAME, VALUE);
    keepProof(NAME, { ...proof, receipt: 'beef' }, true);
    await maintain(createContext(NAME, { persistUrl: '/consent' }).context);
    await waitUntil(() => sent.length > 0);
    expect(sent).to.deep.equal([`${location.origin}/consent`]);
  });

  it('says what keeps it from delivering, and leaves the choice for later', async () => {
    const { AbortController } = window;
    const error = new Error('of the page');
    window.AbortController = class extends AbortController {
      constructor() {
        super();
        throw error;
      }
    };
    setCookie(NAME, VALUE);
    keepProof(NAME, { ...proof, receipt: 'cafe' }, true);
    const { context, reports } = createContext(NAME, { recordUrl: '/records' });
    try {
      await maintain(context);
      await waitUntil(() => reports.length > 0);
    } finally {
      window.AbortController = AbortController;
    }
    expect(reports).to.deep.equal([['warn', 'not delivered yet', error]]);
    expect(localStorage.getItem(`${NAME}-queue`)).to.include('cafe');
  });

  it('tells the server of the owner once that the notice is shown, and only where one is named', () => {
    const sent: unknown[] = [];
    window.fetch = async (url, options) => {
      sent.push([url, JSON.parse(options?.body as string)]);
      return new Response();
    };
    const shown = { ...SHOWN, layout: 'bar' };
    countShowing(createContext(NAME).context, shown);
    expect(sent).to.deep.equal([]);
    const { context } = createContext(NAME, { showingsUrl: '/showings', site: 'The Post' });
    countShowing(context, shown);
    countShowing(context, shown);
    const textHash = hashOfText(SHOWN.text, undefined);
    expect(sent).to.deep.equal([
      [
        `${location.origin}/showings`,
        { site: 'The Post', language: 'en', layout: 'bar', revision: '', textHash },
      ],
    ]);
  });

  it('forgets every copy of the record, and tells the page and the other tabs', async () => {
    setCookie(NAME, VALUE);
    localStorage.setItem(NAME, `${NAME}=${VALUE}; path=/`);
    keepProof(NAME, proof, false);
    const { context } = createContext(NAME);
    context.consent.setRecord(record, 'restore');
    const causes: ConsentChange['cause'][] = [];
    context.consent.subscribe((_, __, cause) => causes.push(cause));
    const channel = new BroadcastChannel(NAME);
    const heard = new Promise((resolve) => (channel.onmessage = resolve));

    await forget(context);
    expect(readRecord(config).record).to.equal(null);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(context.consent.state.decided).to.equal(false);
    expect(causes).to.deep.equal(['api']);
    await heard;
    channel.close();
  });
});
