import { expect, fixtureSync } from '@open-wc/testing';
import { createGuardTools } from '../../src/gate/guard-tools.js';
import { receiveTools } from '../../src/release/from-guard.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';
import { releaseScript } from '../../src/release/release-script.js';
import { waitUntil } from '../wait-until.js';
import { isShimmed } from './release.js';

before(() => receiveTools(createGuardTools(null)));

declare global {
  interface Window {
    ran?: (Element | null)[];
  }
}

/** Nothing is denied, and nothing has changed meanwhile. */
const ALWAYS = [() => true, () => true] as const;

const HELD =
  '<script type="text/plain" data-site="7" id="held">(window.ran ??= []).push(document.currentScript)</script>';
const ASYNC = HELD.replace('<script', '<script async');

/** The element that was parsed, put on the page as it is. */
function byMarkup(html: string): Element | null {
  const holder = fixtureSync<HTMLElement>('<div></div>');
  holder.innerHTML = html;
  return holder.firstElementChild;
}
const parsed = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('script');
function template(html: string): HTMLTemplateElement {
  const element = document.createElement('template');
  element.innerHTML = html;
  return element;
}
function created(): Element {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.text = '(window.ran ??= []).push(document.currentScript)';
  return script;
}

const ways: [what: string, make: () => Element | null][] = [
  ['innerHTML', () => byMarkup(HELD)],
  ['innerHTML, with async', () => byMarkup(ASYNC)],
  ['innerHTML, then cloned', () => byMarkup(HELD)?.cloneNode(true) as Element],
  [
    'insertAdjacentHTML',
    () => {
      const holder = fixtureSync<HTMLElement>('<div></div>');
      holder.insertAdjacentHTML('beforeend', HELD);
      return holder.firstElementChild;
    },
  ],
  [
    'innerHTML of a template, then cloned',
    () => document.importNode(template(HELD).content, true).firstElementChild,
  ],
  [
    'innerHTML of a template, then adopted',
    () => document.adoptNode(template(ASYNC).content).firstElementChild,
  ],
  ['DOMParser, then adopted', () => document.adoptNode(parsed(HELD) as Element)],
  ['DOMParser, then imported', () => document.importNode(parsed(ASYNC) as Element, true)],
  [
    'a contextual fragment',
    () => document.createRange().createContextualFragment(HELD).firstElementChild,
  ],
  ['createElement', created],
];

describe('a held script', () => {
  beforeEach(() => {
    delete window.ran;
  });

  for (const [what, make] of ways) {
    it(`that came by ${what} runs once, in its place`, async () => {
      const script = make() as HTMLScriptElement;
      if (!script.isConnected) fixtureSync<HTMLElement>('<div></div>').append(script);
      await releaseScript(script, ...ALWAYS);
      expect(window.ran?.length).to.equal(1);
      const [ran] = window.ran ?? [];
      expect(ran === script || ran === script.nextElementSibling).to.equal(true);
      expect(ran?.getAttribute('data-site')).to.equal(script.getAttribute('data-site'));
    });
  }

  it('runs once and in its turn among others, whatever way each of them came', async () => {
    const place = fixtureSync<HTMLElement>('<div></div>');
    // More than are probed at once.
    const scripts = Array.from({ length: 11 }, () => ways).flatMap((all) =>
      all.map(([, make]) => make() as HTMLScriptElement),
    );
    place.append(...scripts);
    createReleaseQueue(() => true, createGuardTools(null))(scripts);
    await waitUntil(() => window.ran?.length === scripts.length, 'all have run');
    const isOneOfThem = (ran: Element | null) => scripts.some((script) => script === ran);
    // A copy comes after its script.
    const originals = window.ran?.map((ran) =>
      isOneOfThem(ran) ? ran : (ran?.previousElementSibling ?? null),
    );
    expect(originals).to.have.ordered.members(scripts);
    await waitUntil(() => !isShimmed(), 'the queue has ended');
  });

  it('that a page lets nobody probe holds up nothing else', async () => {
    const image = new Image();
    image.dataset.consent = 'analytics';
    image.dataset.consentSrc = 'data:,';
    const script = created() as HTMLScriptElement;
    fixtureSync<HTMLElement>('<div></div>').append(script, image);
    const refuse = () => {
      throw new TypeError('refused');
    };
    createReleaseQueue(() => true, { ...createGuardTools(null), trusted: refuse })([script, image]);
    await waitUntil(() => image.src === 'data:,', 'the image is released');
    await waitUntil(() => !isShimmed(), 'the queue has ended');
    receiveTools(createGuardTools(null));
    expect(window.ran).to.equal(undefined);
  });

  it('that can start is used itself', async () => {
    const script = created() as HTMLScriptElement;
    fixtureSync<HTMLElement>('<div></div>').append(script);
    await releaseScript(script, ...ALWAYS);
    expect(window.ran).to.deep.equal([script]);
    expect(script.nextElementSibling).to.equal(null);
  });

  it('that cannot start has a copy with its data, and without its mark and its id', async () => {
    const marked = HELD.replace('<script', '<script data-consent="analytics"');
    const script = byMarkup(marked) as HTMLScriptElement;
    await releaseScript(script, ...ALWAYS);
    const names = script.nextElementSibling?.getAttributeNames();
    expect(names).to.include('data-site');
    expect(names?.filter((name) => ['data-consent', 'id'].includes(name))).to.deep.equal([]);
  });

  it('that cannot start gets the events of its copy, and calls its handlers once', async () => {
    const script = byMarkup(
      `<script type="text/plain" data-consent-src="${import.meta.url}" data-type="text/javascript"></script>`,
    ) as HTMLScriptElement;
    const events: string[] = [];
    script.addEventListener('load', () => events.push('listener'));
    script.onload = () => events.push('handler');
    const onError = (event: ErrorEvent) => event.preventDefault();
    addEventListener('error', onError);
    const { onerror } = window;
    window.onerror = () => true;
    await releaseScript(script, ...ALWAYS);
    window.onerror = onerror;
    removeEventListener('error', onError);
    expect(events).to.deep.equal(['listener', 'handler']);
  });

  it('that cannot start gets the events of its copy where a page has replaced Event', async () => {
    const script = byMarkup(
      `<script type="text/plain" data-consent-src="/test/release/external-script.mjs?run=0"></script>`,
    ) as HTMLScriptElement;
    const events: string[] = [];
    script.addEventListener('load', ({ type }) => events.push(type));
    const own = window.Event;
    Object.assign(window, { Event: () => ({}) });
    try {
      await releaseScript(script, ...ALWAYS);
    } finally {
      window.Event = own;
    }
    expect(events).to.deep.equal(['load']);
  });

  it('that no browser runs holds nobody up', async () => {
    const never = [
      'data-type="application/json"',
      'nomodule',
      'for="button" event="onclick"',
      'language="vbscript"',
    ];
    for (const attributes of never) {
      const script = byMarkup(
        `<script type="text/plain" ${attributes} data-src="${import.meta.url}"></script>`,
      ) as HTMLScriptElement;
      await releaseScript(script, ...ALWAYS);
    }
  });
});
