import { expect } from '@open-wc/testing';
import { answerUnasked, choose, chooseMigrated, grantOnly } from '../../src/choice/choose.js';
import { createConsent } from '../../src/core/consent.js';
import type { Chunks, Context } from '../../src/core/context.js';
import type { RawOptions } from '../../src/core/config-types.js';
import { textHash } from '../../src/core/fingerprint.js';
import { serializeRecord } from '../../src/core/record.js';
import type { Choice, Decisions, Method } from '../../src/core/types.js';
import { readConfig } from '../../src/options/config.js';
import { readRecord } from '../../src/storage/read-record.js';
import { DAY, makeRecord, SHOWN } from '../core/sample.js';
import { createContext } from '../storage/context.js';
import { withPolluted } from '../with-polluted.js';
import { cookiesOf, empty, setCookie, withoutCookies, withoutStorage } from '../storage/jar.js';

const NAME = 'ask-first';
// The records are of this minute, as the browser itself ends a cookie.
const NOW = Math.floor(Date.now() / 1000) * 1000;
const PURPOSES = [
  { id: 'analytics', vendors: [{ id: 'counter' }] },
  { id: 'advertising', vendors: [{ id: 'market' }] },
  'embeds',
];

const storeRecord = (decisions: Decisions, time = NOW - DAY): void =>
  setCookie(NAME, serializeRecord(makeRecord({ time, decisions, revision: '', fingerprint: '' })));

/** A page whose chunks note what is asked of them. */
function open(input: RawOptions = {}, hasGpc = false) {
  const { context: stored } = createContext(NAME);
  const config = readConfig({ purposes: PURPOSES, cookieName: NAME, ...input }, hasGpc);
  const asked: unknown[][] = [];
  const note =
    (what: string) =>
    (_: Context, ...rest: unknown[]) =>
      void asked.push([what, ...rest]);
  const chunks: Record<string, unknown> = {
    'maintenance.js': { clearLost: note('clear'), maintain: note('maintain') },
    'extras.js': { showGpcHonoured: note('honoured'), showNotKept: note('not kept') },
  };
  let paint = (): void => undefined;
  const painted = new Promise<void>((resolve) => (paint = resolve));
  const context: Context = {
    ...stored,
    config,
    consent: createConsent(config, Date.now),
    readStored: () => readRecord(config).record,
    afterPaint: () => painted,
    withChunk: async (file, use) => use(chunks[file] as Chunks[typeof file]),
  };
  context.consent.setRecord(context.readStored(), 'restore');
  return {
    context,
    paint,
    /** What was asked of the other chunks. */
    asked,
    granted: () => context.consent.state.granted.slice(1),
    decisions: () => ({ ...context.readStored()?.decisions }),
  };
}

/** Makes a choice, and paints. */
function chooseOn(page: ReturnType<typeof open>, choice: Choice, method: Method): Promise<void> {
  const done = choose(page.context, choice, method);
  page.paint();
  return done;
}

const ALL = ['analytics', 'advertising', 'embeds'];
const all = (decision: 'granted' | 'denied') => Object.fromEntries(ALL.map((id) => [id, decision]));

