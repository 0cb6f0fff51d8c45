import { expect } from '@open-wc/testing';
import { checkSignal, type SignalCheck } from '../../src/check-signal.js';
import { globals } from '../../src/signals/page-globals.js';
import type { Signal } from '../../src/signals/signal.js';
import { signal as adsense } from '../../src/signals/adsense.js';
import { signal as google } from '../../src/signals/google.js';
import { signal as gpp } from '../../src/signals/gpp.js';
import { signal as gpt } from '../../src/signals/gpt.js';
// @ts-expect-error -- A recipe is plain JavaScript.
import { signal as own } from '../../demo/recipes/own-signal.js';

const asLists = (queue: unknown) =>
  Array.from((queue ?? []) as ArrayLike<unknown>, (entry) =>
    String(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
  );

const throwing = () => {
  throw new Error('vendor');
};

/** Removes these globals. */
const without =
  (...names: string[]) =>
  () =>
    names.forEach((name) => delete globals[name]);

const pinged = () => {
  let found: unknown;
  (globals.__gpp as ((...words: unknown[]) => void) | undefined)?.(
    'ping',
    (ping: unknown) => (found = ping),
  );
  return found;
};

/** What Google Publisher Tag was sent. */
const gptSent: unknown[] = [];

/** Every signal that is not in the table of vendors, with what stands in for its vendor. */
const checks: [Signal, SignalCheck][] = [
  [
    google,
    {
      readSent: () => asLists(globals.dataLayer),
      reset: without('dataLayer', 'gtag'),
      breakVendor: () => (globals.dataLayer = Object.assign([], { push: throwing })),
    },
  ],
  [
    adsense,
    {
      readSent: () => ({ ...(globals.adsbygoogle as object) }),
      reset: without('adsbygoogle'),
      breakVendor: () => (globals.adsbygoogle = Object.freeze([])),
    },
  ],
  [
    gpt,
    {
      readSent: () => gptSent,
      reset: () => {
        gptSent.length = 0;
        globals.googletag = {
          cmd: { push: (command: () => void) => command() },
          setConfig: (config: object) => gptSent.push(config),
          pubads: () => ({ setPrivacySettings: () => 0, refresh: () => gptSent.push('refresh') }),
        };
      },
      breakVendor: () => (globals.googletag = { cmd: { push: throwing } }),
    },
  ],
  // The recipe for site owners.
  [
    own,
    {
      readSent: () => globals.harbourPlayer,
      reset: without('harbourPlayer'),
      breakVendor: () => (globals.harbourPlayer = { push: throwing }),
    },
  ],
  // Its vendors call it. Its own tests cover a listener that throws.
  [gpp, { readSent: pinged }],
];

describe('every signal', () => {
  for (const [signal, check] of checks) {
    it(`${signal.name} starts denied, sends changes, and copes with its vendor`, async () => {
      expect(await checkSignal(signal, check)).to.deep.equal([]);
    });
  }
});

describe('the check of a signal', () => {
  const sent: unknown[] = [];
  const good: Signal = {
    name: 'good',
    start: ({ isGranted }) => void sent.push(isGranted('analytics')),
    change: ({ isGranted }) => void sent.push(isGranted('analytics')),
  };
  const check: SignalCheck = { readSent: () => sent, reset: () => (sent.length = 0) };
  const found = (change: Partial<Signal>, more: Partial<SignalCheck> = {}) =>
    checkSignal({ ...good, ...change }, { ...check, ...more });

  it('finds nothing wrong with a signal that keeps its promises', async () => {
    expect(await found({})).to.deep.equal([]);
  });

  const wrong: [string, Partial<Signal>, RegExp][] = [
    ['throws', { start: throwing }, /started with denied: it throws Error: vendor/],
    ['rejects', { start: () => Promise.reject(new Error('later')) }, /it throws Error: later/],
    ['sends no change', { change: () => undefined }, /withdrawal: it sends nothing/],
    ['ignores what is stored', { start: () => void sent.push('x') }, /the same as with denied/],
    ['has a name that no file can have', { name: 'My Signal' }, /its name is "My Signal"/],
    [
      'complains',
      { change: ({ report }) => (sent.push(1), report('warn', 'no')) },
      /it reports warn,no/,
    ],
  ];
  for (const [what, change, message] of wrong) {
    it(`reports a signal that ${what}`, async () => {
      expect((await found(change)).join()).to.match(message);
    });
  }

  it('reports a signal that reports a broken vendor more than once', async () => {
    const change: Signal['change'] = ({ report, isGranted }) => {
      sent.push(isGranted('analytics'));
      if (isBroken) report('warn', 'broken');
    };
    let isBroken = false;
    const breakVendor = () => void (isBroken = true);
    expect((await found({ change }, { breakVendor })).join()).to.match(/more than once/);
  });
});
