import { expect } from '@open-wc/testing';
import * as chooseChunk from '../../src/choice/choose.js';
import { restoreRecord } from '../../src/choice/maintenance.js';
import type { Context, LoadChunk, WithChunk } from '../../src/core/context.js';
import type { RawOptions } from '../../src/core/config-types.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import type { Proof } from '../../src/core/types.js';
import { DAY, makeRecord } from '../core/sample.js';
import { createContext } from '../storage/context.js';
import { cookiesOf, empty, setCookie } from '../storage/jar.js';

const NAME = 'ask-first';
const HOUR = 3_600_000;
const NOW = Math.floor(Date.now() / 1000) * 1000;
const decisions = { analytics: 'granted', advertising: 'denied' } as const;
const handedOver = { decisions, time: NOW - HOUR };

/** A page whose chunks load at once, and what it reports. */
function openPage(input: RawOptions = {}) {
  const { context, reports } = createContext(NAME, input);
  const load: LoadChunk = (file) =>
    file === 'choose.js' ? Promise.resolve(chooseChunk as never) : context.load(file);
  const withChunk: WithChunk = async (file, use) => {
    if (file === 'choose.js') await use(await load(file));
  };
  const page: Context = { ...context, load, withChunk };
  page.consent.setRecord(page.readStored(), 'restore');
  return { context: page, reports };
}

/** What the cookie says: its time, its act and its decisions. */
function readCookie(): unknown[] {
  const record = parseRecord(cookiesOf(NAME)[0]);
  return record ? [record.time, record.method, { ...record.decisions }] : [];
}

/** Stores a refusal that is this many milliseconds old. */
const store = (age: number): void =>
  setCookie(
    NAME,
    serializeRecord(
      makeRecord({
        time: NOW - age,
        revision: '',
        fingerprint: '',
        method: 'save',
        decisions: { analytics: 'denied', advertising: 'denied' },
      }),
    ),
  );

