import { expect } from '@open-wc/testing';
import { globals } from '../../src/signals/page-globals.js';
import type { Signal } from '../../src/signals/signal.js';
import { createContexts } from './context.js';
import { clearVendors, vendorPages, type VendorPage } from './vendor-pages.js';
import { vendorSignals } from './vendor-signals.js';

const { amplitude, matomo, meta, mixpanel, posthog, snowplow } = vendorSignals;

/** Starts a signal after its vendor. Returns what the vendor reads. */
function startAfter(signal: Signal, page: VendorPage, granted: string, options = {}) {
  const { context, reports } = createContexts(options);
  page.install();
  void signal.start(context(granted, 'start'));
  return { calls: page.read(), reports };
}

describe('the options of a signal', () => {
  afterEach(() => clearVendors());

  it('can require other purposes, all of which have to be granted', () => {
    const options = { purposes: ['analytics', 'functional'] };
    const page = vendorPages.amplitude();
    expect(startAfter(amplitude, page, 'analytics', options).calls).to.deep.equal([
      ['setOptOut', true],
    ]);
    const both = startAfter(amplitude, page, 'analytics functional', options);
    expect(both.calls).to.deep.equal([['setOptOut', false]]);
    expect(both.reports).to.deep.equal([]);
  });

  it('fall back to the usual purpose if `purposes` is not a list of purposes', () => {
    for (const purposes of [[], [1], ['analytics', ''], 'analytics', null]) {
      const started = startAfter(amplitude, vendorPages.amplitude(), 'analytics', { purposes });
      expect(started.calls).to.deep.equal([['setOptOut', false]]);
      expect(started.reports).to.deep.equal([
        ['error', 'wrong option "signals.amplitude.purposes":'],
      ]);
    }
  });

  it('can name the global of the vendor', () => {
    globals.tracker = (...call: unknown[]) => calls.push(call);
    const calls: unknown[][] = [];
    void snowplow.start(createContexts({ global: 'tracker' }).context('analytics', 'start'));
    delete globals.tracker;
    expect(calls).to.deep.equal([['disableAnonymousTracking']]);
  });

  it('can let Matomo count without cookies', () => {
    const page = vendorPages.matomo();
    const { context } = createContexts({ mode: 'cookies' });
    void matomo.start(context('necessary', 'start'));
    matomo.change(context('analytics', 'accept'));
    matomo.change(context('necessary', 'withdraw'));
    expect(page.read()).to.deep.equal([
      ['requireCookieConsent'],
      ['setCookieConsentGiven'],
      ['forgetCookieConsentGiven'],
    ]);
  });

  it('keep Matomo from counting if the mode is unknown', () => {
    const { calls, reports } = startAfter(matomo, vendorPages.matomo(), '', { mode: 'cookie' });
    expect(calls).to.deep.equal([['requireConsent']]);
    expect(reports).to.deep.equal([['error', 'wrong option "signals.matomo.mode":']]);
  });
});

describe('a signal', () => {
  afterEach(() => clearVendors());

  it('opts a library out that is in, and does not call one whose state is right', () => {
    for (const [signal, create, expected] of [
      [posthog, vendorPages.posthog, 'opt_out_capturing'],
      [mixpanel, vendorPages.mixpanel, 'opt_out_tracking'],
    ] as const) {
      expect(
        startAfter(signal, create(false), 'necessary').calls.map(([name]) => name),
      ).to.deep.equal([expected]);
      expect(startAfter(signal, create(false), 'analytics').calls).to.deep.equal([]);
      expect(startAfter(signal, create(true), 'necessary').calls).to.deep.equal([]);
    }
  });

  it('makes Mixpanel send no event and delete no profile', () => {
    const { calls } = startAfter(mixpanel, vendorPages.mixpanel(), 'analytics');
    const [[, options]] = calls as [[string, { track(): unknown; delete_user: boolean }]];
    expect([options.track(), options.delete_user]).to.deep.equal([undefined, false]);
  });

  it('leaves the global of an absent vendor undefined and not enumerable', () => {
    void meta.start(createContexts().context('necessary', 'start'));
    expect(globals.fbq).to.equal(undefined);
    expect(Object.keys(globals)).not.to.include('fbq');
  });

  it('calls a pixel that has loaded, as nobody reads its queue any more', () => {
    const calls: unknown[][] = [];
    const queue: unknown[] = [];
    const callMethod = () => undefined;
    const pixel = (...call: unknown[]) => calls.push(call);
    globals.fbq = Object.assign(pixel, { callMethod, queue });
    void meta.start(createContexts().context('necessary', 'start'));
    expect([calls, queue]).to.deep.equal([[['consent', 'revoke']], []]);
  });

  it('leaves no older state in a queue that waits for Snowplow', () => {
    const q: unknown[][] = [];
    const stub = (...call: unknown[]) => void q.push(call);
    globals.snowplow = Object.assign(stub, { q });
    stub('newTracker');
    const { context } = createContexts();
    void snowplow.start(context('necessary', 'start'));
    stub('trackPageView');
    snowplow.change(context('analytics', 'accept'));
    const methods = q.map(([method]) => method);
    expect(methods).to.deep.equal(['newTracker', 'trackPageView', 'disableAnonymousTracking']);
  });

  it('runs no older command of a library that comes late', () => {
    for (const [signal, name] of [
      [posthog, 'posthog'],
      [mixpanel, 'mixpanel'],
    ] as const) {
      const commands: ((this: unknown) => void)[] = [];
      globals[name] = { push: (command: (this: unknown) => void) => commands.push(command) };
      const { context } = createContexts();
      void signal.start(context('necessary', 'start'));
      signal.change(context('analytics', 'accept'));
      const page = vendorPages[name](false);
      page.install();
      for (const command of commands)
        (globals[name] as { push(command: unknown): void }).push(command);
      expect(page.read(), name).to.deep.equal([]);
    }
  });

  it('sends only the newest state to a vendor that comes late', async () => {
    const { context } = createContexts();
    void amplitude.start(context('necessary', 'start'));
    amplitude.change(context('analytics', 'accept'));
    const page = vendorPages.amplitude();
    page.install();
    await Promise.resolve();
    expect(page.read()).to.deep.equal([['setOptOut', false]]);
  });

  it('reports a global that the page does not let it watch', () => {
    Object.defineProperty(globals, 'stuck', { value: undefined });
    const { context, reports } = createContexts({ global: 'stuck' });
    void snowplow.start(context('necessary', 'start'));
    expect(reports).to.deep.equal([['warn', 'the vendor of the signal "snowplow" threw']]);
  });
});
