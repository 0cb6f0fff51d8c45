import { expect } from '@open-wc/testing';
import { isAllowedValue } from '../../src/gate/allowed-address.js';
import type { HeldKind } from '../../src/options/held-attributes.js';

const cases: [HeldKind, string, boolean][] = [
  ['web', 'https://a.example/', true],
  ['web', '//a.example/', true],
  ['web', '/a', true],
  ['web', '', true],
  ['web', 'HTTP://a.example', true],
  ['web', 'javascript:1', false],
  ['web', ' java\nscript:1', false],
  ['web', '\u0001javascript:1', false],
  ['web', 'data:text/html,1', false],
  ['web', 'blob:https://a.example/1', false],
  ['web', 'about:blank', false],
  ['web', 'filesystem:https://a.example/1', false],
  ['web', 'vbscript:1', false],
  ['web', 'http://[', false],
  ['web', 'xhttp://a.example/', false],
  ['media', 'xdata:image/gif,1', false],
  ['srcset', '/a 1x, http://[ 2x', true],
  ['media', 'data:image/gif;base64,R0lG', true],
  ['media', 'blob:https://a.example/1', true],
  ['media', 'javascript:1', false],
  ['srcset', '/a 1x, /b 2x', true],
  ['srcset', '\t/a,b\n 1x,\n//c.example/d 100w', true],
  ['srcset', 'data:image/gif;base64,R0lG 1x', true],
  ['srcset', '/a 1x,javascript:1 2x', false],
  ['srcset', '/a 1x, \u0001javascript:1 2x', false],
  ['srcset', ',,,javascript:1', false],
  ['text', 'anything:', true],
];

describe('the value of a held attribute', () => {
  for (const [kind, value, expected] of cases) {
    it(`${JSON.stringify(value)} is ${expected ? 'allowed' : 'refused'} as ${kind}`, () => {
      expect(isAllowedValue(kind, value)).to.equal(expected);
    });
  }

  it('may have the page’s own scheme, unless its addresses could run code in another page', async () => {
    const file = new URL('../../src/gate/allowed-address.ts', import.meta.url).href;
    const page = `<script type="module">import { isAllowedValue } from '${file}';
      const addresses = [location.href, 'http://a.example/', 'https://a.example/', 'ftp://a.example/'];
      parent.postMessage([location.protocol, ...addresses.map((one) => isAllowedValue('web', one))]);</script>`;
    const frame = document.createElement('iframe');
    for (const [scheme, attributes] of [
      ['about:', { srcdoc: page }],
      ['blob:', { src: URL.createObjectURL(new Blob([page], { type: 'text/html' })) }],
    ] as const) {
      const told = new Promise<MessageEvent>((resolve) =>
        addEventListener('message', resolve, { once: true }),
      );
      document.body.append(Object.assign(frame, attributes));
      expect((await told).data).to.deep.equal([scheme, false, true, true, false]);
      frame.remove();
      frame.removeAttribute('srcdoc');
    }
  });

  it('may have the scheme under which an app shows its pages', async () => {
    const address = '/src/gate/allowed-address.ts';
    const code = await (await fetch(address)).text();
    // No test server has such a page: the code gets a location of its own, and the page its addresses.
    const page = `<base href="app-data://localhost/"><script type="module">
      const location = { protocol: 'app-data:' };
      ${code}
      const addresses = ['/a', 'app-data://localhost/b', 'http://a.example/', 'other://localhost/'];
      parent.postMessage(addresses.map((one) => isAllowedValue('web', one)));</script>`;
    const told = new Promise<MessageEvent>((resolve) =>
      addEventListener('message', resolve, { once: true }),
    );
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: page });
    document.body.append(frame);
    expect((await told).data).to.deep.equal([true, true, true, false]);
    frame.remove();
  });

  it('of hostile length is checked in no noticeable time', () => {
    const start = performance.now();
    isAllowedValue('srcset', ','.repeat(100_000));
    isAllowedValue('srcset', `${' '.repeat(100_000)}x`);
    expect(performance.now() - start).to.be.below(5000);
  });
});
