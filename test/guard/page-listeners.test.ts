import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/core/consent.js';
import { createPageListeners } from '../../src/guard/page-listeners.js';
import { readConfig } from '../../src/options/config.js';

const { state } = createConsent(readConfig({}), Date.now);

describe('page listeners', () => {
  it('are called in the order in which they subscribed, with the change', () => {
    const { subscribe, prepare } = createPageListeners();
    const calls: unknown[] = [];
    subscribe((...change) => calls.push(['first', ...change]));
    subscribe(() => calls.push('second'));
    prepare(state, state, 'accept')();
    expect(calls).to.deep.equal([['first', state, state, 'accept'], 'second']);
  });

  it('are not called for a change from before they subscribed, nor after they have left', () => {
    const { subscribe, prepare } = createPageListeners();
    const calls: string[] = [];
    const unsubscribe = subscribe(() => calls.push('left'));
    const call = prepare(state, state, 'accept');
    subscribe(() => calls.push('late'));
    unsubscribe();
    call();
    expect(calls).to.deep.equal([]);
  });

  it('go on when one of them throws, and call a function twice that subscribed twice', () => {
    const { subscribe, prepare } = createPageListeners();
    let count = 0;
    const listener = () => void count++;
    subscribe(() => {
      throw new Error('a fault of the page');
    });
    subscribe(listener);
    subscribe(listener);
    prepare(state, state, 'accept')();
    expect(count).to.equal(2);
  });
});
