import { expect } from '@open-wc/testing';
import { globals } from '../../src/signals/page-globals.js';
import type { Signal } from '../../src/signals/signal.js';
import { signal as adsense } from '../../src/signals/adsense.js';
import { signal as google } from '../../src/signals/google.js';
import { signal as gpp } from '../../src/signals/gpp.js';
import { signal as gpt } from '../../src/signals/gpt.js';
import { createContexts } from './context.js';
import { standIns, type Done } from './precedence.js';
import { vendorSignals } from './vendor-signals.js';

const ALL = 'necessary analytics advertising functional';
const signals: Readonly<Record<string, Signal>> = { ...vendorSignals, google, gpt, adsense };

/** Where a vendor that has loaded shows that it was there first, the text of the line of the guide. */
const lines: Readonly<Record<string, string>> = {
  meta: "fbq('consent', 'revoke');",
  matomo: "_paq.push(['requireConsent']);",
  'microsoft-uet': "uetq.push('consent', 'default', { ad_storage: 'denied' });",
};

/** Puts a script that does not run into the page, until the test is over. */
function addScript(attributes: Readonly<Record<string, string>>, text = ''): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.text = text;
  document.head.append(script);
  added.push(script);
}
const added: Element[] = [];

/** What the vendor was last told before it sent something for the page: `nothing` if it was not. */
const toldBeforeCount = (done: readonly Done[]): string => {
  const count = done.indexOf('count');
  return count < 0 ? 'not counted' : (done[count - 1] ?? 'nothing');
};

for (const [name, create] of Object.entries(standIns)) {
  const signal = signals[name];
  if (!signal) throw new Error(`there is no signal for ${name}`);

  describe(`what ${name} is told`, () => {
    const standIn = create();
    const { context, reports } = createContexts(standIn.options ?? {});
    let done: Done[] = [];

    beforeEach(() => {
      done = [];
      reports.length = 0;
    });
    afterEach(() => {
      delete globals[standIn.global];
      delete globals.google_tag_manager;
      delete globals.gtag;
    });

    const load = () => standIn.load((what) => done.push(what));
    const start = (granted: string) => signal.start(context(granted, 'start'));
    /** Watched globals are noticed at the end of the script that defines them. */
    const endOfScript = () => Promise.resolve();

    it('comes before the page’s commands, if its file is slow and ours comes after them', async () => {
      standIn.runInline(false);
      await start('necessary');
      load();
      expect(toldBeforeCount(done)).to.be.oneOf(['no', 'not counted']);
    });

    it('comes before the page’s commands, if ours comes before them', async () => {
      await start('necessary');
      standIn.runInline(false);
      await endOfScript();
      load();
      expect(toldBeforeCount(done)).to.be.oneOf(['no', 'not counted']);
    });

    it('comes before them by the line of the guide, if its file is fast and ours is slow', async () => {
      standIn.runInline(true);
      load();
      expect(toldBeforeCount(done)).to.be.oneOf(['no', 'not counted']);
      await start('necessary');
      expect(done).not.to.include('yes');
      signal.change(context(ALL, 'accept'));
      expect(done.filter((what) => what !== 'count').pop()).to.equal('yes');
    });

    it('is that all is granted, before the page of a visitor who has accepted is counted', async () => {
      standIn.runInline(false);
      await start(ALL);
      load();
      expect(done).to.include('count');
      // TikTok is granted after the commands of its snippet.
      if (name !== 'tiktok') expect(toldBeforeCount(done)).to.equal('yes');
      expect(done.filter((what) => what !== 'count').pop()).to.equal('yes');
    });

    it('ends with yes, and counts the page once, if its file is held until Accept', async () => {
      standIn.runInline(false);
      await start('necessary');
      signal.change(context(ALL, 'accept'));
      load();
      expect(done.filter((what) => what === 'count').length).to.equal(1);
      expect(done.filter((what) => what !== 'count').pop()).to.equal('yes');
    });
  });
}

