import { expect, fixtureSync } from '@open-wc/testing';
import { createGate } from '../../src/gate/gate.js';
import { nextTask } from '../../src/page/timing.js';
import { withRelease } from '../release/with-release.js';

/** A file that the test server has; it is no picture and no film, and need not be. */
const ADDRESS = new URL(import.meta.url).pathname;

/** A tenth of a second of sound. */
const SILENCE = `data:audio/wav;base64,${btoa(
  `RIFF\x48\x03\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x20\x03\0\0${'\x80'.repeat(800)}`,
)}`;

/** Gates of earlier tests go on watching the page, so each test has purposes of its own. */
let count = 0;

interface Page {
  readonly holder: HTMLElement;
  /** Grants a purpose and waits until everything is released. */
  readonly grant: (...purposes: string[]) => Promise<void>;
  /** The same, with a release that waits. */
  readonly grantWhen: (when: Promise<unknown>, ...purposes: string[]) => Promise<void>;
  /** Inserts more markup, in which `$` and `@` stand for the same. */
  readonly insert: (html: string) => void;
  /** The name of a purpose of this test. */
  readonly name: (purpose: string) => string;
  readonly asked: () => number;
  readonly find: (id: string) => Element;
}

/** Several tasks for each element: the queue takes one in each. */
async function released(): Promise<void> {
  for (let task = 0; task < 15; task++) await nextTask();
}

/** Puts markup on the page, in which `$` before a purpose makes it one of this test. */
function open(html: string, opened: Promise<unknown> = Promise.resolve()): Page {
  const number = ++count;
  const name = (purpose: string) => `p${number}-${purpose}`;
  const granted = new Set<string>();
  let calls = 0;
  const isGranted = (purpose: string) => {
    calls++;
    return granted.has(purpose);
  };
  const complete = (text: string) => text.replaceAll('$', name('')).replaceAll('@', ADDRESS);
  const holder = fixtureSync<HTMLElement>(`<div></div>`);
  holder.innerHTML = complete(html);
  const { release } = createGate(isGranted, withRelease, opened);
  async function grantWhen(when?: Promise<unknown>, ...purposes: string[]): Promise<void> {
    purposes.forEach((purpose) => granted.add(name(purpose)));
    release(when);
    await released();
  }
  return {
    holder,
    grant: (...purposes) => grantWhen(undefined, ...purposes),
    grantWhen,
    insert: (text) => holder.insertAdjacentHTML('beforeend', complete(text)),
    name,
    asked: () => calls,
    find(id) {
      const element = holder.querySelector(`[id="${id}"]`);
      if (!element) throw new Error(`no ${id}`);
      return element;
    },
  };
}

/** A held script with a mark of the page, which is not on it yet. */
function createHeld({ name }: Page, { text = '', src = '' }): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), { type: 'text/plain', text });
  Object.assign(script.dataset, { consent: name('a') }, src && { src });
  return script;
}

/** The ids of what has been released: it holds nothing any more. */
const releasedIds = ({ holder }: Page): string[] =>
  [...holder.querySelectorAll('[id]')]
    .filter(
      ({ attributes }) =>
        ![...attributes].some(({ name }) => /^data-(consent-)?(src|data|poster)/.test(name)),
    )
    .map(({ id }) => id);

describe('marks around and on an element', () => {
  const nested: [what: string, html: string, expected: string][] = [
    [
      'a pixel in an embed',
      '<div data-consent="$a"><img id="map" data-src="@"><img id="pixel" data-consent="$b" data-src="@"></div>',
      'map',
    ],
    [
      'an embed in a denied section',
      '<section data-consent="$b"><p><img id="in" data-consent="$a" data-consent-src="@"></p></section>',
      '',
    ],
    [
      'a track of a film',
      '<video id="film" data-consent="$a" preload="none" data-consent-poster="@"><track id="track" data-consent="$b" data-src="@"></video>',
      'film',
    ],
    [
      'a source between two granted elements',
      '<picture data-consent="$a"><source id="wide" data-consent="$b" data-consent-srcset="@"><img id="plain" alt="" data-consent-src="@"></picture>',
      'plain',
    ],
    [
      'a container in a container in a container',
      '<div data-consent="$a"><div data-consent="$b"><div data-consent="$a"><iframe id="deep" title="t" data-consent-src="@"></iframe></div></div><iframe id="flat" title="t" data-consent-src="@"></iframe></div>',
      'flat',
    ],
    [
      'a mark that names nothing around one that is granted',
      '<div data-consent=""><img id="in" data-consent="$a" data-src="@"></div>',
      '',
    ],
    [
      'alternatives and needs on the way',
      '<div data-consent="$b|$a"><img id="both" data-consent="$a $b" data-src="@"><img id="either" data-consent="$a|$b" data-src="@"></div>',
      'either',
    ],
    [
      'the fallback of an object',
      '<object id="object" data-consent="$a" data-consent-data="@"><embed id="embed" data-consent="$b" data-src="@"></object>',
      'object',
    ],
  ];
  for (const [what, html, expected] of nested) {
    it(`all count: ${what}`, async () => {
      const page = open(html);
      await page.grant('a');
      const ids = releasedIds(page);
      expect(ids.join()).to.equal(expected);
      await page.grant('b');
      if (!html.includes('data-consent=""'))
        expect(page.holder.querySelector('[data-src],[data-consent-src]')).to.equal(null);
    });
  }

  it('count when they are on body and html', async () => {
    const page = open('<img id="in" alt="" data-consent-src="@">');
    const purpose = `p${count}-a`;
    document.documentElement.setAttribute('data-consent', purpose);
    document.body.setAttribute('data-consent', `p${count}-b`);
    await page.grant('a');
    expect(releasedIds(page)).to.deep.equal([]);
    await page.grant('b');
    expect(releasedIds(page)).to.deep.equal(['in']);
    document.documentElement.removeAttribute('data-consent');
    document.body.removeAttribute('data-consent');
  });
});

