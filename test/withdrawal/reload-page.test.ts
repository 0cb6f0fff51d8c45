import { expect } from '@open-wc/testing';
import type { Context } from '../../src/core/context.js';
import type { RawOptions } from '../../src/core/config-types.js';
import type { reloadPage } from '../../src/withdrawal/reload-page.js';
import { makeRecord } from '../core/sample.js';
import { createContext } from '../storage/context.js';

interface Page {
  reloadPage: typeof reloadPage;
  history: History;
  History: { prototype: History };
  navigation?: EventTarget;
  NavigateEvent?: { prototype: object };
  /** Gone once the page was reloaded. */
  isSame?: boolean;
}

/** Nobody asks what a new policy would lift where something was lost. */
const never = () => {
  throw new Error('asked');
};
const record = makeRecord({
  time: Math.floor(Date.now() / 1000) * 1000,
  decisions: { analytics: 'granted', advertising: 'denied' },
  revision: '',
  fingerprint: '',
});
const CODE = `import { reloadPage } from '/src/withdrawal/reload-page.ts';
  window.reloadPage = reloadPage;
  parent.dispatchEvent(new Event('frame-ready'));`;

const nextEvent = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** A page within this one, which has the code; `attributes` say where it comes from. */
async function openPage(attributes: Record<string, string> = { src: '/test/empty-page.html' }) {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = nextEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as Page;
  const script = frame.contentDocument!.createElement('script');
  Object.assign(script, { type: 'module', text: CODE });
  const ready = nextEvent(window, 'frame-ready');
  frame.contentDocument!.head.append(script);
  await ready;
  page.isSame = true;
  const asked: unknown[] = [];
  page.navigation?.addEventListener('navigate', (event) => asked.push(event));
  const whenLoaded = () =>
    nextEvent(frame, 'load').then(() => frame.contentWindow as unknown as Page);
  return { frame, page, asked, whenLoaded };
}

/** What the page knows: the consent that it had, and the record that is stored now. */
function contextWith(stored: typeof record | null, live = stored, input: RawOptions = {}) {
  const { context, reports } = createContext('reload-page', input);
  context.consent.setRecord(live, 'restore');
  return { context: { ...context, readStored: () => stored } satisfies Context, reports };
}

describe('reloading a page', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('ends the code of the page, and keeps its place in the history and its state', async () => {
    const { page, whenLoaded } = await openPage();
    page.history.replaceState({ place: 7 }, '');
    const entries = page.history.length;
    const loaded = whenLoaded();
    void page.reloadPage(contextWith(null, record).context, ['advertising'], never);
    const next = await loaded;
    expect(next.isSame).to.equal(undefined);
    expect(next.history.state).to.deep.equal({ place: 7 });
    expect(next.history.length).to.equal(entries);
  });

  it('works in a page without an address of its own', async () => {
    const { page, whenLoaded } = await openPage({ srcdoc: '<p>Own</p>' });
    const loaded = whenLoaded();
    void page.reloadPage(contextWith(null).context, ['analytics'], never);
    expect((await loaded).isSame).to.equal(undefined);
  });

  it('has a new entry in the history in place of its own, so that no form is posted again', async () => {
    for (const [attributes, expected] of [
      [{ src: '/test/empty-page.html' }, [[null, '']]],
      // Such a page cannot be the answer to a form.
      [{ srcdoc: '<p>Own</p>' }, []],
    ] as const) {
      const { frame, page, whenLoaded } = await openPage(attributes);
      const replaced: unknown[][] = [];
      const { prototype } = page.History;
      const { replaceState } = prototype;
      prototype.replaceState = function (...values) {
        replaced.push(values);
        replaceState.apply(this, values);
      };
      // A function of the page's own, which a router may put there.
      page.history.replaceState = () => undefined;
      const loaded = whenLoaded();
      void page.reloadPage(contextWith(null).context, ['analytics'], never);
      await loaded;
      expect(replaced).to.deep.equal(expected);
      frame.remove();
    }
  });

  it('cannot be taken over by a router of the page, which works as before afterwards', async () => {
    const { page, whenLoaded } = await openPage();
    const prototype = page.NavigateEvent?.prototype ?? {};
    const before = Object.getOwnPropertyDescriptor(prototype, 'intercept');
    page.navigation?.addEventListener('navigate', (event) =>
      (event as unknown as { intercept(): void }).intercept(),
    );
    const loaded = whenLoaded();
    void page.reloadPage(contextWith(null).context, ['analytics'], never);
    expect(Object.getOwnPropertyDescriptor(prototype, 'intercept')).to.deep.equal(before);
    expect((await loaded).isSame).to.equal(undefined);
  });

  it('works where an element of the page has the name of what routers use', async () => {
    const { page, whenLoaded } = await openPage();
    Object.defineProperty(page, 'NavigateEvent', { value: document.createElement('form') });
    const loaded = whenLoaded();
    void page.reloadPage(contextWith(null).context, ['analytics'], never);
    expect((await loaded).isSame).to.equal(undefined);
  });

  it('is not done where what is stored still grants a lost purpose', async () => {
    const { page, asked } = await openPage();
    const { context, reports } = contextWith(record);
    await page.reloadPage(context, ['advertising', 'analytics'], never);
    expect([asked, reports, page.isSame]).to.deep.equal([[], [], true]);
  });

  it('is not done for a policy that would be the same, and says so', async () => {
    const { page, asked } = await openPage();
    const { context, reports } = contextWith(record);
    await page.reloadPage(context, [], () => false);
    expect([asked, page.isSame]).to.deep.equal([[], true]);
    expect(reports).to.deep.equal([
      ['warn', 'the choice is not stored, so the page is not reloaded: all stays held'],
    ]);
  });

  it('is done for a policy that lets everything load that is granted', async () => {
    const { page, whenLoaded } = await openPage();
    const { context, reports } = contextWith(record);
    const loaded = whenLoaded();
    const wanted: unknown[] = [];
    void page.reloadPage(context, [], (granted) => !!wanted.push(granted));
    expect((await loaded).isSame).to.equal(undefined);
    expect(wanted).to.deep.equal([['necessary', 'analytics']]);
    expect(reports).to.deep.equal([]);
  });

  it('waits for the cookie that a server sets', async () => {
    const { page, whenLoaded } = await openPage();
    const { context, reports } = contextWith(record, record, { persistUrl: '/persist' });
    const loaded = whenLoaded();
    let looks = 0;
    void page.reloadPage(context, [], () => ++looks > 3);
    expect((await loaded).isSame).to.equal(undefined);
    expect(reports).to.deep.equal([]);
  });

  it('gives up waiting for a cookie that no server sets', async () => {
    const { page, asked } = await openPage();
    const { context, reports } = contextWith(record, record, { persistUrl: '/persist' });
    await page.reloadPage(context, [], () => false);
    expect([asked, page.isSame]).to.deep.equal([[], true]);
    expect(reports.length).to.equal(1);
  });
});
