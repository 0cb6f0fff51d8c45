import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/core/consent.js';
import { createPageListeners } from '../../src/guard/page-listeners.js';
import { readConfig } from '../../src/options/config.js';
import { consoleOf } from '../console-of.js';

const { state } = createConsent(readConfig({}), Date.now);

describe('the listeners of the page', () => {
  const calls: string[] = [];
  const onEvent = () => calls.push('event');
  beforeEach(() => {
    calls.length = 0;
    document.addEventListener('consentchange', onEvent);
  });
  afterEach(() => document.removeEventListener('consentchange', onEvent));

  it('are called in the order of their subscription, and then comes the event', () => {
    const { subscribe, notify } = createPageListeners();
    subscribe(() => calls.push('first'));
    subscribe(() => calls.push('second'));
    notify(state, state, 'api');
    subscribe(() => calls.push('late'));
    notify(state, state, 'api');
    expect(calls).to.deep.equal(['first', 'second', 'event', 'first', 'second', 'late', 'event']);
  });

  it('may subscribe and unsubscribe others while they are called', () => {
    const { subscribe, notify } = createPageListeners();
    const again = () => {
      calls.push('again');
      stop();
      subscribe(again);
      subscribe(() => calls.push('new'));
      stopOther();
    };
    const stop = subscribe(again);
    const stopOther = subscribe(() => calls.push('other'));
    notify(state, state, 'api');
    expect(calls).to.deep.equal(['again', 'event']);
    notify(state, state, 'api');
    expect(calls).to.deep.equal(['again', 'event', 'again', 'new', 'event']);
  });

  it('stop neither each other nor the event when one throws', async () => {
    const { subscribe, notify } = createPageListeners();
    const failure = new Error('of the page');
    subscribe(() => {
      throw failure;
    });
    subscribe(() => calls.push('second'));
    const entries = await consoleOf(() => notify(state, state, 'api'));
    expect(calls).to.deep.equal(['second', 'event']);
    expect(entries.flat()).to.include(failure);
  });

  it('get an event with its detail where the page has no CustomEvent', () => {
    const details: unknown[] = [];
    const listener = ({ detail }: CustomEvent) => details.push(detail);
    document.addEventListener('consentchange', listener);
    const native = window.CustomEvent;
    try {
      for (const missing of [undefined, null, {}]) {
        Object.assign(window, { CustomEvent: missing });
        createPageListeners().notify(state, state, 'api');
      }
    } finally {
      window.CustomEvent = native;
      document.removeEventListener('consentchange', listener);
    }
    expect(details).to.deep.equal(Array(3).fill({ state, previous: state, cause: 'api' }));
  });
});