describe('what a mark releases', () => {
  const forms: [form: string, attribute: string][] = [
    ['<img alt="" NAME="@">', 'src'],
    ['<img alt="" NAME="@ 1x">', 'srcset'],
    ['<picture><source NAME="@ 2x"></picture>', 'srcset'],
    ['<audio><source NAME="@"></audio>', 'src'],
    ['<video><track NAME="@"></video>', 'src'],
    ['<audio NAME="@"></audio>', 'src'],
    ['<video NAME="@"></video>', 'src'],
    ['<video NAME="@"></video>', 'poster'],
    ['<input type="image" alt="Go" NAME="@">', 'src'],
    ['<iframe title="t" NAME="@"></iframe>', 'src'],
    ['<iframe title="t" NAME="Own"></iframe>', 'srcdoc'],
    ['<embed NAME="@">', 'src'],
    ['<object NAME="@"></object>', 'data'],
    ['<link rel="preconnect" NAME="@">', 'href'],
    ['<link rel="dns-prefetch" NAME="@">', 'href'],
    ['<link rel="icon" NAME="@">', 'href'],
    ['<link rel="manifest" NAME="@">', 'href'],
    ['<link rel="alternate" NAME="@">', 'href'],
    ['<svg><image NAME="@"/></svg>', 'href'],
    ['<svg><use NAME="@#a"/></svg>', 'href'],
    ['<svg><filter><feImage NAME="@"/></filter></svg>', 'href'],
  ];
  const own: [form: string, attribute: string][] = [
    ['<img alt="" NAME="50vw">', 'sizes'],
    ['<link rel="preload" as="image" NAME="@ 1x">', 'imagesrcset'],
    ['<object><param NAME="@"></object>', 'value'],
  ];
  const cases = [
    ...forms.map(([form, attribute]) => [form, attribute, `data-${attribute}`]),
    ...[...forms, ...own].map(([form, attribute]) => [
      form,
      attribute,
      `data-consent-${attribute}`,
    ]),
  ] as [string, string, string][];

  for (const [form, attribute, name] of cases) {
    it(`${form.replace('NAME', name)}, with the mark on it and around it`, async () => {
      const page = open(
        `${form.replace('NAME', 'data-consent="$a" NAME')}<figure data-consent="$a">${form}</figure>`.replaceAll(
          'NAME',
          name,
        ),
      );
      const held = [...page.holder.querySelectorAll(`[${name}]`)];
      expect(held.length).to.equal(2);
      const values = held.map((element) => element.getAttribute(name));
      await page.grant('a');
      expect(held.map((element) => element.getAttribute(attribute))).to.deep.equal(values);
      expect(held.map((element) => element.hasAttribute(name))).to.deep.equal([false, false]);
    });
  }

  it('what is added to a marked container later, and what is held anew', async () => {
    const page = open(
      '<figure id="figure" data-consent="$a"></figure><iframe id="frame" title="t" data-consent="$a" data-consent-src="@?1"></iframe>',
    );
    await page.grant('a');
    const frame = page.find('frame');
    expect(frame.getAttribute('src')).to.equal(`${ADDRESS}?1`);
    page.find('figure').innerHTML = `<p><img id="late" alt="" data-consent-src="${ADDRESS}"></p>`;
    frame.setAttribute('data-consent-src', `${ADDRESS}?2`);
    await released();
    expect(page.find('late').getAttribute('src')).to.equal(ADDRESS);
    expect(frame.getAttribute('src')).to.equal(`${ADDRESS}?2`);
  });

  it('what comes into a marked film, sound or object after that was released', async () => {
    const names = ['video', 'audio', 'object'];
    const page = open(
      names
        .map(
          (name) =>
            `<${name} id="${name}" preload="none" data-consent="$a" data-consent-${name === 'object' ? 'data' : 'src'}="@"></${name}>`,
        )
        .join(''),
    );
    await page.grant('a');
    for (const name of names)
      page.find(name).innerHTML =
        `<img id="granted-${name}" alt="" data-consent-src="@"><img id="denied-${name}" alt="" data-consent="p${count}-b" data-consent-src="@">`.replaceAll(
          '@',
          ADDRESS,
        );
    await released();
    for (const name of names) {
      expect(page.find(`granted-${name}`).getAttribute('src')).to.equal(ADDRESS);
      expect(page.find(`denied-${name}`).hasAttribute('src')).to.equal(false);
    }
  });

  it('an element that gets its mark or its address later', async () => {
    const page = open(
      '<img id="mark" alt="" data-consent-src="@"><div data-consent="$a"><img id="address" alt=""></div>',
    );
    await page.grant('a');
    page.find('mark').setAttribute('data-consent', `p${count}-a`);
    page.find('address').setAttribute('data-consent-src', ADDRESS);
    await released();
    expect(releasedIds(page)).to.deep.equal(['mark', 'address']);
    expect(page.find('address').getAttribute('src')).to.equal(ADDRESS);
  });

  it('nothing whose mark is removed while it waits', async () => {
    const page = open(
      '<img id="one" alt="" data-consent="$a" data-src="@"><div id="box" data-consent="$a"><img id="two" alt="" data-src="@"></div>',
    );
    const done = page.grant('a');
    page.find('one').removeAttribute('data-consent');
    page.find('box').removeAttribute('data-consent');
    await done;
    expect(releasedIds(page)).to.deep.equal(['box']);
    expect(page.find('one').hasAttribute('src')).to.equal(false);
  });

  it('the same element, with its listeners and its window', async () => {
    const page = open(
      '<iframe id="frame" title="t" data-consent="$a" data-consent-srcdoc="Own"></iframe>',
    );
    const frame = page.find('frame') as HTMLIFrameElement;
    const { contentWindow } = frame;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    await page.grant('a');
    await loaded;
    expect(page.find('frame')).to.equal(frame);
    expect(frame.contentWindow).to.equal(contentWindow);
  });

  it('a film that found no source, and no film that plays another one', async () => {
    const page = open(`<audio id="empty"><source data-consent="$a" data-consent-src="@"></audio>
      <audio id="own" src="${SILENCE}"><source data-consent="$a" data-consent-src="@"></audio>
      <x-player id="custom" data-consent="$a"><source data-consent-src="@"></x-player>`);
    const loads: string[] = [];
    for (const id of ['empty', 'own', 'custom'])
      Object.assign(page.find(id), { load: () => loads.push(id) });
    const audio = page.find('own') as HTMLAudioElement;
    if (audio.networkState !== audio.NETWORK_IDLE)
      await new Promise((resolve) => audio.addEventListener('loadedmetadata', resolve));
    await page.grant('a');
    expect(loads).to.deep.equal(['empty']);
  });
});