describe('a choice', () => {
  afterEach(() => empty(NAME));

  it('grants or denies all by one word, and by a list what it names', async () => {
    const page = open();
    await chooseOn(page, 'granted', 'accept');
    expect([page.granted(), page.decisions()]).to.deep.equal([ALL, all('granted')]);
    await chooseOn(page, 'denied', 'withdraw');
    expect([page.granted(), page.decisions()]).to.deep.equal([[], all('denied')]);
    await chooseOn(page, { embeds: 'granted', analytics: 'yes' }, 'api');
    expect(page.granted()).to.deep.equal(['embeds']);
  });

  it('is stored before the paint where an older one would stay in force, or a proof be lost', () => {
    for (const [what, options, decisions] of [
      ['an older choice', {}, all('granted')],
      ['a server for the cookie', { persistUrl: '/consent' }, null],
      ['a server for records', { recordUrl: '/records' }, null],
    ] as const) {
      if (decisions) storeRecord(decisions);
      const page = open(options);
      void choose(page.context, 'denied', 'withdraw');
      expect(cookiesOf(NAME).join(), what).to.include('analytics:denied');
      expect(localStorage.getItem(`${NAME}-proof`), what).to.include('"analytics":"denied"');
      empty(NAME);
    }
  });

  it('is stored with its proof after the paint where it is the first', async () => {
    const page = open();
    const done = choose(page.context, 'denied', 'decline');
    expect([cookiesOf(NAME), localStorage.getItem(`${NAME}-proof`)]).to.deep.equal([[], null]);
    page.paint();
    await done;
    expect(cookiesOf(NAME).length).to.equal(1);
    expect(localStorage.getItem(`${NAME}-proof`)).to.include('"decline"');
  });

  it('takes nothing into its proof that a polluted prototype has', async () => {
    const pollution = { hidden: ['A line'], unequal: ['size'], layout: 'bar', variant: 'b' };
    await withPolluted(pollution, () => chooseOn(open(), 'granted', 'api'));
    const proof = JSON.parse(localStorage.getItem(`${NAME}-proof`) ?? '') as object;
    expect(proof).to.have.all.keys('record', 'site', 'text', 'receipt');
  });

  it('names no variant of what was shown that a polluted prototype has', async () => {
    const page = open();
    await withPolluted({ variant: 'b' }, () => {
      const done = grantOnly(page.context, ['embeds'], 'save', SHOWN);
      page.paint();
      return done;
    });
    expect(page.context.readStored()?.text).to.equal(textHash(SHOWN.text));
  });

  it('keeps no proof where it is replaced before the paint', async () => {
    const page = open();
    const first = choose(page.context, 'granted', 'accept');
    const second = choose(page.context, 'denied', 'decline');
    page.paint();
    await Promise.all([first, second]);
    expect(page.decisions()).to.deep.equal(all('denied'));
    expect(localStorage.getItem(`${NAME}-proof`)).to.include('"decline"');
  });

  it('has one proof where another follows before the paint, whatever both have granted', async () => {
    const shown = { locale: 'en', text: 'Play?' };
    for (const [what, first, second] of [
      [
        'the same',
        (context: Context) => choose(context, 'denied', 'decline'),
        (context: Context) => choose(context, 'denied', 'save'),
      ],
      [
        'a part of the purposes',
        (context: Context) => grantOnly(context, ['analytics'], 'save', shown),
        (context: Context) => grantOnly(context, ['embeds'], 'save', shown),
      ],
    ] as const) {
      const page = open();
      const kept: string[] = [];
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (name, value) {
        if (name === `${NAME}-proof`) kept.push(value);
        setItem.call(this, name, value);
      };
      try {
        const done = [first(page.context), second(page.context)];
        page.paint();
        await Promise.all(done);
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(kept.length, what).to.equal(1);
      empty(NAME);
    }
  });

  it('of a part of the purposes leaves all others undecided, on the next page too', async () => {
    const vendors = [{ id: 'film' }, { id: 'player' }];
    const input = { purposes: ['analytics', { id: 'embeds', vendors }] };
    const page = open(input);
    const done = grantOnly(page.context, ['embeds'], 'save', { locale: 'en', text: 'Play?' });
    page.paint();
    await done;
    for (const { context, decisions, granted } of [page, open(input)]) {
      expect([granted(), decisions()]).to.deep.equal([['embeds'], { embeds: 'granted' }]);
      expect(context.consent.undecided).to.deep.equal(['analytics']);
    }
  });

  it('of a tool that the site had before answers for all purposes, with its own time', async () => {
    const page = open();
    const done = chooseMigrated(page.context, { analytics: 'granted' }, NOW - DAY);
    page.paint();
    await done;
    expect(page.decisions()).to.deep.equal({ ...all('denied'), analytics: 'granted' });
    expect(page.context.consent.state.record).to.include({ method: 'migrated', time: NOW - DAY });
  });

  it('of such a tool answers for all purposes of the page beside those of other pages', async () => {
    storeRecord({ maps: 'granted' });
    const page = open();
    await chooseMigrated(page.context, { analytics: 'granted' }, NOW - DAY);
    expect(page.decisions()).to.deep.equal({
      ...all('denied'),
      analytics: 'granted',
      maps: 'granted',
    });
  });

  it('keeps what was decided before, where the browser has lost it meanwhile', async () => {
    const page = open();
    await chooseOn(page, 'granted', 'accept');
    empty(NAME);
    await chooseOn(page, { analytics: 'denied' }, 'save');
    expect(page.decisions()).to.deep.equal({ ...all('granted'), analytics: 'denied' });
  });

  it('is delivered to a server of the owner, also where the browser keeps no proof', async () => {
    for (const keeps of [true, false]) {
      const page = open({ recordUrl: '/records' });
      const act = () => chooseOn(page, 'granted', 'accept');
      await (keeps ? act() : withoutStorage(act));
      const [[what, proof] = []] = page.asked;
      expect(what).to.equal('maintain');
      if (keeps) expect(proof).to.equal(undefined);
      else expect(proof).to.deep.include({ site: location.hostname, text: '' });
      empty(NAME);
    }
  });

  it('tells the visitor where the browser keeps nothing, and only there', async () => {
    const page = open();
    await chooseOn(page, 'granted', 'accept');
    expect(page.asked).to.deep.equal([]);
    const other = open();
    await withoutCookies(() => withoutStorage(() => chooseOn(other, 'granted', 'accept')));
    expect(other.asked).to.deep.equal([['not kept']]);
  });

  it('tells the other tabs', async () => {
    const channel = new BroadcastChannel(NAME);
    const heard = new Promise((resolve) => (channel.onmessage = resolve));
    await chooseOn(open(), 'denied', 'decline');
    await heard;
    channel.close();
  });

  it('is newer than the one before it, unless that was made with a clock days ahead', async () => {
    for (const [ahead, expected] of [
      [60_000, NOW + 61_000],
      [3 * DAY, NOW],
    ] as const) {
      Date.now = () => NOW;
      storeRecord(all('granted'), NOW + ahead);
      const page = open();
      await chooseOn(page, 'denied', 'withdraw');
      expect(page.context.consent.state.record?.time).to.equal(expected);
      empty(NAME);
    }
  });

  it('keeps what other pages have asked, with its own time', async () => {
    const old = NOW - 100 * DAY;
    storeRecord({ embeds: 'granted' }, old);
    const page = open({ purposes: ['analytics', 'embeds'] });
    await chooseOn(page, { analytics: 'granted' }, 'save');
    expect(page.granted()).to.deep.equal(['analytics', 'embeds']);
    expect(page.context.consent.state.expires).to.equal(old + 180 * DAY);
  });
});

describe('what vendors have stored', () => {
  afterEach(() => empty(NAME));

  it('is deleted on a refusal where nobody has consented to it, and only there', async () => {
    const page = open();
    await chooseOn(page, { analytics: 'denied', advertising: 'granted' }, 'save');
    expect(page.asked).to.deep.equal([['clear', ['analytics']]]);
  });

  it('is deleted on a refusal behind a consent that counts no more', async () => {
    storeRecord({ analytics: 'granted', advertising: 'denied' }, NOW - 200 * DAY);
    const page = open();
    await chooseOn(page, 'denied', 'decline');
    expect(page.asked).to.deep.equal([['clear', ['analytics', 'advertising']]]);
  });

  it('is deleted on a refusal where another tab has consented to it meanwhile', async () => {
    const [page, other] = [open(), open()];
    await chooseOn(page, 'denied', 'decline');
    await chooseOn(other, 'granted', 'accept');
    page.asked.length = 0;
    await chooseOn(page, 'denied', 'decline');
    expect(page.asked).to.deep.equal([['clear', ['analytics', 'advertising']]]);
  });

  it('is deleted once, however often the visitor refuses, and if the browser forgets that', async () => {
    const page = open();
    await chooseOn(page, 'denied', 'decline');
    await chooseOn(page, 'denied', 'save');
    empty(NAME);
    await chooseOn(page, 'denied', 'save');
    expect(page.asked).to.deep.equal([['clear', ['analytics', 'advertising']]]);
  });

  it('is left to the guard where the purpose was granted until now', async () => {
    const page = open();
    await chooseOn(page, 'granted', 'accept');
    await chooseOn(page, 'denied', 'withdraw');
    expect(page.asked).to.deep.equal([]);
  });
});

describe('an answer without asking', () => {
  afterEach(() => empty(NAME));

  /** Answers in such a page, and paints. */
  async function answer(input: RawOptions, hasGpc: boolean, meanwhile = (): void => undefined) {
    const page = open(input, hasGpc);
    meanwhile();
    const done = answerUnasked(page.context);
    page.paint();
    await done;
    return page;
  }

  it('denies all for Global Privacy Control, and says so', async () => {
    const page = await answer({}, true);
    expect([page.granted(), page.decisions()]).to.deep.equal([[], all('denied')]);
    expect(page.context.consent.state.record?.method).to.equal('gpc');
    expect(page.asked.pop()).to.deep.equal(['honoured', ALL]);
  });

  it('denies all for it where no purpose is advertising, too', async () => {
    const page = await answer({ purposes: ['analytics'] }, true);
    expect(page.context.consent.state.record?.method).to.equal('gpc');
    expect(page.asked.pop()).to.deep.equal(['honoured', ['analytics']]);
  });

  it('denies advertising alone for it where the model is opt-out', async () => {
    const page = await answer({ model: 'opt-out' }, true);
    expect(page.granted()).to.deep.equal(['analytics', 'embeds']);
    expect(page.decisions()).to.deep.equal({ advertising: 'denied' });
    expect(page.context.consent.state.record?.method).to.equal('gpc');
    expect(page.asked.pop()).to.deep.equal(['honoured', ['advertising']]);
  });

  it('renews an opt-out that has ended, and grants nothing by that', async () => {
    storeRecord({ advertising: 'denied' }, NOW - 400 * DAY);
    const page = await answer({ model: 'opt-out' }, false);
    expect(page.granted()).to.deep.equal(['analytics', 'embeds']);
    expect(page.context.consent.state).to.deep.include({ decided: true });
    expect(page.context.consent.state.record?.method).to.equal('api');
  });

  it('leaves what the visitor has decided, on this page or meanwhile on another one', async () => {
    const granted = makeRecord({ time: NOW, decisions: all('granted') });
    const value = serializeRecord({ ...granted, revision: '', fingerprint: '' });
    const plain = { purposes: ALL };
    const page = await answer(plain, true, () => setCookie(NAME, value));
    expect([page.granted(), cookiesOf(NAME)]).to.deep.equal([ALL, [value]]);
    expect(page.asked).to.deep.equal([]);
  });

  it('takes no older grant for the answer, where the browser keeps no newer choice', async () => {
    storeRecord(all('granted'));
    const newer = makeRecord({
      time: NOW,
      decisions: all('denied'),
      revision: '',
      fingerprint: '',
    });
    const page = open({ purposes: ALL }, true);
    page.context.consent.setRecord(newer, 'save');
    const done = answerUnasked(page.context);
    page.paint();
    await done;
    expect(page.granted()).to.deep.equal([]);
  });

  it('leaves what was granted in spite of it, and denies what is new', async () => {
    storeRecord({ embeds: 'granted' });
    const page = await answer({ purposes: ALL }, true);
    expect(page.granted()).to.deep.equal(['embeds']);
    expect(page.asked.pop()).to.deep.equal(['honoured', ['analytics', 'advertising']]);
  });
});
