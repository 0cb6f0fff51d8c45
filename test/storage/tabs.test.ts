import { expect } from '@open-wc/testing';
import { notifyTabs, watchTabs } from '../../src/storage/tabs.js';

const { setTimeout: realTimeout, BroadcastChannel: RealChannel } = window;

/** Nobody stops watching, so each test has a channel of its own. */
let count = 0;

/** Watches, and returns the name of the channel and how often it has looked. */
function watch(): { name: string; looks: () => number } {
  const name = `tabs${++count}`;
  let looks = 0;
  watchTabs(name, () => looks++);
  return { name, looks: () => looks };
}

/** What waits for a second look, with its delay. */
let waiting: [look: () => void, delay: unknown][] = [];

describe('a page that watches the other tabs', () => {
  beforeEach(() => {
    waiting = [];
    window.setTimeout = ((...call: [() => void, unknown]) =>
      waiting.push(call)) as unknown as typeof setTimeout;
  });
  afterEach(() =>
    Object.assign(window, { setTimeout: realTimeout, BroadcastChannel: RealChannel }),
  );

  it('looks at once and a second time when another tab reports a change', async () => {
    const { name, looks } = watch();
    const heard = new Promise((resolve) => (new RealChannel(name).onmessage = resolve));
    expect(looks()).to.equal(0);
    notifyTabs(name);
    await heard;
    expect(looks()).to.equal(1);
    expect(waiting.map(([, delay]) => delay)).to.deep.equal([400]);
    waiting[0]![0]();
    expect(looks()).to.equal(2);
  });

  it('hears each message once, though it begins again on a page that was written anew', async () => {
    const { name } = watch();
    let looks = 0;
    watchTabs(name, () => looks++);
    watchTabs(name, () => looks++);
    const heard = new Promise((resolve) => (new RealChannel(name).onmessage = resolve));
    notifyTabs(name);
    await heard;
    expect(looks).to.equal(1);
  });

  it('looks when the visitor comes back to it, and not when it is shown first', () => {
    const { looks } = watch();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(looks()).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(looks()).to.equal(1);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(looks()).to.equal(2);
  });

  it('notices a change of local storage where there are no channels, and there alone', () => {
    const withChannel = watch();
    Object.assign(window, { BroadcastChannel: undefined });
    const { name, looks } = watch();
    notifyTabs(name);
    dispatchEvent(new StorageEvent('storage'));
    expect([withChannel.looks(), looks()]).to.deep.equal([0, 1]);
  });
});