/** A promise, and what resolves it. */
function pending(): [promise: Promise<unknown>, resolve: () => void] {
  let end = (): void => undefined;
  const promise = new Promise<void>((resolve) => (end = resolve));
  return [promise, end];
}

describe('a release', () => {
  const image = (id: string) => `<img id="${id}" alt="" data-consent="$a" data-src="@">`;

  it('waits until the gate is open', async () => {
    const [opened, openGate] = pending();
    const page = open(image('held'), opened);
    await page.grant('a');
    expect(releasedIds(page)).to.deep.equal([]);
    openGate();
    await released();
    expect(releasedIds(page)).to.deep.equal(['held']);
  });

  it('waits for what it is told to, and so does what comes meanwhile', async () => {
    const [when, go] = pending();
    const page = open(image('held'));
    await page.grantWhen(when, 'a');
    page.insert(image('late'));
    await released();
    expect(releasedIds(page)).to.deep.equal([]);
    go();
    await released();
    expect(releasedIds(page)).to.deep.equal(['held', 'late']);
  });

  it('looks through the page once it may release, and not before', async () => {
    const [when, go] = pending();
    const page = open(image('held').repeat(50));
    await page.grantWhen(when, 'a');
    expect(page.asked()).to.equal(0);
    go();
    await released();
    expect(page.asked()).to.be.at.least(50);
  });

  it('leaves alone a script that the page starts itself meanwhile', async () => {
    let count = 0;
    Object.assign(window, { countRun: () => count++ });
    const [when, go] = pending();
    const page = open('');
    const script = createHeld(page, { text: 'countRun()' });
    page.holder.append(script);
    await page.grantWhen(when, 'a');
    script.type = '';
    script.text = 'countRun()';
    expect(count).to.equal(1);
    go();
    await released();
    expect(count).to.equal(1);
  });

  it('passes over a script that loses its mark while it waits for another one', async () => {
    const page = open(`<script type="text/plain" data-consent="$a">
        document.getElementById('next').removeAttribute('data-consent')</script>
      <script id="next" type="text/plain" data-consent="$a">window.wasReleased = true</script>`);
    await page.grant('a');
    expect(page.find('next').hasAttribute('data-consent')).to.equal(false);
    expect('wasReleased' in window).to.equal(false);
  });

  it('asks ahead for no script that is denied, or has left the page', async () => {
    const page = open('');
    const [denied, gone, granted] = ['denied', 'gone', 'granted'].map((what) =>
      createHeld(page, { src: `${ADDRESS}?${page.name(what)}` }),
    ) as [HTMLScriptElement, HTMLScriptElement, HTMLScriptElement];
    const [never] = pending();
    denied.dataset.consent = page.name('b');
    await page.grantWhen(never, 'a');
    page.holder.append(denied, gone);
    gone.remove();
    await released();
    page.holder.append(granted);
    await released();
    const asked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')]
      .map(({ href }) => new URL(href).search.slice(1))
      .filter((search) => search.startsWith(page.name('')));
    expect(asked).to.deep.equal([page.name('granted')]);
  });
});

