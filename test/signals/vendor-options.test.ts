import { expect } from '@open-wc/testing';
import { globals } from '../../src/signals/page-globals.js';
import type { Signal } from '../../src/signals/signal.js';
import { createContext } from './context.js';
import { clearVendors, vendorPages, type VendorPage } from './vendor-pages.js';
import { vendorSignals } from './vendor-signals.js';

const { amplitude, matomo, meta, mixpanel, posthog, snowplow } = vendorSignals;

/** What a vendor reads that was there first. */
function tell(signal: Signal, page: VendorPage, granted: string, options = {}) {
  const { context, reports } = createContext(options);
  page.install();
  void signal.start(context(granted, 'start'));
  return { calls: page.read(), reports };
}

describe('the options of a signal', () => {
  afterEach(() => clearVendors());

  it('name other purposes, all of which have to be granted', () => {
    const options = { purposes: ['analytics', 'functional'] };
    const page = vendorPages.amplitude();
    expect(tell(amplitude, page, 'analytics', options).calls).to.deep.equal([['setOptOut', true]]);
    const both = tell(amplitude, page, 'analytics functional', options);
    expect(both.calls).to.deep.equal([['setOptOut', false]]);
    expect(both.reports).to.deep.equal([]);
  });

  it('fall back to the usual purpose where they are not a list of names', () => {
    for (const purposes of [[], [1], ['analytics', ''], 'analytics', null]) {
      const told = tell(amplitude, vendorPages.amplitude(), 'analytics', { purposes });
      expect(told.calls).to.deep.equal([['setOptOut', false]]);
      expect(told.reports).to.deep.equal([['error', 'wrong option "signals.amplitude.purposes":']]);
    }
  });

  it('name the vendor on the page', () => {
    globals.tracker = (...call: unknown[]) => calls.push(call);
    const calls: unknown[][] = [];
    void snowplow.start(createContext({ global: 'tracker' }).context('analytics', 'start'));
    delete globals.tracker;
    expect(calls).to.deep.equal([['disableAnonymousTracking']]);
  });

  it('let Matomo count without cookies', () => {
    const page = vendorPages.matomo();
    const { context } = createContext({ mode: 'cookies' });
    void matomo.start(context('necessary', 'start'));
    matomo.change(context('analytics', 'accept'));
    matomo.change(context('necessary', 'withdraw'));
    expect(page.read()).to.deep.equal([
      ['requireCookieConsent'],
      ['setCookieConsentGiven'],
      ['forgetCookieConsentGiven'],
    ]);
  });

  it('keep Matomo quiet where the mode is unknown', () => {
    const { calls, reports } = tell(matomo, vendorPages.matomo(), '', { mode: 'cookie' });
    expect(calls).to.deep.equal([['requireConsent']]);
    expect(reports).to.deep.equal([['error', 'wrong option "signals.matomo.mode":']]);
  });
});

describe('a signal', () => {
  afterEach(() => clearVendors());

  it('opts a library out that is in, and leaves one alone that knows', () => {
    for (const [signal, create, expected] of [
      [posthog, vendorPages.posthog, 'opt_out_capturing'],
      [mixpanel, vendorPages.mixpanel, 'opt_out_tracking'],
    ] as const) {
      expect(tell(signal, create(false), 'necessary').calls.map(([name]) => name)).to.deep.equal([
        expected,
      ]);
      expect(tell(signal, create(false), 'analytics').calls).to.deep.equal([]);
      expect(tell(signal, create(true), 'necessary').calls).to.deep.equal([]);
    }
  });

  it('has Mixpanel send no event and delete no profile', () => {
    const { calls } = tell(mixpanel, vendorPages.mixpanel(), 'analytics');
    const [[, options]] = calls as [[string, { track(): unknown; delete_user: boolean }]];
    expect([options.track(), options.delete_user]).to.deep.equal([undefined, false]);
  });

  it('leaves the name of a vendor that is not there as it was', () => {
    void meta.start(createContext().context('necessary', 'start'));
    expect(globals.fbq).to.equal(undefined);
    expect(Object.keys(globals)).not.to.include('fbq');
  });

  it('calls a pixel that has loaded, whose queue nobody reads any more', () => {
    const calls: unknown[][] = [];
    globals.fbq = (...call: unknown[]) => calls.push(call);
    globals.fbq.callMethod = () => undefined;
    globals.fbq.queue = [];
    void meta.start(createContext().context('necessary', 'start'));
    expect([calls, globals.fbq.queue]).to.deep.equal([[['consent', 'revoke']], []]);
  });

  it('says only the newest to a vendor that comes late', async () => {
    const { context } = createContext();
    void amplitude.start(context('necessary', 'start'));
    amplitude.change(context('analytics', 'accept'));
    const page = vendorPages.amplitude();
    page.install();
    await Promise.resolve();
    expect(page.read()).to.deep.equal([['setOptOut', false]]);
  });

  it('reports a name that the page does not let it watch', () => {
    Object.defineProperty(globals, 'stuck', { value: undefined });
    const { context, reports } = createContext({ global: 'stuck' });
    void snowplow.start(context('necessary', 'start'));
    expect(reports).to.deep.equal([['warn', 'the vendor of the signal "snowplow" threw']]);
  });
});
