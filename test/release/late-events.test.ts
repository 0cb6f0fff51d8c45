import { expect } from '@open-wc/testing';
import { external, held, heldExternal, release } from './release.js';

const note = (name: string) => `noted.push('${name}')`;
const on = (target: string, type: string, name = `${type} of ${target}`) =>
  `${target}.addEventListener('${type}', () => ${note(name)})`;

/** Code that starts an external script, which runs `code`. */
const start = (code: string, { create = `document.createElement('script')` } = {}) =>
  `{ const s = ${create}; s.src = '${external(code).replaceAll("'", '%27')}'; document.head.append(s); }`;

declare global {
  interface Window {
    /** A listener that a released script has added. */
    late?: () => void;
  }
}

describe('a listener that a released script adds for an event of loading', () => {
  it('is called once, in the order of a browser', async () => {
    const code = [
      on('window', 'pageshow'),
      on('window', 'load'),
      `window.onload = () => ${note('onload')}`,
      on('window', 'load', 'after onload'),
      on('window', 'DOMContentLoaded'),
      `document.onreadystatechange = () => ${note('onreadystatechange')}`,
      on('document', 'readystatechange'),
      `addEventListener('DOMContentLoaded', () => ${note('capture')}, true)`,
      `const twice = () => ${note('twice')}`,
      `document.addEventListener('DOMContentLoaded', twice)`,
      `document.addEventListener('DOMContentLoaded', twice)`,
      `document.addEventListener('DOMContentLoaded', { handleEvent() { ${note('object')} } })`,
    ];
    expect(await release(held(`{ ${code.join(';\n')} }`))).to.deep.equal([
      'capture',
      'twice',
      'object',
      'DOMContentLoaded of window',
      'onreadystatechange',
      'readystatechange of document',
      'load of window',
      'onload',
      'after onload',
      'pageshow of window',
    ]);
    window.onload = null;
    document.onreadystatechange = null;
  });

  it('gets the event of a browser, with the right targets', async () => {
    const look = (target: string) => `function (event) { noted.push([event.type, this === ${target},
      event.target === document, event.currentTarget === ${target}, event.eventPhase, event instanceof Event]); }`;
    const noted = await release(
      held(`document.addEventListener('DOMContentLoaded', ${look('document')});
        addEventListener('DOMContentLoaded', ${look('window')});
        window.onload = ${look('window')};
        addEventListener('pageshow', (event) => noted.push(event.persisted))`),
    );
    window.onload = null;
    expect(noted).to.deep.equal([
      ['DOMContentLoaded', true, true, true, 2, true],
      ['DOMContentLoaded', true, true, true, 3, true],
      ['load', true, true, true, 2, true],
      false,
    ]);
  });

  it('is not called once it is removed', async () => {
    const noted = await release(
      held(`{ const first = () => { document.removeEventListener('DOMContentLoaded', first);
          removeEventListener('load', first); ${note('first of two')} };
        document.addEventListener('DOMContentLoaded', first);
        addEventListener('load', first);
        const gone = { handleEvent() { ${note('removed object')} } };
        addEventListener('load', gone, { capture: true });
        removeEventListener('load', gone, true);
        const ended = new AbortController();
        addEventListener('load', () => ${note('aborted')}, { signal: ended.signal });
        document.addEventListener('DOMContentLoaded', () => ended.abort());
        addEventListener('load', () => ${note('passive')}, { passive: true, once: true });
        addEventListener('load', (event) => event.stopImmediatePropagation());
        addEventListener('load', () => ${note('stopped')}); }`),
    );
    expect(noted).to.deep.equal(['first of two', 'passive']);
  });

  it('may be removed by other code, until it is called', async () => {
    const noted = await release(
      held(`window.late = () => ${note('late')}; addEventListener('load', late)`) +
        held(on('window', 'load')),
    );
    expect(noted).to.deep.equal(['late', 'load of window']);
    // Once a later script has run, code that is not released removes the listener.
    const remove = () => window.removeEventListener('load', window.late!);
    const removed = await release(
      held(`window.late = () => ${note('late')}; addEventListener('load', late)`) +
        heldExternal(note('next')),
      { now: () => document.addEventListener('load', remove, true) },
    );
    document.removeEventListener('load', remove, true);
    expect(removed).to.deep.equal(['next']);
  });

  it('does not keep the others from being called when it throws', async () => {
    const errors: unknown[] = [];
    const { onerror } = window;
    window.onerror = (message) => errors.push(message) > 0;
    const noted = await release(
      held(`addEventListener('load', () => { throw new Error('of the vendor') });
        ${on('window', 'load', 'next')}`),
    );
    window.onerror = onerror;
    expect(noted).to.deep.equal(['next']);
    expect(errors.join()).to.contain('of the vendor');
  });

  for (const name of ['Event', 'PageTransitionEvent'] as const)
    it(`is called, and the shims are removed, where a page has replaced ${name}`, async () => {
      const own = Object.getOwnPropertyDescriptor(window, name)!;
      const value = () => ({});
      const html = held(on('document', 'DOMContentLoaded', 'ready') + ';' + on('window', 'load'));
      const replace = () => Object.defineProperty(window, name, { ...own, value });
      try {
        expect(await release(html, { now: replace })).to.deep.equal(['ready', 'load of window']);
      } finally {
        Object.defineProperty(window, name, own);
      }
      // The next late event is fired like any other.
      expect(await release(held(on('window', 'load')))).to.deep.equal(['load of window']);
    });

  it('waits for the scripts that a browser would have run before the event', async () => {
    const noted = await release(
      held(on('document', 'DOMContentLoaded') + ';' + on('window', 'load')) +
        heldExternal(note('deferred'), 'defer') +
        heldExternal(note('async'), 'async') +
        held(note('inline module'), 'data-type="module"') +
        held(
          '',
          `data-type="module" data-src="${new URL('./external-module.mjs', import.meta.url).pathname}"`,
        ) +
        held(note('inline')),
    );
    expect(noted[0]).to.be.oneOf(['inline', 'async']);
    const order = noted.filter((name) => name !== 'async');
    expect(order).to.deep.equal([
      'inline',
      'deferred',
      'inline module',
      'module',
      'DOMContentLoaded of document',
      'load of window',
    ]);
    expect(noted[noted.length - 1]).to.equal('load of window');
  });

  it('may be for an event that comes after the one that is fired, and for no other', async () => {
    const noted = await release(
      held(`document.addEventListener('DOMContentLoaded', () => {
        ${on('window', 'load')}; ${on('document', 'DOMContentLoaded')} });
        addEventListener('load', () => { ${on('window', 'pageshow')}; ${on('window', 'load', 'again')} })`),
    );
    expect(noted).to.deep.equal(['load of window', 'pageshow of window']);
  });

  it('is not kept for other code, other events and other objects, nor if it opts out', async () => {
    const noted = await release(
      held(
        on('window', 'load', 'opted out') + ';' + start(on('window', 'load', 'child')),
        'data-no-late-events',
      ) +
        held(`document.body.addEventListener('DOMContentLoaded', () => ${note('body')});
          document.addEventListener.call(document.body, 'click', () => ${note('click')});
          document.addEventListener.call(document.body, 'DOMContentLoaded', () => ${note('borrowed')});
          window.addEventListener('message-of-test', () => ${note('other')})`),
      { now: () => addEventListener('load', () => window.noted.push('page')) },
    );
    document.body.click();
    dispatchEvent(new Event('message-of-test'));
    expect(noted).to.deep.equal(['click', 'other']);
  });
});

