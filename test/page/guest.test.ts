import { expect, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import { claimPage, findRunning, publishGlobal } from '../../src/page/global.js';
import { hasOpener, onOpenClick } from '../../src/page/open-click.js';
import { readOwnScript } from '../../src/page/own-script.js';
import { report, runSafely } from '../../src/page/report.js';
import { consoleOf } from '../console-of.js';

describe('report', () => {
  it('writes one message with our prefix', async () => {
    const entries = await consoleOf(() => report('error', 'message', 7));
    expect(entries).to.deep.equal([['error', 'Ask First:', 'message', 7]]);
  });

  it('does not throw where the console does', async () => {
    await consoleOf(() => {
      console.error = () => {
        throw new Error('of the page');
      };
      expect(() => report('error', 'message')).not.to.throw();
    });
  });
});

describe('runSafely', () => {
  it('reports what the work throws or rejects with', async () => {
    const failure = new Error('of a vendor');
    const entries = await consoleOf(async () => {
      await runSafely(() => {
        throw failure;
      });
      await runSafely(() => Promise.reject(failure), 'hint');
    });
    expect(entries).to.deep.equal([
      ['warn', 'Ask First:', 'failed', failure],
      ['warn', 'Ask First:', 'hint', failure],
    ]);
  });
});

/** An object that stands for the public functions. */
const createApi = () => {
  const pushed: unknown[] = [];
  const api = { push: (callback: unknown) => pushed.push(callback) };
  return { api: api as unknown as Parameters<typeof publishGlobal>[0], pushed };
};

describe('the page', () => {
  it('belongs to the first copy that claims it, which every later one finds', () => {
    expect(findRunning()).to.equal(undefined);
    const { api } = createApi();
    claimPage(api);
    expect(findRunning()).to.equal(api);
    expect(window.askFirst).to.equal(undefined);
  });
});

describe('window.askFirst', () => {
  afterEach(() => delete window.askFirst);

  it('is the API, which gets the callbacks of the queue in order', () => {
    const queue = [() => 1, () => 2];
    window.askFirst = queue;
    const { api, pushed } = createApi();
    publishGlobal(api);
    expect(window.askFirst).to.equal(api);
    expect(pushed).to.deep.equal(queue);
  });

  it('stays what it is when other code owns the name', async () => {
    const owned = { own: true };
    Object.assign(window, { askFirst: owned });
    const entries = await consoleOf(() => publishGlobal(createApi().api));
    expect(window.askFirst).to.equal(owned);
    expect(entries).to.deep.equal([['warn', 'Ask First:', 'window.askFirst is taken']]);
  });
});

it('window.askFirst is the API where an element of the page has that name', async () => {
  for (const form of ['<a id="askFirst"></a>', '<img name="askFirst" alt="">']) {
    fixtureSync(form);
    expect(window.askFirst, form).to.be.instanceOf(HTMLElement);
    const { api } = createApi();
    expect(await consoleOf(() => publishGlobal(api))).to.deep.equal([]);
    expect(window.askFirst).to.equal(api);
    delete window.askFirst;
    fixtureCleanup();
  }
});

describe('our own tag', () => {
  const read = (attributes: Record<string, string>) => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
    script.src = 'https://cdn.example/lib/ask-first.js';
    Object.assign(script.dataset, attributes);
    const native = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript') ?? {};
    Object.defineProperty(Document.prototype, 'currentScript', { ...native, get: () => script });
    try {
      return readOwnScript();
    } finally {
      Object.defineProperty(Document.prototype, 'currentScript', native);
    }
  };

  const block = (text: string) => {
    const script = fixtureSync<HTMLElement>(
      '<script id="options" type="application/json"></script>',
    );
    script.textContent = text;
  };

  it('gives its attributes over the keys of its JSON block', () => {
    block('{ "policyUrl": "/block", "revision": 2 }');
    const { options, attributes, base } = read({ config: 'options', policyUrl: '/tag' });
    expect(options).to.deep.equal({ policyUrl: '/tag', revision: 2 });
    expect(attributes).to.deep.equal(['policyUrl']);
    expect(base.href).to.equal('https://cdn.example/lib/ask-first.js');
  });

  it('tells with data-base where our other files are', () => {
    const { options, base, isBaseNamed } = read({ base: '/files/' });
    expect(base.href).to.equal(new URL('/files/', document.baseURI).href);
    expect(isBaseNamed).to.equal(true);
    expect(options).to.deep.equal({});
  });

  it('has our other files beside it where data-base is left empty', async () => {
    let own: ReturnType<typeof readOwnScript> | undefined;
    expect(await consoleOf(() => (own = read({ base: '' })))).to.deep.equal([]);
    expect(own?.base.href).to.equal('https://cdn.example/lib/ask-first.js');
    expect(own?.isBaseNamed).to.equal(false);
  });

  it('tells of a data-base that is no address, and has our other files beside it', async () => {
    for (const base of ['http://', 'https://[', '//[::1']) {
      let own: ReturnType<typeof readOwnScript> | undefined;
      const entries = await consoleOf(() => (own = read({ base, policyUrl: '/tag' })));
      expect(own?.base.href, base).to.equal('https://cdn.example/lib/ask-first.js');
      expect(own?.options).to.deep.equal({ policyUrl: '/tag' });
      const told = ['wrong option "base":', base, 'Used instead:', "our own file's folder"];
      expect(entries).to.deep.equal([['error', 'Ask First:', ...told]]);
    }
  });

  for (const [what, text] of [
    ['is no JSON', '{'],
    ['is empty', ''],
    ['is a list', '["google"]'],
    ['is a text', '"box"'],
    ['is null', 'null'],
  ] as const) {
    it(`reports a JSON block that ${what}, and gives its attributes`, async () => {
      block(text);
      let options;
      const entries = await consoleOf(() => {
        ({ options } = read({ config: 'options', policyUrl: '/tag' }));
      });
      expect(options).to.deep.equal({ policyUrl: '/tag' });
      expect(entries).to.deep.equal([
        ['error', 'Ask First:', 'data-config="options" is no JSON object'],
      ]);
    });
  }

  it('is reported when it is not there, and the page itself is the base', async () => {
    let own: ReturnType<typeof readOwnScript> | undefined;
    const entries = await consoleOf(() => (own = readOwnScript()));
    expect(own?.options).to.deep.equal({});
    expect(own?.base.href).to.equal(document.baseURI);
    expect(entries).to.deep.equal([['error', 'Ask First:', 'no own tag found']]);
  });
});