describe('restoring a record of an app', () => {
  afterEach(() => empty(NAME));

  it('stores it as any choice, with its own time, and a proof that shows nothing', async () => {
    const { context, reports } = openPage();
    const causes: string[] = [];
    context.consent.subscribe((_, __, cause) => causes.push(cause));
    const channel = new BroadcastChannel(NAME);
    const heard = new Promise((resolve) => (channel.onmessage = resolve));
    expect(await restoreRecord(context, handedOver)).to.equal(true);
    expect(readCookie()).to.deep.equal([NOW - HOUR, 'app', decisions]);
    expect(localStorage.getItem(NAME)).to.include('|app|');
    const proof = JSON.parse(localStorage.getItem(`${NAME}-proof`) ?? '') as Proof;
    expect([proof.record.method, proof.record.time]).to.deep.equal(['app', NOW - HOUR]);
    expect([proof.text, proof.record.text, proof.record.locale]).to.deep.equal(['', '', '']);
    expect(causes).to.deep.equal(['app']);
    expect(reports).to.deep.equal([]);
    await heard;
    channel.close();
  });

  it('leaves undecided what the app has not asked about', async () => {
    const { context } = openPage({ purposes: 'analytics embeds' });
    expect(await restoreRecord(context, handedOver)).to.equal(true);
    expect(context.consent.state.decided).to.equal(false);
    expect(context.consent.undecided).to.deep.equal(['embeds']);
    expect(context.consent.state.granted).to.deep.equal(['necessary', 'analytics']);
    expect(readCookie()).to.deep.equal([NOW - HOUR, 'app', { analytics: 'granted' }]);
  });

  it('takes from the same record what another page has not asked', async () => {
    expect(await restoreRecord(openPage({ purposes: 'analytics' }).context, handedOver)).to.equal(
      true,
    );
    const { context } = openPage({ purposes: 'analytics advertising embeds' });
    expect(await restoreRecord(context, handedOver)).to.equal(true);
    expect(context.consent.undecided).to.deep.equal(['embeds']);
    const later = { analytics: 'denied', embeds: 'granted' };
    expect(await restoreRecord(context, { ...handedOver, decisions: later })).to.equal(true);
    expect(readCookie()).to.deep.equal([
      NOW - HOUR,
      'app',
      { analytics: 'granted', advertising: 'denied', embeds: 'granted' },
    ]);
    expect(await restoreRecord(context, { ...handedOver, decisions: later })).to.equal(false);
  });

  it('takes a denial of a purpose that another page has not asked about, also if it is on by default', async () => {
    const denied = { ...handedOver, decisions: { analytics: 'denied', advertising: 'denied' } };
    const open = (purposes: string) => openPage({ model: 'opt-out', purposes }).context;
    expect(await restoreRecord(open('advertising'), denied)).to.equal(true);
    const context = open('analytics advertising');
    expect(context.consent.state.granted).to.deep.equal(['necessary', 'analytics']);
    expect(await restoreRecord(context, denied)).to.equal(true);
    expect(context.consent.state.granted).to.deep.equal(['necessary']);
    expect(readCookie()).to.deep.equal([NOW - HOUR, 'app', denied.decisions]);
    expect(await restoreRecord(open('analytics advertising'), denied)).to.equal(false);
  });

  it('stores no grant of a purpose that is on by default, and that another page has not asked about', async () => {
    const open = (purposes: string) => openPage({ model: 'opt-out', purposes }).context;
    expect(await restoreRecord(open('advertising'), handedOver)).to.equal(true);
    const context = open('analytics advertising');
    expect(await restoreRecord(context, handedOver)).to.equal(false);
    expect(context.consent.state.granted).to.deep.equal(['necessary', 'analytics']);
  });

  it('takes such a denial from a record that has ended, too', async () => {
    const ended = {
      decisions: { analytics: 'denied', advertising: 'denied' },
      time: NOW - 400 * DAY,
    };
    const open = (purposes: string) => openPage({ model: 'opt-out', purposes }).context;
    expect(await restoreRecord(open('advertising'), ended)).to.equal(true);
    const context = open('analytics advertising');
    expect(await restoreRecord(context, ended)).to.equal(true);
    expect(context.consent.state.granted).to.deep.equal(['necessary']);
    expect({ ...context.consent.state.record?.decisions }).to.deep.equal(ended.decisions);
    expect(await restoreRecord(open('analytics advertising'), ended)).to.equal(false);
  });

  it('leaves on what the visitor has kept on afterwards, on a page of the site', async () => {
    const denied = { ...handedOver, decisions: { analytics: 'denied', advertising: 'denied' } };
    const ended = { ...denied, time: NOW - 400 * DAY };
    for (const record of [denied, ended]) {
      const { context } = openPage({ model: 'opt-out' });
      await chooseChunk.choose(context, { analytics: 'granted', advertising: 'denied' }, 'save');
      expect(await restoreRecord(context, record)).to.equal(false);
      expect(context.consent.state.granted).to.deep.equal(['necessary', 'analytics']);
      empty(NAME);
    }
  });

  it('takes a choice of the app again that its own mirror has kept', async () => {
    const input = { cookieDomain: 'harbour.example' };
    const pair = `${NAME}=1|${(NOW - HOUR) / 1000}|app|analytics:granted+advertising:denied||||`;
    localStorage.setItem(NAME, `.${pair}; domain=harbour.example`);
    expect(await restoreRecord(openPage(input).context, handedOver)).to.equal(true);
    localStorage.setItem(NAME, `.${pair.replace('app', 'save')}; domain=harbour.example`);
    document.cookie = `${NAME}=; max-age=0; path=/`;
    expect(await restoreRecord(openPage(input).context, handedOver)).to.equal(false);
  });

  it('takes it again in place of an older choice that this page still has', async () => {
    store(2 * HOUR);
    const { context } = openPage({ cookieDomain: 'harbour.example' });
    const pair = `${NAME}=1|${(NOW - HOUR) / 1000}|app|analytics:granted+advertising:denied||||`;
    localStorage.setItem(NAME, `.${pair}; domain=harbour.example`);
    document.cookie = `${NAME}=; max-age=0; path=/`;
    expect(await restoreRecord(context, handedOver)).to.equal(true);
    expect(readCookie()).to.deep.equal([NOW - HOUR, 'app', decisions]);
  });

  it('takes none that is older than another one of the app', async () => {
    const pair = `${NAME}=1|${NOW / 1000}|app|analytics:denied||||`;
    const expectNone = async (input: RawOptions) => {
      const { context } = openPage(input);
      expect(await restoreRecord(context, handedOver)).to.equal(false);
      expect(context.consent.undecided).to.include('advertising');
    };
    document.cookie = `${pair}; path=/`;
    await expectNone({});
    document.cookie = `${NAME}=; max-age=0; path=/`;
    localStorage.setItem(NAME, `.${pair}; domain=harbour.example`);
    await expectNone({ cookieDomain: 'harbour.example' });
  });

  it('rejects where the file that stores does not load, so that denials stay held', async () => {
    const { context } = openPage();
    const load = () => Promise.reject(new Error('offline'));
    const outcome = restoreRecord({ ...context, load }, handedOver);
    expect(await outcome.catch((error: unknown) => `${error}`)).to.equal('Error: offline');
  });

  it('takes none that is as old as what is stored, or older', async () => {
    for (const age of [HOUR, HOUR - 1000, 0]) {
      store(age);
      const { context, reports } = openPage();
      expect(await restoreRecord(context, handedOver)).to.equal(false);
      expect(readCookie()).to.deep.equal([
        NOW - age,
        'save',
        { analytics: 'denied', advertising: 'denied' },
      ]);
      expect(context.consent.isGranted('analytics')).to.equal(false);
      expect(reports).to.deep.equal([]);
    }
  });

  it('takes one that is newer than what is stored', async () => {
    store(HOUR + 1000);
    const { context } = openPage();
    expect(await restoreRecord(context, handedOver)).to.equal(true);
    expect(readCookie()).to.deep.equal([NOW - HOUR, 'app', decisions]);
  });

  it('takes none that is older than a mirror, even where the cookie is gone', async () => {
    store(0);
    localStorage.setItem(NAME, `.${NAME}=${cookiesOf(NAME)[0] ?? ''}; domain=harbour.example`);
    document.cookie = `${NAME}=; max-age=0; path=/`;
    const { context } = openPage({ cookieDomain: 'harbour.example' });
    expect(await restoreRecord(context, handedOver)).to.equal(false);
    expect(context.consent.isGranted('analytics')).to.equal(false);
  });

  it('takes none that is older than a choice which was made while the code came', async () => {
    const { context } = openPage();
    const load: LoadChunk = async (file) => {
      await chooseChunk.choose(context, 'denied', 'decline');
      return context.load(file);
    };
    expect(await restoreRecord({ ...context, load }, handedOver)).to.equal(false);
    expect(context.consent.state.record?.method).to.equal('decline');
  });

  it('takes none twice', async () => {
    const { context } = openPage();
    expect(await restoreRecord(context, handedOver)).to.equal(true);
    expect(await restoreRecord(context, handedOver)).to.equal(false);
    expect(await restoreRecord(openPage().context, handedOver)).to.equal(false);
  });

  it('takes none that is older than a choice of this page which the browser has not kept', async () => {
    const { context } = openPage();
    const time = NOW;
    const denied = { analytics: 'denied', advertising: 'denied' } as const;
    const record = makeRecord({ time, decisions: denied, revision: '', fingerprint: '' });
    context.consent.setRecord(record, 'save');
    expect(await restoreRecord(context, handedOver)).to.equal(false);
    expect(context.consent.isGranted('analytics')).to.equal(false);
  });

  it('takes one in place of a record that a wrong clock has made', async () => {
    store(-48 * HOUR);
    expect(await restoreRecord(openPage().context, handedOver)).to.equal(true);
  });

  it('stores nothing of one that is wrong, and says so once', async () => {
    for (const wrong of [undefined, 'accept', {}, { ...handedOver, decisions: 'granted' }]) {
      const { context, reports } = openPage();
      expect(await restoreRecord(context, wrong)).to.equal(undefined);
      expect(reports.length).to.equal(1);
      expect(reports[0]?.[0]).to.equal('error');
      expect(reports[0]?.[1]).to.match(/^restoreRecord: /);
      expect([cookiesOf(NAME), localStorage.length]).to.deep.equal([[], 0]);
    }
  });

  it('stores nothing of one that has ended or is of another revision, and says so once', async () => {
    const ended = { ...handedOver, time: NOW - 181 * 24 * HOUR };
    for (const [record, input] of [
      [ended, {}],
      [handedOver, { revision: '2' }],
    ] as const) {
      const { context, reports } = openPage(input);
      expect(await restoreRecord(context, record)).to.equal(false);
      expect(reports.length).to.equal(1);
      expect(cookiesOf(NAME)).to.deep.equal([]);
    }
  });

  it('renews an opt-out whose record has ended, once', async () => {
    const time = NOW - 400 * 24 * HOUR;
    const { context } = openPage({ model: 'opt-out' });
    expect(context.consent.isGranted('advertising')).to.equal(true);
    expect(await restoreRecord(context, { ...handedOver, time })).to.equal(true);
    expect(context.consent.isGranted('advertising')).to.equal(false);
    const record = context.consent.state.record;
    expect(record?.method).to.equal('app');
    expect(record?.time).to.be.at.least(NOW);
    expect({ ...record?.decisions }).to.deep.equal({ advertising: 'denied' });
    expect(
      await restoreRecord(openPage({ model: 'opt-out' }).context, { ...handedOver, time }),
    ).to.equal(false);
  });

  it('stores an opt-out from the future only where nothing is stored', async () => {
    const future = { ...handedOver, time: NOW + 48 * HOUR };
    const open = () => openPage({ model: 'opt-out' }).context;
    expect(await restoreRecord(open(), future)).to.equal(true);
    expect(readCookie()[2]).to.deep.equal({ advertising: 'denied' });
    const cookies = cookiesOf(NAME);
    expect(await restoreRecord(open(), future)).to.equal(false);
    expect(cookiesOf(NAME)).to.deep.equal(cookies);
  });

  it('gives no choice a time that a polluted prototype has', async () => {
    const prototype = Object.prototype as Record<string, unknown>;
    const shown = { locale: '', text: '' };
    const { context } = openPage();
    prototype.time = NOW - 100 * HOUR;
    try {
      await chooseChunk.grantOnly(context, ['analytics'], 'save', shown);
    } finally {
      delete prototype.time;
    }
    expect(readCookie()[0]).to.be.at.least(NOW);
  });

  it('leaves undecided whose vendors the app has not named, and says which', async () => {
    const purposes = [
      { id: 'analytics', vendors: [{ id: 'counter' }] },
      { id: 'advertising', vendors: [{ id: 'adboard' }] },
    ];
    const both = { decisions: { analytics: 'granted', advertising: 'granted' } };
    const record = { ...handedOver, ...both, vendors: ['adboard'] };
    const { context, reports } = openPage({ purposes });
    expect(await restoreRecord(context, record)).to.equal(true);
    expect(context.consent.state.granted).to.deep.equal(['necessary', 'advertising']);
    expect(context.consent.undecided).to.deep.equal(['analytics']);
    expect(reports.length).to.equal(1);
    expect(reports[0]?.[2]).to.deep.equal(['counter']);
  });
});
