import { expect } from '@open-wc/testing';
import * as chooseChunk from '../../src/choice/choose.js';
import type { RawOptions } from '../../src/core/config-types.js';
import type { Context, LoadChunk } from '../../src/core/context.js';
import { parseRecord } from '../../src/core/record.js';
import type { Proof } from '../../src/core/types.js';
import { followStorage } from '../../src/guard/follow-storage.js';
import { takeOverOldChoice } from '../../src/guard/take-over-old-choice.js';
import { takeOver as takeOverCookiebot } from '../../src/old-choice/cookiebot.js';
import { takeOver as takeOverKlaro } from '../../src/old-choice/klaro.js';
import { createContext } from '../storage/context.js';
import { cookiesOf, empty, setCookie, withCookies, withoutStorage } from '../storage/jar.js';

const NAME = 'ask-first';
const HOUR = 3_600_000;
const NOW = Math.floor(Date.now() / 1000) * 1000;
const cookiebot = (statistics: boolean, time = NOW - HOUR): string =>
  `{stamp:'a',necessary:true,preferences:false,statistics:${statistics},marketing:false,method:'explicit',ver:1,utc:${time},region:'de'}`;

const files: Record<string, unknown> = {
  'choose.js': chooseChunk,
  'extras.js': { showNotKept: () => Promise.resolve() },
  'old-choice/from-cookiebot.js': { takeOver: takeOverCookiebot },
  'old-choice/from-klaro.js': { takeOver: takeOverKlaro },
};

/** A page that has just been opened, with the names of the files that it loads. */
function openPage(input: RawOptions) {
  const { context, reports } = createContext(NAME, input);
  const loaded: string[] = [];
  const load: LoadChunk = (file) => {
    loaded.push(file);
    return Promise.resolve(files[file] as never);
  };
  const page: Context = { ...context, load, withChunk: async (file, use) => use(await load(file)) };
  return { context: page, reports, loaded };
}

/** What our cookie says: its time, its act and its decisions. */
function readCookie(): unknown[] {
  const record = parseRecord(cookiesOf(NAME)[0]);
  return record ? [record.time, record.method, { ...record.decisions }] : [];
}