describe('what no mark releases', () => {
  const links = [
    'a',
    'area',
    'form',
    'button',
    'p',
    'base',
    'x-element',
    'constructor',
    'img:href',
    'iframe:href',
  ];
  it('links, forms and elements that hold nothing', async () => {
    const names = [
      'src',
      'href',
      'action',
      'formaction',
      'ping',
      'style',
      'onclick',
      'srcdoc',
      'data',
    ];
    const attributes = names.map((name) => `data-consent-${name}="@" data-${name}="@"`).join(' ');
    const page = open(
      `${links.map((link) => `<${link.split(':')[0] ?? ''} class="t" data-consent="$a" ${link.includes(':') ? 'data-consent-href="@"' : attributes}></${link.split(':')[0] ?? ''}>`).join('')}
      <svg><a class="t" data-consent="$a" ${attributes}></a><script class="t" data-consent="$a" ${attributes}></script></svg>
      <math class="t" data-consent="$a" ${attributes}></math>`,
    );
    const foreign = document.createElementNS('urn:other', 'img');
    foreign.setAttribute('class', 't');
    foreign.setAttribute('data-consent', `p${count}-a`);
    foreign.setAttribute('data-consent-src', ADDRESS);
    page.holder.append(foreign);
    await page.grant('a');
    for (const element of page.holder.querySelectorAll('.t')) {
      for (const name of names)
        expect(element.hasAttribute(name), `${element.nodeName} ${name}`).to.equal(false);
    }
  });

  it('an inline script without a mark of its own, as its text may be data', async () => {
    const page = open(`<div data-consent="$a">
      <script id="data" type="text/plain" data-href="@">window.wasReleased = true</script></div>`);
    await page.grant('a');
    expect('wasReleased' in window).to.equal(false);
    expect(page.find('data').getAttribute('type')).to.equal('text/plain');
  });

  /** Addresses that carry code or a page, each on an element that could run or show it. */
  const refused: [form: string, attribute: string, addresses: string[]][] = [
    ...(
      [
        ['<iframe title="t" NAME></iframe>', 'src'],
        ['<embed NAME>', 'src'],
        ['<object NAME></object>', 'data'],
        ['<object><param NAME></object>', 'value'],
        ['<link rel="stylesheet" NAME>', 'href'],
        ['<svg><use NAME></use></svg>', 'href'],
      ] as const
    ).map(([form, attribute]): [string, string, string[]] => [
      form,
      attribute,
      ['data:text/html,1', 'blob:https://a.example/1', 'javascript:1'],
    ]),
    ...(
      [
        ['<svg><image NAME></image></svg>', 'href'],
        ['<svg><filter><feImage NAME></feImage></filter></svg>', 'href'],
        ['<video NAME></video>', 'poster'],
        ['<video NAME></video>', 'src'],
        ['<video><track NAME></video>', 'src'],
        ['<input type="image" alt="Go" NAME>', 'src'],
        ['<link rel="preload" as="image" NAME>', 'imagesrcset'],
        ['<img alt="" NAME>', 'srcset'],
      ] as const
    ).map(([form, attribute]): [string, string, string[]] => [form, attribute, ['javascript:1']]),
  ];
  for (const [form, attribute, addresses] of refused)
    for (const address of addresses)
      it(`${address} in ${form.replace('NAME', attribute)}`, async () => {
        const { warn } = console;
        console.warn = () => {};
        const held = `data-consent="$a" data-consent-${attribute}="${address}"`;
        const page = open(form.replace('NAME', held));
        await page.grant('a');
        console.warn = warn;
        const element = page.holder.querySelector(`[data-consent-${attribute}]`);
        expect(element?.hasAttribute(attribute)).to.equal(false);
      });

  it('an address of data in a frame of a frameset', async () => {
    const page = open('');
    const frame = document.createElement('frame');
    Object.assign(frame.dataset, { consent: page.name('a'), consentSrc: 'data:text/html,1' });
    page.holder.append(frame);
    const { warn } = console;
    console.warn = () => {};
    await page.grant('a');
    console.warn = warn;
    expect(frame.hasAttribute('src')).to.equal(false);
  });

  it('a refused address, which keeps its mark and is reported once', async () => {
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (...message: unknown[]) => told.push(message[message.length - 1]);
    const page =
      open(`<iframe id="script" title="t" data-consent="$a" data-consent-src="java&#10;script:1"></iframe>
      <img id="list" alt="" data-consent="$a" data-consent-srcset="@ 1x, &#1;javascript:1 2x" data-consent-src="@">
      <img id="tabs" alt="" data-consent="$a" data-consent-srcset="&#9;@?a,b&#10;1x,data:image/gif;base64,R0lG 2x">`);
    const elements = ['script', 'list'].map(page.find);
    await page.grant('a');
    await page.grant('b');
    console.warn = warn;
    expect(told).to.deep.equal(elements);
    expect(elements.every((element) => element.hasAttribute('data-consent'))).to.equal(true);
    expect(elements.some((element) => element.hasAttribute('srcset'))).to.equal(false);
    expect(page.find('tabs').hasAttribute('srcset')).to.equal(true);
  });
});

