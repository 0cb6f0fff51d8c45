// The gate of a page whose HTML is still coming.
import { expect } from '@open-wc/testing';
import type { createGate } from '../../src/gate/gate.js';
import type { ReleaseChunk } from '../../src/core/context.js';
import { waitUntil } from '../wait-until.js';
import { seen } from './open-gate.js';

type GateModule = Promise<{ createGate: typeof createGate }>;

const ADDRESS = '/test/release/external-script.mjs?run=0';

/** A page whose parser has got this HTML so far, and a gate on it that has granted `a`. */
async function openPage(html: string, address = '/test/empty-page.html') {
  const frame = document.createElement('iframe');
  if (address) frame.src = address;
  document.body.append(frame);
  if (address) await new Promise((resolve) => (frame.onload = resolve));
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><title>A page</title><script>');
  page.write(`window.gate = import('/src/gate/gate.ts')</script><body>${html}`);
  const find = (id: string) => page.querySelector(`[id="${id}"]`)!;
  const frames = [...page.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);

  const released: string[] = [];
  const chunk = {
    createReleaseQueue: () => (elements: readonly Element[]) =>
      released.push(...elements.map(({ id }) => id)),
  } as unknown as ReleaseChunk;
  const module = (page.defaultView as unknown as { gate: GateModule }).gate;
  const gate = (await module).createGate(
    (purpose) => purpose === 'a',
    async (use) => use(chunk),
    Promise.resolve(),
  );
  gate.release();
  return { page, gate, find, released, frames };
}

describe('the gate of a page that is being parsed', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('releases what is whole, and leaves what is deferred for later', async () => {
    const { page, released } = await openPage(`<img id="image" data-consent="a" data-src="/a">
      <script id="deferred" type="text/plain" data-consent="a" data-src="${ADDRESS}" defer></script>
      <script id="module" type="text/plain" data-type="module" data-consent="a">0</script>
      <script id="async" type="text/plain" data-consent="a" data-src="${ADDRESS}" async></script>
      <script id="external" type="text/plain" data-consent="a" data-src="${ADDRESS}"></script>
      <script id="inline" type="text/plain" data-consent="a">0</script>
      <p data-consent="a"><img id="around" data-consent-src="/a"></p>`);
    await waitUntil(() => released.length > 0);
    expect(released).to.deep.equal(['image', 'async', 'external', 'inline', 'around']);
    page.close();
    await waitUntil(() => released.length > 5);
    expect(released.slice(5)).to.deep.equal(['deferred', 'module']);
  });

  it('releases what is deferred in a page that was written into an empty frame', async () => {
    const deferred = `<script id="deferred" type="text/plain" data-consent="a" data-src="${ADDRESS}" defer></script>`;
    const { page, released } = await openPage(deferred, '');
    expect(released).to.deep.equal([]);
    page.close();
    await waitUntil(() => released.length > 0);
    expect(released).to.deep.equal(['deferred']);
  });

  it('waits for the rest of an inline script, and for its end', async () => {
    const { page, released } = await openPage(
      '<script id="inline" type="text/plain" data-consent="a">call(',
    );
    page.write('1, 2');
    page.write(')</script><img id="next" data-consent="a" data-src="/a">');
    await waitUntil(() => released.length > 0);
    expect(released).to.deep.equal(['inline', 'next']);
  });

  it('takes no inline script that comes in pieces for a whole one', async () => {
    const { page, released } = await openPage(`<img id="first" data-consent="a" data-src="/a">
      <script id="inline" type="text/plain" data-consent="a">call(`);
    await waitUntil(() => released.length > 0);
    expect(released).to.deep.equal(['first']);
    page.write('1)</script><p></p>');
    await waitUntil(() => released.length > 1);
    expect(released).to.deep.equal(['first', 'inline']);
  });

  it('waits for the end of an inline script that is marked as async, too', async () => {
    const { page, released } = await openPage(`<img id="first" data-consent="a" data-src="/a">
      <script id="inline" async type="text/plain" data-consent="a">call(`);
    await waitUntil(() => released.length > 0);
    page.write('1, ');
    await seen();
    expect(released).to.deep.equal(['first']);
    page.write('2)</script>');
    page.close();
    await waitUntil(() => released.length > 1);
    expect(released).to.deep.equal(['first', 'inline']);
  });

  it('forgets what waits in a component that leaves the page, until the page names it again', async () => {
    const { page, find, gate, released } = await openPage('<p id="host"></p>');
    const host = find('host');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<script id="deferred" type="text/plain" data-consent="a" data-src="${ADDRESS}" defer></script>`;
    gate.watch(root);
    await seen();
    host.remove();
    await seen();
    page.body.append(host);
    page.close();
    await waitUntil(() => page.readyState === 'complete');
    await seen();
    expect(released).to.deep.equal([]);
    gate.watch(root);
    await waitUntil(() => released.length > 0);
    expect(released).to.deep.equal(['deferred']);
  });

  it('inserts a held frame again if it comes with the HTML, and no later one', async () => {
    const held = (id: string) =>
      `<iframe id="${id}" title="A film" data-consent="b" data-src="/a"></iframe>`;
    const { page, find, gate, released, frames } = await openPage(
      `${held('first')}<p id="host"></p><p id="late-host"></p>`,
    );
    const windowOf = (id: string) => (find(id) as HTMLIFrameElement).contentWindow;
    expect(windowOf('first')).not.to.equal(frames[0]);

    page.write(held('second'));
    const second = windowOf('second');
    await waitUntil(() => windowOf('second') !== second);

    /** Whether the held frame of a component is inserted again once the page names its root. */
    function isInsertedIn(host: string): boolean {
      const root = find(host).attachShadow({ mode: 'open' });
      root.innerHTML = held('shadow');
      const [frame] = root.children as unknown as HTMLIFrameElement[];
      const before = frame!.contentWindow;
      gate.watch(root);
      return frame!.contentWindow !== before;
    }
    expect(isInsertedIn('host')).to.equal(true);

    page.close();
    await waitUntil(() => page.readyState === 'complete');
    expect(isInsertedIn('late-host')).to.equal(false);
    page.body.insertAdjacentHTML('beforeend', held('late'));
    const late = windowOf('late');
    // Once what is added after it is released, the gate has seen it too.
    page.body.insertAdjacentHTML('beforeend', '<img id="after" data-consent="a" data-src="/a">');
    await waitUntil(() => released.includes('after'));
    expect(windowOf('late')).to.equal(late);
  });
});
