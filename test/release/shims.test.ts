import { expect } from '@open-wc/testing';
import { held, release } from './release.js';

const onReady = (name: string) =>
  `document.addEventListener('DOMContentLoaded', () => noted.push('${name}'))`;

describe('the page after a release', () => {
  const names: [object, string[]][] = [
    [
      document,
      [
        'addEventListener',
        'removeEventListener',
        'createElement',
        'createElementNS',
        'write',
        'writeln',
        'open',
        'close',
        'onreadystatechange',
      ],
    ],
    [window, ['addEventListener', 'removeEventListener']],
    [document.body, ['onload', 'onpageshow']],
    [EventTarget.prototype, ['addEventListener', 'removeEventListener']],
  ];
  const look = () => [
    ...names.flatMap(([target, list]) =>
      list.map((name) => Object.getOwnPropertyDescriptor(target, name)),
    ),
    Object.getOwnPropertyDescriptor(window, 'onload'),
    Object.getOwnPropertyDescriptor(window, 'onpageshow'),
  ];

  it('has nothing of ours on document, window, body or a prototype', async () => {
    const before = look();
    const during = await release(
      held(
        `noted.push(document.hasOwnProperty('write'), document.write.name, document.addEventListener.length)`,
      ),
    );
    expect(during).to.deep.equal([true, 'write', 2]);
    expect(look()).to.deep.equal(before);
  });

  it('has what it had put there itself', async () => {
    const own = {
      value: document.write.bind(document),
      configurable: true,
      enumerable: false,
      writable: false,
    };
    Object.defineProperty(document, 'write', own);
    await release(held(`document.write('<p>written</p>')`));
    expect(Object.getOwnPropertyDescriptor(document, 'write')).to.deep.equal(own);
    Reflect.deleteProperty(document, 'write');
  });

  it('keeps a wrapper that it has put around ours, which then does nothing of ours', async () => {
    const calls: string[] = [];
    const wrapper = await new Promise<unknown>((resolve) => {
      void release(held(`window.wrapNow()`));
      Object.assign(window, {
        wrapNow() {
          const below = document.addEventListener;
          const ours = function (this: Document, ...args: Parameters<typeof below>) {
            calls.push(args[0]);
            below.apply(this, args);
          };
          document.addEventListener = ours as typeof below;
          resolve(ours);
        },
      });
    });
    await release(held(onReady('second release')));
    expect(window.noted).to.deep.equal(['second release']);
    expect(document.addEventListener).to.equal(wrapper);
    calls.length = 0;
    document.addEventListener('click', () => window.noted.push('click'), { once: true });
    document.dispatchEvent(new Event('click'));
    expect(calls).to.deep.equal(['click']);
    expect(window.noted).to.deep.equal(['second release', 'click']);
    Reflect.deleteProperty(document, 'addEventListener');
  });

  it('may have instrumented a prototype meanwhile', async () => {
    const native = EventTarget.prototype.addEventListener;
    const seen: string[] = [];
    Object.assign(window, {
      instrument() {
        EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
          if (this === document) seen.push(type);
          native.call(this, type, ...rest);
        };
      },
    });
    await release(held(`window.instrument(); document.addEventListener('click', () => 0)`));
    EventTarget.prototype.addEventListener = native;
    expect(seen).to.deep.equal(['click']);
  });
});
