import { expect } from '@open-wc/testing';
import { signal as adsense } from '../../src/signals/adsense.js';
import { signal as gpt } from '../../src/signals/gpt.js';
import { createContext } from './context.js';

type Command = () => void;

declare global {
  interface Window {
    adsbygoogle?: unknown[];
    googletag?: { cmd: Command[] | { push(command: Command): void } };
  }
}

/** Google Publisher Tag as it runs once it is loaded: what waits in its queue, and then at once. */
function loadGpt() {
  const sent: unknown[] = [];
  const waiting = window.googletag?.cmd;
  if (!Array.isArray(waiting)) throw new Error('there is no queue');
  Object.assign(window.googletag ?? {}, {
    setConfig: (config: object) => sent.push(config),
    pubads: () => ({
      setPrivacySettings: (settings: object) => sent.push(settings),
      refresh: () => sent.push('refresh'),
    }),
    cmd: { push: (command: Command) => command() },
  });
  waiting.forEach((command) => command());
  return sent;
}

describe('the signal for Google Publisher Tag', () => {
  beforeEach(() => delete window.googletag);

  it('holds the slots, and requests their ads after consent', () => {
    gpt.start(createContext());
    const sent = loadGpt();
    expect(sent).to.deep.equal([{ disableInitialLoad: true }]);
    gpt.change(createContext(['advertising']));
    expect(sent.slice(1)).to.deep.equal([{ disableInitialLoad: false }, 'refresh']);
    gpt.change(createContext([], { cause: 'withdraw' }));
    expect(sent.slice(3)).to.deep.equal([{ disableInitialLoad: true }]);
  });

  it('holds nothing for a visitor who has accepted', () => {
    gpt.start(createContext(['advertising']));
    expect(loadGpt()).to.deep.equal([]);
  });

  it('requests limited ads until there is consent, if the owner wants that', () => {
    gpt.start(createContext([], { options: { limitedAds: true } }));
    const sent = loadGpt();
    gpt.change(createContext(['advertising']));
    expect(sent).to.deep.equal([{ limitedAds: true }, { limitedAds: false }]);
  });

  it('restricts data processing for a visitor who has opted out', () => {
    const options = { restrictDataProcessing: true, nonPersonalizedAds: true };
    gpt.start(createContext(['advertising'], { options }));
    const sent = loadGpt();
    gpt.change(createContext([]));
    expect(sent).to.deep.equal([
      { restrictDataProcessing: false, nonPersonalizedAds: true },
      { restrictDataProcessing: true, nonPersonalizedAds: true },
    ]);
  });

  it('reports wrong options', () => {
    const options = { limitedAds: 'yes', purpose: 1, refresh: true };
    const context = createContext([], { options });
    gpt.start(context);
    expect(context.reports).to.deep.equal([
      'error wrong option "signals.gpt.limitedAds": yes Used instead: nothing',
      'error wrong option "signals.gpt.purpose": 1 Used instead: advertising',
      'error wrong option "signals.gpt.refresh": true Used instead: nothing',
    ]);
  });
});

describe('the signal for AdSense', () => {
  beforeEach(() => delete window.adsbygoogle);

  it('pauses the requests until there is consent, and sets nothing else', () => {
    adsense.start(createContext());
    expect({ ...window.adsbygoogle }).to.deep.equal({ pauseAdRequests: 1 });
    adsense.change(createContext(['advertising']));
    expect({ ...window.adsbygoogle }).to.deep.equal({ pauseAdRequests: 0 });
  });

  it('requests ads that are not personalised, if the owner wants that', () => {
    adsense.start(createContext(['advertising'], { options: { nonPersonalizedAds: true } }));
    expect({ ...window.adsbygoogle }).to.deep.equal({
      pauseAdRequests: 0,
      requestNonPersonalizedAds: 1,
    });
  });
});
