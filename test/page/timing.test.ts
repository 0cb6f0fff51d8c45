import { expect } from '@open-wc/testing';
import {
  afterPaint,
  atMost,
  hasFired,
  nextTask,
  watchLoading,
  whenBody,
  whenFired,
  whenLoaded,
  whenVisible,
} from '../../src/page/timing.js';
import { replaceProperty } from '../replace-property.js';

describe('timing', () => {
  it('afterPaint and nextTask resolve in a later task', async () => {
    for (const wait of [afterPaint, nextTask]) {
      let isOver = false;
      const done = wait().then(() => (isOver = true));
      await Promise.resolve();
      expect(isOver).to.equal(false);
      await done;
    }
  });

  it('nextTask resolves where something else on the page is called scheduler', async () => {
    const element = document.createElement('div');
    element.id = 'scheduler';
    document.body.append(element);
    await nextTask();
    element.remove();
  });

  it('atMost resolves with the work, or without it when that takes too long', async () => {
    expect(await atMost(10000, Promise.resolve('done'))).to.equal('done');
    expect(await atMost(1, new Promise(() => 0))).to.equal(undefined);
  });

  it('whenVisible waits in a hidden tab until somebody looks at it', async () => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
    const show = (state: string): void => {
      Object.defineProperty(Document.prototype, 'visibilityState', { ...own, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    show('hidden');
    let isSeen = false;
    const seen = whenVisible().then(() => (isSeen = true));
    show('hidden');
    await nextTask();
    expect(isSeen).to.equal(false);
    show('visible');
    await seen;
    await whenVisible();
    Object.defineProperty(Document.prototype, 'visibilityState', own);
  });

  it('hasFired tells that the page has loaded', async () => {
    await new Promise<void>((resolve) => whenLoaded(resolve));
    expect(hasFired('DOMContentLoaded')).to.equal(true);
    expect(hasFired('load')).to.equal(true);
  });

  for (const [what, value] of [
    ['no performance', undefined],
    ['no entries', {}],
    ['no entry of the page', { getEntriesByType: () => [] }],
    [
      'timing that throws',
      {
        getEntriesByType: () => {
          throw new Error('denied');
        },
      },
    ],
  ] as const) {
    it(`hasFired tells it with ${what}`, async () => {
      await new Promise<void>((resolve) => whenLoaded(resolve));
      replaceProperty(window, 'performance', { value, writable: true }, () => {
        expect([hasFired('DOMContentLoaded'), hasFired('load')]).to.deep.equal([true, true]);
      });
    });
  }

  it('waits for events where every object has a signal', async () => {
    const { prototype } = Object as { prototype: { signal?: unknown } };
    const readyState = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState') ?? {};
    Object.defineProperty(Document.prototype, 'readyState', {
      ...readyState,
      get: () => 'loading',
    });
    let waiting: Promise<void> | undefined;
    try {
      prototype.signal = 'polluted';
      expect(watchLoading).not.to.throw();
      waiting = whenFired('load');
    } finally {
      delete prototype.signal;
      Object.defineProperty(Document.prototype, 'readyState', readyState);
    }
    window.dispatchEvent(new Event('load'));
    await waiting;
  });

  it('whenBody resolves where there is a body', async () => {
    await whenBody();
    expect(document.body).to.be.an.instanceof(HTMLElement);
  });
});
