// A page that keeps us from what we build on. What is changed here stays so for the whole file.
import { expect } from '@open-wc/testing';
import { afterPaint, hasFired, nextTask, whenBody, whenLoaded } from '../../src/page/timing.js';
import { held, heldExternal, release } from '../release/release.js';
import { waitUntil } from '../wait-until.js';

const fixed = (target: object, name: string) =>
  Object.defineProperty(target, name, {
    value: Reflect.get(target, name) as unknown,
    writable: false,
    configurable: false,
  });

const throws = () => {
  throw new Error('of the page');
};

const unhandled: unknown[] = [];
const warnings: unknown[][] = [];

describe('in a page that fixes and breaks what we need', () => {
  before(async () => {
    await new Promise<void>((resolve) => whenLoaded(resolve));
    addEventListener('unhandledrejection', ({ reason }) => unhandled.push(reason));
    console.warn = (...message: unknown[]) => warnings.push(message);
  });

  it('time goes on without frames, without a scheduler and without navigation timing', async () => {
    Object.assign(window, { requestAnimationFrame: throws });
    await afterPaint();
    await whenBody();
    Object.defineProperty(performance, 'getEntriesByType', { value: undefined });
    expect(hasFired('DOMContentLoaded')).to.equal(true);
    for (const postTask of [async () => throws(), throws, undefined]) {
      Object.defineProperty(window, 'scheduler', { value: { postTask }, configurable: true });
      await nextTask();
    }
    Object.defineProperty(window, 'scheduler', {
      value: { postTask: async () => throws() },
      configurable: true,
    });
  });

  it('releases in order with fixed methods and frozen prototypes, and says so once', async () => {
    for (const name of ['write', 'writeln', 'open', 'close', 'addEventListener', 'createElement'])
      fixed(document, name);
    fixed(window, 'addEventListener');
    for (const { prototype } of [
      EventTarget,
      Node,
      Element,
      HTMLElement,
      Document,
      HTMLDocument,
      WeakMap,
      Map,
      Promise,
      Array,
    ])
      Object.freeze(prototype);
    // `release` waits for the browser's own createElement, which does not come back here.
    void release(
      heldExternal('noted.push("async")', 'async') +
        held('noted.push(1)') +
        heldExternal('noted.push(2)') +
        held(`addEventListener('load', () => noted.push('late')); noted.push(3)`),
    ).catch(() => 0);
    await waitUntil(() => window.noted?.length >= 4);
    await waitUntil(() => !document.querySelector('[data-consent]'));
    expect(window.noted.filter((name) => name !== 'async')).to.deep.equal([1, 2, 3]);
    expect(window.noted).to.include('async');
    expect(unhandled).to.deep.equal([]);
    expect(warnings.map((message) => message.slice(0, 2).join(' '))).to.deep.equal([
      'Ask First: createElement cannot be replaced, so released scripts do without it',
    ]);
  });
});