describe('a vendor that was there before its signal', () => {
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    for (const create of Object.values(standIns)) delete globals[create().global];
    delete globals.google_tag_manager;
    delete globals.gtag;
  });

  for (const [name, line] of Object.entries(lines)) {
    it(`is reported once if the page has no line for ${name}, and not if it has`, async () => {
      const standIn = standIns[name]?.();
      const { context, reports } = createContexts();
      standIn?.runInline(false);
      standIn?.load(() => undefined);
      await signals[name]?.start(context('necessary', 'start'));
      signals[name]?.change(context('necessary', 'decline'));
      expect(reports.map(([, message]) => message)).to.deep.equal([
        `signals.${name}: its vendor is not held, and no inline script has "${/revoke|requireConsent|ad_storage/.exec(line)?.[0] ?? ''}", see the guide, Signals`,
      ]);
      reports.length = 0;
      addScript({}, line);
      await signals[name]?.start(context('necessary', 'start'));
      expect(reports).to.deep.equal([]);
    });
  }

  const tags: [string, object, string, string][] = [
    ['gpt', {}, 'https://securepubads.g.doubleclick.net/tag/js/gpt.js', ''],
    [
      'gpt',
      { limitedAds: true },
      'https://pagead2.googlesyndication.com/tag/js/gpt.js',
      'googletag.cmd.push(() => googletag.pubads().setPrivacySettings({ limitedAds: true }));',
    ],
    [
      'gpt',
      { restrictDataProcessing: true },
      'https://securepubads.g.doubleclick.net/tag/js/gpt.js?x',
      'googletag.cmd.push(() => googletag.pubads().setPrivacySettings({}));',
    ],
    [
      'adsense',
      {},
      'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1',
      '(adsbygoogle = window.adsbygoogle || []).pauseAdRequests = 1;',
    ],
  ];
  for (const [name, options, src, line] of tags) {
    it(`is reported for ${name} with ${JSON.stringify(options)} as soon as its tag is not held`, async () => {
      const contexts = createContexts({ ...options });
      const start = async () => {
        contexts.reports.length = 0;
        // What an earlier start has set is not the page's line.
        delete globals.adsbygoogle;
        await signals[name]?.start(contexts.context('necessary', 'start'));
        return contexts.reports.length;
      };
      expect(await start()).to.equal(0);
      // The options are no line, and what is held is none either.
      addScript({ type: 'application/json' }, JSON.stringify({ limitedAds: true, x: line }));
      addScript({ 'data-consent': 'advertising' }, line);
      addScript({ src, 'data-consent': 'advertising' });
      expect(await start()).to.equal(0);
      addScript({ src });
      expect(await start()).to.equal(1);
      addScript({}, line);
      expect(await start()).to.equal(line ? 0 : 1);
    });
  }

  it('is reported for Google if the page’s default comes after what depends on it', async () => {
    const { context, reports } = createContexts({ mode: 'advanced' });
    const layer: unknown[] = [];
    const push: (...words: unknown[]) => void = function () {
      // eslint-disable-next-line prefer-rest-params
      layer.push(arguments);
    };
    globals.dataLayer = layer;
    push('js', new Date());
    push('config', 'G-1');
    push('consent', 'default', { ad_storage: 'denied' });
    await google.start(context('', 'start'));
    expect(reports.map(([, message]) => message)).to.deep.equal([
      'signals.google: the page sets its default after "js" or "config", see the guide, Signals',
    ]);
    expect(layer.map((entry) => (entry as string[])[0])).to.deep.equal([
      'consent',
      'js',
      'config',
      'consent',
    ]);
  });

  it('is reported for GPP if Prebid has found neither it nor a stub', async () => {
    globals.pbjs = { libLoaded: true };
    try {
      const { context, reports } = createContexts();
      delete globals.__gpp;
      await gpp.start(context('necessary', 'start'));
      expect(reports.map(([, message]) => message)).to.deep.equal([
        'signals.gpp: its vendor is not held, and no inline script has "__gpp", see the guide, Signals',
      ]);
    } finally {
      delete globals.pbjs;
    }
  });
});
