import { expect } from '@open-wc/testing';
import { checkSignal, type SignalCheck } from '../../src/check-signal.js';
import type { Signal } from '../../src/signals/signal.js';
import { signal as adsense } from '../../src/signals/adsense.js';
import { signal as google } from '../../src/signals/google.js';
import { signal as gpp } from '../../src/signals/gpp.js';
import { signal as gpt } from '../../src/signals/gpt.js';
// @ts-expect-error -- A recipe is plain JavaScript.
import { signal as own } from '../../demo/recipes/own-signal.js';

const page = window as unknown as Record<string, unknown>;

const asLists = (queue: unknown) =>
  Array.from((queue ?? []) as ArrayLike<unknown>, (entry) =>
    String(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
  );

const throwing = () => {
  throw new Error('vendor');
};

/** A page without what these names stand for. */
const without =
  (...names: string[]) =>
  () =>
    names.forEach((name) => delete page[name]);

const pinged = () => {
  let found: unknown;
  (page.__gpp as ((...words: unknown[]) => void) | undefined)?.(
    'ping',
    (ping: unknown) => (found = ping),
  );
  return found;
};

/** What Google Publisher Tag was told. */
const gptTold: unknown[] = [];

/** Every signal of ours, with what stands in for its vendor. */
const checks: [Signal, SignalCheck][] = [
  [
    google,
    {
      readTold: () => asLists(page.dataLayer),
      reset: without('dataLayer', 'gtag'),
      breakVendor: () => (page.dataLayer = Object.assign([], { push: throwing })),
    },
  ],
  [
    adsense,
    {
      readTold: () => ({ ...(page.adsbygoogle as object) }),
      reset: without('adsbygoogle'),
      breakVendor: () => (page.adsbygoogle = Object.freeze([])),
    },
  ],
  [
    gpt,
    {
      readTold: () => gptTold,
      reset: () => {
        gptTold.length = 0;
        page.googletag = {
          cmd: { push: (command: () => void) => command() },
          setConfig: (config: object) => gptTold.push(config),
          pubads: () => ({ setPrivacySettings: () => 0, refresh: () => gptTold.push('refresh') }),
        };
      },
      breakVendor: () => (page.googletag = { cmd: { push: throwing } }),
    },
  ],
  // The recipe for owners.
  [
    own as Signal,
    {
      readTold: () => page.harbourPlayer,
      reset: without('harbourPlayer'),
      breakVendor: () => (page.harbourPlayer = { push: throwing }),
    },
  ],
  // Its vendors ask, and are not called: those of its tests that listen throw there.
  [gpp, { readTold: pinged }],
];

describe('every signal', () => {
  for (const [signal, check] of checks) {
    it(`${signal.name} starts denied, tells of changes, and copes with its vendor`, async () => {
      expect(await checkSignal(signal, check)).to.deep.equal([]);
    });
  }
});

describe('the check of a signal', () => {
  const told: unknown[] = [];
  const good: Signal = {
    name: 'good',
    start: ({ isGranted }) => void told.push(isGranted('analytics')),
    change: ({ isGranted }) => void told.push(isGranted('analytics')),
  };
  const check: SignalCheck = { readTold: () => told, reset: () => (told.length = 0) };
  const found = (change: Partial<Signal>, more: Partial<SignalCheck> = {}) =>
    checkSignal({ ...good, ...change }, { ...check, ...more });

  it('finds nothing wrong with one that keeps its promises', async () => {
    expect(await found({})).to.deep.equal([]);
  });

  const wrong: [string, Partial<Signal>, RegExp][] = [
    ['throws', { start: throwing }, /started with denied: it throws Error: vendor/],
    ['rejects', { start: () => Promise.reject(new Error('later')) }, /it throws Error: later/],
    ['says nothing of a change', { change: () => undefined }, /withdrawal: it says nothing/],
    ['ignores what is stored', { start: () => void told.push('x') }, /the same as with denied/],
    ['has a name that no file has', { name: 'My Signal' }, /its name is "My Signal"/],
    [
      'complains',
      { change: ({ report }) => (told.push(1), report('warn', 'no')) },
      /it reports warn,no/,
    ],
  ];
  for (const [what, change, message] of wrong) {
    it(`tells of one that ${what}`, async () => {
      expect((await found(change)).join()).to.match(message);
    });
  }

  it('tells of one that reports a broken vendor again and again', async () => {
    const change: Signal['change'] = ({ report, isGranted }) => {
      told.push(isGranted('analytics'));
      if (isBroken) report('warn', 'broken');
    };
    let isBroken = false;
    const breakVendor = () => void (isBroken = true);
    expect((await found({ change }, { breakVendor })).join()).to.match(/more than once/);
  });
});
