import { expect } from '@open-wc/testing';
import { globals } from '../../src/signals/page-globals.js';
import type { Signal } from '../../src/signals/signal.js';
import { signal as adsense } from '../../src/signals/adsense.js';
import { signal as google } from '../../src/signals/google.js';
import { signal as gpt } from '../../src/signals/gpt.js';
import { createContexts } from './context.js';
import { standIns, type Done } from './precedence.js';
import { vendorSignals } from './vendor-signals.js';

const ALL = 'necessary analytics advertising functional';
const signals: Readonly<Record<string, Signal>> = { ...vendorSignals, google, gpt, adsense };

/** Every name that a signal reads, with a value that would matter. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  mode: 'advanced',
  purpose: 'necessary',
  purposes: ['necessary'],
  global: 'evil',
  limitedAds: true,
  restrictDataProcessing: true,
  region: ['US'],
  granted: ['analytics'],
  event: 'evil',
  queue: [],
  q: [],
  callMethod: () => undefined,
  pauseAdRequests: 0,
  google_tag_manager: {},
  dataLayer: {},
  googletag: {},
  adsbygoogle: {},
  fbq: () => undefined,
  pintrk: () => undefined,
  ttq: {},
  uetq: {},
  _paq: {},
  clarity: () => undefined,
  disableInitialLoad: true,
};

/** What each vendor is told on a page with its commands before ours, and after Accept. */
async function tellAll(): Promise<string> {
  const all: unknown[] = [];
  for (const [name, create] of Object.entries(standIns)) {
    const standIn = create();
    const { context, reports } = createContexts();
    const done: Done[] = [];
    standIn.runInline(false);
    await signals[name]?.start(context('', 'start'));
    await Promise.resolve();
    standIn.load((what) => done.push(what));
    signals[name]?.change(context(ALL, 'accept'));
    all.push([name, done, reports]);
    for (const global of [standIn.global, 'google_tag_manager', 'gtag']) delete globals[global];
  }
  return JSON.stringify(all);
}

describe('signals on a page whose Object.prototype is polluted', () => {
  for (const [name, value] of Object.entries(POLLUTION))
    it(`say the same with ${name} in it`, async () => {
      const clean = await tellAll();
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      try {
        expect(await tellAll()).to.equal(clean);
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    });
});

describe('signals on a page with elements that are named like a vendor’s globals', () => {
  const elements: Element[] = [];
  afterEach(() => {
    for (const element of elements.splice(0)) element.remove();
  });

  it('define the globals all the same', async () => {
    const clean = await tellAll();
    for (const create of Object.values(standIns)) {
      const element = document.createElement('a');
      element.id = create().global;
      document.body.append(element);
      elements.push(element);
    }
    const names = Object.entries(standIns).filter(
      ([name]) => name !== 'meta' && name !== 'pinterest',
    );
    for (const [name, create] of names) {
      const { context, reports } = createContexts();
      const { global } = create();
      expect(globals[global]).to.be.instanceOf(HTMLAnchorElement);
      await signals[name]?.start(context('', 'start'));
      if (name !== 'tiktok') expect(globals[global]).not.to.be.instanceOf(HTMLAnchorElement);
      delete globals[global];
      delete globals.gtag;
      expect(reports).to.deep.equal([]);
    }
    for (const element of elements.splice(0)) element.remove();
    expect(await tellAll()).to.equal(clean);
  });
});