describe('a form whose fields have the names of its methods', () => {
  const names = [
    'dataset',
    'getAttribute',
    'matches',
    'type',
    'tagName',
    'nodeType',
    'closest',
    'querySelector',
    'querySelectorAll',
    'children',
    'attributes',
    'parentElement',
    'parentNode',
    'localName',
    'namespaceURI',
    'hasAttribute',
    'removeAttribute',
    'isConnected',
    'firstElementChild',
    'nodeName',
    'compareDocumentPosition',
    'ownerDocument',
    'contains',
    'id',
    'remove',
    'text',
    'src',
    'load',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');

  it('hides no mark and breaks no insertion', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const page =
      open(`<form data-consent="$b">${fields}<img id="held" alt="" data-consent="$a" data-src="@"></form>
      <div data-consent="$b"><form>${fields}<img id="around" alt="" data-consent="$a" data-src="@"></form></div>
      <form data-consent="$a">${fields}<img id="free" alt="" data-src="@"></form>`);
    await page.grant('a');
    expect(releasedIds(page)).to.deep.equal(['free']);
    page.holder.insertAdjacentHTML(
      'beforeend',
      `<form data-consent="p${count}-a">${fields}<img id="late" alt="" data-src="${ADDRESS}"></form><form>${fields}</form>`,
    );
    await released();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(page.find('late').getAttribute('src')).to.equal(ADDRESS);
    expect(errors).to.deep.equal([]);
  });
});

describe('many elements', () => {
  it('that are inserted are looked at without those that are held', async () => {
    const page = open('<img alt="" data-consent="$a" data-src="@">'.repeat(2000));
    await released();
    const before = page.asked();
    for (let batch = 0; batch < 100; batch++) {
      page.holder.insertAdjacentHTML(
        'beforeend',
        `<p>${'<i></i>'.repeat(59)}<b data-consent="p${count}-a"></b></p>`,
      );
      await Promise.resolve();
    }
    page.holder.insertAdjacentHTML(
      'beforeend',
      `<img alt="" data-consent="p${count}-a" data-src="@">`.repeat(10),
    );
    await released();
    expect(page.asked() - before).to.be.below(100);
  });
});