describe('a handler property that a released script sets', () => {
  const chain = (name: string, owner = 'window') =>
    held(
      `{ const before = ${owner}.onload; ${owner}.onload = function () { before && before.apply(this, arguments); ${note(name)}; } }`,
    );

  afterEach(() => (window.onload = null));

  it('may chain to the one before: each is called once, the page’s own not again', async () => {
    let calls = 0;
    window.onload = () => (calls += 1);
    const noted = await release(chain('first') + chain('second') + chain('body', 'document.body'));
    expect(noted).to.deep.equal(['first', 'second', 'body']);
    expect(calls).to.equal(0);
    // Whoever calls the handler afterwards calls all of them, as without us.
    window.onload.call(window, new Event('load'));
    expect(noted.slice(3)).to.deep.equal(['first', 'second', 'body']);
    expect(calls).to.equal(1);
  });

  it('takes the place of an earlier one, and null takes it away', async () => {
    expect(
      await release(
        held(`window.onload = () => ${note('replaced')}`) +
          held(`onload = () => ${note('last')}`) +
          held(
            `document.onreadystatechange = () => ${note('gone')}; document.onreadystatechange = null`,
          ) +
          held(`window.onpageshow = 'no function'`),
      ),
    ).to.deep.equal(['last']);
  });

  it('is not taken from the page, which sees and sets its own', async () => {
    const own = () => window.noted.push('page');
    window.onload = own;
    let seen: unknown;
    const html = held(`window.onload = () => ${note('late')}`) + heldExternal('', 'id="next"');
    const now = () =>
      document.querySelector('#next')?.addEventListener('load', () => (seen = window.onload));
    const noted = await release(html, { now });
    expect(noted).to.deep.equal(['late']);
    expect(seen).to.equal(own);
  });
});

describe('a script that a released script starts', () => {
  const listens = on('window', 'load', 'started');
  const ways: [string, string][] = [
    ['by createElement', held(start(listens))],
    [
      'by createElementNS',
      held(
        start(listens, {
          create: `document.createElementNS('http://www.w3.org/1999/xhtml', 'script')`,
        }),
      ),
    ],
    ['from an external script', heldExternal(start(listens))],
    ['from an async script', heldExternal(start(listens), 'async')],
    ['three files deep', held(start(start(start(listens))))],
    [
      'inline',
      held(
        `{ const s = document.createElement('script'); s.text = \`${listens}\`; document.head.append(s) }`,
      ),
    ],
    [
      'after promises of an inline script',
      held(`(async () => { await null; await Promise.resolve(); ${start(listens)} })()`),
    ],
    [
      'after promises of an external script',
      heldExternal(`Promise.resolve().then(() => { ${start(listens)} })`),
    ],
    [
      'in a late listener',
      held(`document.addEventListener('DOMContentLoaded', () => { ${start(listens)} })`),
    ],
    [
      'in a promise of a late listener',
      held(
        `document.addEventListener('DOMContentLoaded', async () => { await null; ${start(listens)} })`,
      ),
    ],
    [
      'by document.write',
      held(
        `document.write('<script src="${external(listens).replaceAll("'", '%27')}"></' + 'script>')`,
      ),
    ],
    [
      'by document.write, async',
      held(
        `document.write('<script async src="${external(listens).replaceAll("'", '%27')}"></' + 'script>')`,
      ),
    ],
  ];
  for (const [way, html] of ways) {
    it(`gets the late events when it is started ${way}`, async () => {
      expect(await release(html)).to.deep.equal(['started']);
    });
  }

  it('holds up the load event, and no longer than until it has failed', async () => {
    const failing = `const f = document.createElement('script'); f.src = '/missing-file.js'; document.head.append(f);`;
    const noted = await release(
      held(`${on('window', 'load')}; ${failing} ${start(note('started'))}
        document.createElement('script').src = '/never-inserted.js'`),
    );
    expect(noted).to.deep.equal(['started', 'load of window']);
  });
});
