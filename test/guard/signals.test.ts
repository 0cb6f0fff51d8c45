import { expect } from '@open-wc/testing';
import type { Cause } from '../../src/core/types.js';
import { createConsent } from '../../src/core/consent.js';
import { createSignals, type LoadSignal } from '../../src/guard/signals.js';
import { readConfig } from '../../src/options/config.js';
import type { Signal } from '../../src/signals/signal.js';
import * as purposesFile from '../../src/signals/purposes.js';

const PURPOSES = 'functional analytics advertising embeds';

/** What an answer to a request for a file may be. */
type File = { readonly signal: unknown } | Error | Promise<never>;

const never = new Promise<never>(() => undefined);
const good = (signal: Partial<Signal> = {}): File => ({
  signal: { name: 'any', start: () => undefined, change: () => undefined, ...signal },
});
const failing = (start: () => void | Promise<void>): File => good({ start });

let reported: string[] = [];
const { warn } = console;

/** Starts these signals with these files; any other file is missing. */
function startSignals(written: unknown, files: Record<string, File> = {}) {
  const consent = createConsent(readConfig({ purposes: PURPOSES }), Date.now);
  const requests: string[] = [];
  const find = (file: string): unknown => {
    requests.push(file);
    if (file === 'signals/purposes.js' && !files.purposes) return purposesFile;
    const name = /^signals\/(?:for-)?(.*)\.js$/.exec(file)?.[1] ?? '';
    return files[name] ?? new Error('404');
  };
  const load: LoadSignal = ([first, ...others], options) => {
    const found = find(first ?? '');
    if (!(found instanceof Error)) return Promise.resolve(found);
    return others.length > 0 ? load(others, options) : Promise.reject(found);
  };
  let opened = 0;
  const signals = createSignals(written, load, consent, () => (opened += 1));
  signals.start();
  const running = () => PURPOSES.split(' ').filter((purpose) => signals.mayRun(purpose));
  return { signals, consent, requests, running, opened: () => opened };
}

/** The purposes that may run once all signals have settled, between spaces. */
async function runningWith(written: unknown, files: Record<string, File> = {}): Promise<string> {
  const { signals, running } = startSignals(written, files);
  await signals.settled;
  return running().join(' ');
}