describe('a click on an element with data-consent-open', () => {
  const opened: Element[] = [];
  before(() => onOpenClick((opener) => opened.push(opener)));
  beforeEach(() => (opened.length = 0));

  it('opens, does not follow the link, and is not hidden by the page', () => {
    const link = fixtureSync<HTMLElement>('<a href="#x" data-consent-open><b>Cookies</b></a>');
    link.addEventListener('click', (event) => event.stopImmediatePropagation());
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.querySelector('b')?.dispatchEvent(event);
    expect(opened).to.deep.equal([link]);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('opens from within a shadow root', () => {
    const host = fixtureSync<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<button data-consent-open>Cookies</button>';
    const button = root.querySelector('button');
    button?.click();
    expect(opened).to.deep.equal([button]);
  });

  it('opens from within a component that carries the attribute, or has it around its slot', () => {
    const host = fixtureSync<HTMLElement>('<div data-consent-open><span>Light</span></div>');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner, document.createElement('slot'));
    const nested = inner.attachShadow({ mode: 'open' });
    nested.innerHTML = '<button>Cookies</button>';
    nested.querySelector('button')?.click();
    host.querySelector('span')?.click();
    expect(opened).to.deep.equal([host, host]);

    opened.length = 0;
    const card = fixtureSync<HTMLElement>('<div><span>Light</span></div>');
    const root = card.attachShadow({ mode: 'open' });
    root.innerHTML = '<b data-consent-open><slot></slot></b>';
    card.querySelector('span')?.click();
    expect(opened).to.deep.equal([root.querySelector('b')]);
  });

  it('opens from within a closed component that carries it', () => {
    const host = fixtureSync<HTMLElement>('<div data-consent-open></div>');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'closed' }).append(button);
    button.click();
    expect(opened).to.deep.equal([host]);
  });

  it('opens with the innermost of several, and from an element of another document', () => {
    const outer = fixtureSync<HTMLElement>('<div data-consent-open></div>');
    const frame = fixtureSync<HTMLIFrameElement>('<iframe title="a"></iframe>');
    const foreign = frame.contentDocument!.createElement('button');
    foreign.dataset.consentOpen = '';
    outer.append(foreign);
    foreign.click();
    expect(opened).to.deep.equal([foreign]);
  });

  it('opens through a form whose fields have the names of methods', () => {
    const form = fixtureSync<HTMLElement>(
      `<form data-consent-open>${['hasAttribute', 'closest', 'matches', 'getAttribute', 'nodeType']
        .map((name) => `<input name="${name}" aria-label="x">`)
        .join('')}<button type="button">Cookies</button></form>`,
    );
    form.querySelector('button')?.click();
    expect(opened).to.deep.equal([form]);
  });

  it('is found in the page and in its open components, at any depth', () => {
    expect(hasOpener(document)).to.equal(false);
    const host = fixtureSync<HTMLElement>('<section><div></div></section>');
    const outer = host.firstElementChild!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p></p>';
    const inner = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    expect(hasOpener(document)).to.equal(false);
    inner.innerHTML = '<a data-consent-open>Cookies</a>';
    expect(hasOpener(document)).to.equal(true);
    inner.innerHTML = '';
    host.dataset.consentOpen = '';
    expect(hasOpener(document)).to.equal(true);
  });

  it('is looked for in a page whose form fields have the names of what we read', () => {
    const form = fixtureSync('<form></form>');
    for (const name of ['shadowRoot', 'querySelector', 'querySelectorAll'])
      form.insertAdjacentHTML('beforeend', `<input name="${name}"><input name="${name}">`);
    expect(hasOpener(document)).to.equal(false);
    form.insertAdjacentHTML('beforeend', '<button data-consent-open>Cookies</button>');
    expect(hasOpener(document)).to.equal(true);
  });

  it('is left alone elsewhere', () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    fixtureSync('<p>Text</p>').dispatchEvent(event);
    document.dispatchEvent(new MouseEvent('click'));
    expect(opened).to.deep.equal([]);
    expect(event.defaultPrevented).to.equal(false);
  });
});