describe('taking over a choice of another tool', () => {
  afterEach(() => {
    for (const name of [NAME, 'CookieConsent', 'klaro', 'own-klaro']) empty(name);
    localStorage.removeItem('klaro');
  });

  it('stores it with its own time and a proof that shows nothing, and removes the old cookie', async () => {
    setCookie('CookieConsent', cookiebot(true));
    const { context, reports, loaded } = openPage({ migrateFrom: ['cookiebot'] });
    const causes: string[] = [];
    context.consent.subscribe((_, __, cause) => causes.push(cause));
    await takeOverOldChoice(context);
    expect(readCookie()).to.deep.equal([
      NOW - HOUR,
      'migrated',
      { analytics: 'granted', advertising: 'denied' },
    ]);
    expect(cookiesOf('CookieConsent')).to.deep.equal([]);
    const proof = JSON.parse(localStorage.getItem(`${NAME}-proof`) ?? '') as Proof;
    expect([proof.record.method, proof.text]).to.deep.equal(['migrated', '']);
    expect(causes).to.deep.equal(['migrated']);
    expect(loaded).to.deep.equal(['old-choice/from-cookiebot.js', 'choose.js']);
    expect(reports).to.deep.equal([]);
  });

  it('reads local storage, and a cookie of another name', async () => {
    const options = { tool: 'klaro', purposes: { analytics: 'matomo' } };
    localStorage.setItem('klaro', '{"matomo":true}');
    const first = openPage({ migrateFrom: [options] });
    await takeOverOldChoice(first.context);
    expect(readCookie()[2]).to.deep.equal({ analytics: 'granted', advertising: 'denied' });
    expect(localStorage.getItem('klaro')).to.equal(null);
    empty(NAME);
    setCookie('own-klaro', '%7B%22matomo%22%3Afalse%7D');
    const second = openPage({ migrateFrom: [{ ...options, cookie: 'own-klaro' }] });
    await takeOverOldChoice(second.context);
    expect(readCookie()[2]).to.deep.equal({ analytics: 'denied', advertising: 'denied' });
    expect(cookiesOf('own-klaro')).to.deep.equal([]);
  });

  it('loads nothing where no old cookie is there, and nothing for names that are no tools', async () => {
    setCookie('klaro', '%7B%22analytics%22%3Atrue%7D');
    const wrong = [
      undefined,
      'cookiebot',
      5,
      {},
      [5, null, 'constructor', '../klaro', { tool: 5 }],
    ];
    for (const migrateFrom of [...wrong, ['cookiebot', 'onetrust']]) {
      const { context, loaded } = openPage({ migrateFrom });
      await takeOverOldChoice(context);
      expect(loaded).to.deep.equal([]);
    }
  });

  it('leaves alone what cannot be read or does not count, and asks', async () => {
    const values = [
      '',
      '-1',
      '{}',
      cookiebot(true, NOW - 200 * 24 * HOUR),
      cookiebot(true, NOW + 48 * HOUR),
    ];
    for (const value of values.filter(Boolean)) {
      setCookie('CookieConsent', value);
      const { context, reports } = openPage({ migrateFrom: ['cookiebot'] });
      await takeOverOldChoice(context);
      expect(readCookie()).to.deep.equal([]);
      expect(cookiesOf('CookieConsent')).to.deep.equal([value]);
      expect(context.consent.state.decided).to.equal(false);
      expect(reports.length).to.equal(1);
    }
  });

  it('reads nothing from two cookies that differ', async () => {
    const { context, reports } = openPage({ migrateFrom: ['cookiebot'] });
    const [first, second] = [cookiebot(true), cookiebot(false)];
    const twice = `CookieConsent=${first}; CookieConsent=${second}`;
    await withCookies(twice, () => takeOverOldChoice(context));
    expect(context.consent.state.decided).to.equal(false);
    expect(reports.length).to.equal(1);
  });

  it('takes no older entry of the storage in place of cookies that differ', async () => {
    localStorage.setItem('klaro', '{"analytics":true}');
    const { context } = openPage({ migrateFrom: ['klaro'] });
    const twice = ['true', 'false'].map((is) => `klaro=%7B%22analytics%22%3A${is}%7D`).join('; ');
    await withCookies(twice, () => takeOverOldChoice(context));
    expect(context.consent.state.decided).to.equal(false);
  });

  it('takes the first tool of the list that has a choice', async () => {
    setCookie('CookieConsent', '-1');
    setCookie('klaro', '%7B%22analytics%22%3Atrue%7D');
    const { context, loaded } = openPage({ migrateFrom: ['cookiebot', 'klaro', 'cookiebot'] });
    await takeOverOldChoice(context);
    expect(readCookie()[2]).to.deep.equal({ analytics: 'granted', advertising: 'denied' });
    expect(loaded.filter((file) => file !== 'choose.js')).to.deep.equal([
      'old-choice/from-cookiebot.js',
      'old-choice/from-klaro.js',
    ]);
  });

  describe('in a browser that stores nothing', () => {
    const old = `CookieConsent=${cookiebot(true)}; klaro=%7B%22advertising%22%3Atrue%7D`;
    const openThere = (work: () => Promise<void>) => withCookies(old, () => withoutStorage(work));

    it('takes the first tool alone', () =>
      openThere(async () => {
        const { context, loaded } = openPage({ migrateFrom: ['cookiebot', 'klaro'] });
        await takeOverOldChoice(context);
        expect(context.consent.state.granted).to.deep.equal(['necessary', 'analytics']);
        expect(loaded).not.to.include('old-choice/from-klaro.js');
      }));

    it('keeps the choice after the page has loaded, as to lose it would reload the page', () =>
      openThere(async () => {
        const { context } = openPage({ migrateFrom: ['cookiebot'] });
        const granted: string[] = [];
        context.consent.subscribe((state) => granted.push(state.granted.join()));
        const stored = followStorage(context);
        await stored.restore();
        stored.takeOver(stored.readLater().record);
        expect(granted).to.deep.equal(['necessary,analytics']);
      }));
  });
});