describe('the signals of a page', () => {
  beforeEach(() => {
    reported = [];
    console.warn = (...words: unknown[]) => reported.push(words.slice(1).map(String).join(' '));
  });
  afterEach(() => (console.warn = warn));

  /** What stays held when a signal is missing, with the owner's options for it. */
  const speaksFor: [string, unknown, string][] = [
    ['matomo', true, 'analytics'],
    ['matomo', { mode: 'cookies' }, 'analytics'],
    ['mixpanel', { purposes: ['functional', 'embeds'] }, 'functional embeds'],
    ['mixpanel', { purposes: 'functional' }, 'analytics'],
    ['mixpanel', { purposes: [] }, 'analytics'],
    ['meta', true, 'advertising'],
    ['gpt', { purpose: 'embeds' }, 'embeds'],
    ['gpp', { purpose: 5 }, 'advertising'],
    ['microsoft-clarity', true, 'analytics advertising'],
    ['google', true, 'functional analytics advertising'],
    ['google', { purposes: { functionality_storage: 'embeds' } }, PURPOSES],
    [
      'google',
      { purposes: { functionality_storage: 'embeds', personalization_storage: 'embeds' } },
      'analytics advertising embeds',
    ],
    ['our-player', { purposes: ['embeds'] }, 'embeds'],
    ['our-player', true, PURPOSES],
    ['toString', true, PURPOSES],
    ['__proto__', true, PURPOSES],
  ];
  for (const [name, options, held] of speaksFor) {
    it(`hold ${held} if ${name} is missing with ${JSON.stringify(options)}`, async () => {
      const written = JSON.parse(`{ "${name}": ${JSON.stringify(options)} }`) as unknown;
      const left = PURPOSES.split(' ').filter((purpose) => !held.split(' ').includes(purpose));
      expect(await runningWith(written)).to.equal(left.join(' '));
      expect(reported.length).to.equal(1);
      const [, told = ''] = /held: (\S+)/.exec(reported.join()) ?? [];
      const isAll = name !== 'google' && held === PURPOSES;
      expect(told.split(',').sort()).to.deep.equal(isAll ? ['all'] : held.split(' ').sort());
    });
  }

  const failures: [string, File][] = [
    ['is missing', new Error('404')],
    ['has no signal in it', { signal: undefined }],
    [
      'throws',
      failing(() => {
        throw new Error('own');
      }),
    ],
    ['rejects', failing(() => Promise.reject(new Error('own')))],
  ];
  for (const [what, file] of failures) {
    it(`hold analytics, and nothing else, if the signal for it ${what}`, async () => {
      const files = { matomo: file, meta: good() };
      expect(await runningWith({ matomo: true, meta: true }, files)).to.equal(
        'functional advertising embeds',
      );
      expect(reported.join()).to.match(/the signal "matomo" did not start, held: analytics/);
    });
  }

  it('hold everything if one is missing and nobody knows what it speaks for', async () => {
    for (const purposes of [new Error('blocked'), good()])
      expect(await runningWith({ matomo: true }, { purposes })).to.equal('');
  });

  it('hold nothing when all have started', async () => {
    const files = { matomo: good(), meta: good() };
    expect(await runningWith({ matomo: true, meta: {}, gpt: false, gpp: null }, files)).to.equal(
      PURPOSES,
    );
    expect(reported).to.deep.equal([]);
  });

  it('tell a signal that has started of changes while another one is missing', async () => {
    const told: (Cause | 'start')[] = [];
    const files = { meta: good({ change: ({ cause }) => void told.push(cause) }) };
    const { signals } = startSignals({ matomo: true, meta: true }, files);
    await signals.settled;
    signals.notify('accept');
    expect(told).to.deep.equal(['accept']);
  });

  it('are asked for under a name that is not a vendor’s, then under the site’s own', async () => {
    const { signals, requests } = startSignals({ matomo: true }, { matomo: good() });
    await signals.settled;
    expect(requests).to.deep.equal(['signals/for-matomo.js']);
    const old = startSignals({ mine: true });
    await old.signals.settled;
    expect(old.requests).to.deep.equal([
      'signals/for-mine.js',
      'signals/mine.js',
      'signals/purposes.js',
    ]);
  });

  const unusable = [['google'], [], 'google', 5, true, null, undefined, [['google', true]]];
  for (const written of unusable) {
    it(`are none, and nothing is requested, for ${JSON.stringify(written)}`, async () => {
      const { signals, requests, running } = startSignals(written);
      await signals.settled;
      expect([requests, running().join(' '), reported]).to.deep.equal([[], PURPOSES, []]);
    });
  }

  it('stay within their folder, whatever their name is', async () => {
    const { signals, requests } = startSignals({ '../../evil': true, 'https://evil/x': true });
    await signals.settled;
    for (const request of requests) expect(request).to.match(/^signals\/[\w.-]+\.js$/);
  });

  it('are not read from a polluted prototype', async () => {
    const start = (context: { options: Record<string, unknown> }) => {
      seen = context.options.mode;
    };
    let seen: unknown = 'nothing';
    Object.assign(Object.prototype, { evil: true, mode: 'advanced', signal: 'evil' });
    try {
      const { signals, requests } = startSignals({ google: true }, { google: good({ start }) });
      await signals.settled;
      expect(requests).to.deep.equal(['signals/for-google.js']);
      expect(seen).to.equal(undefined);
    } finally {
      for (const name of ['evil', 'mode', 'signal']) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('a signal that is late', () => {
  const { setTimeout: realTimeout } = window;
  beforeEach(() => {
    reported = [];
    console.warn = (...words: unknown[]) => reported.push(words.slice(1).map(String).join(' '));
    // Every wait is over at once.
    window.setTimeout = ((work: () => void) => realTimeout(work, 0)) as typeof setTimeout;
  });
  afterEach(() => {
    console.warn = warn;
    window.setTimeout = realTimeout;
  });

  it('holds what it speaks for, and nothing else', async () => {
    const { signals, running } = startSignals({ matomo: true }, { matomo: never });
    await signals.settled;
    expect(running().join(' ')).to.equal('functional advertising embeds');
    expect(reported).to.deep.equal([]);
  });

  it('holds nothing if it starts while we look up what it speaks for', async () => {
    let letGo = (): void => undefined;
    const start = () => new Promise<void>((resolve) => (letGo = resolve));
    let tell = (): void => undefined;
    const purposes = new Promise<never>((resolve) => (tell = () => resolve(purposesFile as never)));
    const { signals, requests, running } = startSignals(
      { matomo: true },
      { matomo: good({ start }), purposes },
    );
    const nextTurn = () => new Promise((resolve) => realTimeout(resolve, 0));
    while (!requests.includes('signals/purposes.js')) await nextTurn();
    letGo();
    await nextTurn();
    tell();
    await signals.settled;
    expect(running().join(' ')).to.equal(PURPOSES);
  });

  it('opens when it has started after all', async () => {
    let letGo = (): void => undefined;
    const start = () => new Promise<void>((resolve) => (letGo = resolve));
    const { signals, running, opened } = startSignals(
      { matomo: true },
      { matomo: good({ start }) },
    );
    await signals.settled;
    expect([running().includes('analytics'), opened()]).to.deep.equal([false, 0]);
    letGo();
    await new Promise((resolve) => realTimeout(resolve, 0));
    expect([running().join(' '), opened()]).to.deep.equal([PURPOSES, 1]);
  });

  it('stays closed, and is reported, when it fails after all', async () => {
    let fail = (): void => undefined;
    const start = () => new Promise<void>((_, reject) => (fail = () => reject(new Error('own'))));
    const { signals, running, opened } = startSignals(
      { matomo: true },
      { matomo: good({ start }) },
    );
    await signals.settled;
    fail();
    await new Promise((resolve) => realTimeout(resolve, 0));
    expect([running().includes('analytics'), opened()]).to.deep.equal([false, 0]);
    expect(reported.join()).to.match(
      /^the signal "matomo" did not start, held: analytics Error: own$/,
    );
  });
});
