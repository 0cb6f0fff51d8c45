import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { createPageListeners } from '../../src/guard/page-listeners.js';
import { createWhenGranted } from '../../src/guard/when-granted.js';
import { readConfig } from '../../src/options/config.js';
import { NOW, SHOWN } from '../core/sample.js';

/** What waits for purposes, with the listeners that it has. */
function setUp() {
  const config = readConfig({ purposes: 'analytics embeds' });
  const consent = createConsent(config, () => NOW);
  const listeners = createPageListeners();
  let listenerCount = 0;
  const whenGranted = createWhenGranted(consent, config.purposes, (listener) => {
    listenerCount++;
    const unsubscribe = listeners.subscribe(listener);
    return () => {
      listenerCount--;
      unsubscribe();
    };
  });
  consent.subscribe((...change) => listeners.notify(...change));
  const set = (...granted: string[]) => {
    const decisions = Object.fromEntries(config.purposes.map((id) => [id, 'denied']));
    for (const id of granted) decisions[id] = 'granted';
    consent.setRecord(decide(consent, config, decisions, 'api', SHOWN, NOW), 'api');
  };
  return { whenGranted, set, count: () => listenerCount };
}

/** Whether a promise has resolved by now. */
async function isResolved(promise: Promise<void>): Promise<boolean> {
  let isOver = false;
  void promise.then(() => (isOver = true));
  await new Promise((resolve) => setTimeout(resolve));
  return isOver;
}

describe('whenGranted', () => {
  it('keeps one listener for a purpose, however many wait, and none afterwards', async () => {
    const { whenGranted, set, count } = setUp();
    const all = Array.from({ length: 1000 }, (_, index) =>
      whenGranted(index % 2 ? 'analytics' : 'embeds'),
    );
    expect(count()).to.equal(2);
    set('analytics');
    expect(count()).to.equal(1);
    set('analytics', 'embeds');
    expect(count()).to.equal(0);
    await Promise.all(all);
  });

  it('keeps no listener for a purpose that is granted, or not on offer', async () => {
    const { whenGranted, set, count } = setUp();
    set('analytics');
    const [granted, necessary] = [whenGranted('analytics'), whenGranted('necessary')];
    const others = ['letters', '', 'constructor', '__proto__'].map(whenGranted);
    expect(count()).to.equal(0);
    await Promise.all([granted, necessary]);
    set('analytics', 'embeds');
    for (const promise of others) expect(await isResolved(promise)).to.equal(false);
  });

  it('waits anew for a purpose that was lost meanwhile', async () => {
    const { whenGranted, set } = setUp();
    const first = whenGranted('embeds');
    set('embeds');
    await first;
    set();
    const second = whenGranted('embeds');
    expect(await isResolved(second)).to.equal(false);
    set('embeds');
    await second;
  });
});
