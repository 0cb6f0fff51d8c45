import { expect } from '@open-wc/testing';
import { signal as adsense } from '../../src/signals/adsense.js';
import { signal as gpt } from '../../src/signals/gpt.js';
import { makeContext } from './sample.js';

const page = window as unknown as {
  adsbygoogle?: Record<string, unknown> & unknown[];
  googletag?: { cmd: { push(command: () => void): void } & (() => void)[] };
};

/** Google Publisher Tag as it runs once it is loaded: what waits in its queue, and then at once. */
function loadGpt() {
  const told: unknown[] = [];
  const waiting = page.googletag!.cmd;
  Object.assign(page.googletag!, {
    setConfig: (config: object) => told.push(config),
    pubads: () => ({
      setPrivacySettings: (settings: object) => told.push(settings),
      refresh: () => told.push('refresh'),
    }),
    cmd: { push: (command: () => void) => command() },
  });
  waiting.forEach((command) => command());
  return told;
}

describe('the signal for Google Publisher Tag', () => {
  beforeEach(() => delete page.googletag);

  it('holds the slots, and asks for their ads after consent', () => {
    gpt.start(makeContext());
    const told = loadGpt();
    expect(told).to.deep.equal([{ disableInitialLoad: true }]);
    gpt.change(makeContext(['advertising']));
    expect(told.slice(1)).to.deep.equal([{ disableInitialLoad: false }, 'refresh']);
    gpt.change(makeContext([], { cause: 'withdraw' }));
    expect(told.slice(3)).to.deep.equal([{ disableInitialLoad: true }]);
  });

  it('holds nothing for a visitor who has accepted', () => {
    gpt.start(makeContext(['advertising']));
    expect(loadGpt()).to.deep.equal([]);
  });

  it('asks for limited ads until there is consent, where the owner wants that', () => {
    gpt.start(makeContext([], { options: { limitedAds: true } }));
    const told = loadGpt();
    gpt.change(makeContext(['advertising']));
    expect(told).to.deep.equal([{ limitedAds: true }, { limitedAds: false }]);
  });

  it('restricts the processing for who has opted out', () => {
    const options = { restrictDataProcessing: true, nonPersonalizedAds: true };
    gpt.start(makeContext(['advertising'], { options }));
    const told = loadGpt();
    gpt.change(makeContext([]));
    expect(told).to.deep.equal([
      { restrictDataProcessing: false, nonPersonalizedAds: true },
      { restrictDataProcessing: true, nonPersonalizedAds: true },
    ]);
  });

  it('tells of wrong options', () => {
    const context = makeContext([], { options: { limitedAds: 'yes', purpose: 1, refresh: true } });
    gpt.start(context);
    expect(context.told.length).to.equal(3);
  });
});

describe('the signal for AdSense', () => {
  beforeEach(() => delete page.adsbygoogle);

  it('pauses the requests until there is consent, and says no more', () => {
    adsense.start(makeContext());
    expect({ ...page.adsbygoogle }).to.deep.equal({ pauseAdRequests: 1 });
    adsense.change(makeContext(['advertising']));
    expect({ ...page.adsbygoogle }).to.deep.equal({ pauseAdRequests: 0 });
  });

  it('asks for ads that are not personalised, where the owner wants that', () => {
    adsense.start(makeContext(['advertising'], { options: { nonPersonalizedAds: true } }));
    expect({ ...page.adsbygoogle }).to.deep.equal({
      pauseAdRequests: 0,
      requestNonPersonalizedAds: 1,
    });
  });
});
