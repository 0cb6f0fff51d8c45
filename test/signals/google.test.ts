import { expect } from '@open-wc/testing';
import { signal } from '../../src/signals/google.js';
import { createContext } from './context.js';

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: (...words: unknown[]) => void;
  }
}

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** A state in which only these types and security are granted. */
const state = (...granted: string[]) =>
  Object.fromEntries(
    TYPES.map((type) => [
      type,
      [...granted, 'security_storage'].includes(type) ? 'granted' : 'denied',
    ]),
  );

/** The commands as lists; each must be an Arguments object, as Google's tags ignore arrays. */
const commands = () =>
  (window.dataLayer ?? [])
    .filter((entry) => String(entry) === '[object Arguments]')
    .map((entry) => Array.from(entry as ArrayLike<unknown>));

const start = (options: Record<string, unknown>, granted: string[] = []) => {
  const context = createContext(granted, { options });
  signal.start(context);
  return context.reports;
};

describe('the signal for Google', () => {
  beforeEach(() => {
    delete window.dataLayer;
    delete window.gtag;
  });

  it('denies all types except security by default, and sends nothing else', () => {
    expect(start({})).to.deep.equal([]);
    expect(commands()).to.deep.equal([['consent', 'default', state()]]);
    expect(window.dataLayer?.length).to.equal(1);
  });

  it('defines `gtag` for the page’s own code, and keeps one that is there', () => {
    start({});
    window.gtag?.('config', 'G-1');
    expect(commands().pop()).to.deep.equal(['config', 'G-1']);
    const own = () => undefined;
    window.gtag = own;
    start({});
    expect(window.gtag).to.equal(own);
  });

  it('sends how long to wait, what to redact and what to pass on before the defaults', () => {
    start({ waitForUpdate: 500, adsDataRedaction: true, urlPassthrough: true });
    expect(commands()).to.deep.equal([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      ['consent', 'default', { ...state(), wait_for_update: 500 }],
    ]);
  });

  it('sends the defaults of regions after the general one', () => {
    const region = ['US', 'CA-QC'];
    start({ regions: [{ region, granted: ['analytics'] }] });
    expect(commands().slice(1)).to.deep.equal([
      ['consent', 'default', { ...state('analytics_storage'), region }],
    ]);
  });

  it('lets the owner choose another purpose for a type', () => {
    start({ purposes: { functionality_storage: 'embeds' } }, ['embeds']);
    expect(commands().pop()).to.deep.equal(['consent', 'update', state('functionality_storage')]);
  });

  it('sends what is granted before the visitor has decided', () => {
    const context = createContext(['analytics'], { isDecided: false });
    signal.start(context);
    expect(commands().pop()).to.deep.equal(['consent', 'update', state('analytics_storage')]);
  });

  it('leaves the default to the page’s own snippet if the tag is not held', () => {
    window.dataLayer = [];
    const snippet = function () {
      // eslint-disable-next-line prefer-rest-params
      window.dataLayer?.push(arguments);
    } as (...words: unknown[]) => void;
    snippet('consent', 'default', {});
    expect(start({ mode: 'advanced' }, ['analytics'])).to.deep.equal([]);
    expect(commands().map(([, what]) => what)).to.deep.equal(['default', 'update']);
  });

  it('reports a page without that snippet, and denies', () => {
    expect(start({ mode: 'advanced' })[0]).to.match(
      /the page sets no default before the Google tag/,
    );
    expect(commands()).to.deep.equal([['consent', 'default', state()]]);
  });

  it('reports a Google tag that is not held, in basic mode', () => {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.src = 'https://www.googletagmanager.com/gtag/js?id=G-1';
    document.head.append(tag);
    expect(start({})[0]).to.match(/this Google tag is not held, see the guide/);
    tag.dataset.consent = 'analytics';
    expect(start({})).to.deep.equal([]);
    tag.remove();
  });

  describe('on a page whose own commands are not held', () => {
    /** The commands of Google's usual snippet, and those of Tag Manager. */
    const snippets: [string, () => void][] = [
      ['gtag.js', () => [own('js', new Date()), own('config', 'G-1')]],
      [
        'Tag Manager',
        () => window.dataLayer?.push({ page: 'front' }, { 'gtm.start': 1, event: 'gtm.js' }),
      ],
      ['an event', () => own('event', 'read')],
    ];
    const own: (...words: unknown[]) => void = function () {
      // eslint-disable-next-line prefer-rest-params
      window.dataLayer?.push(arguments);
    };
    /** The layer in short. */
    const layer = () =>
      (window.dataLayer ?? []).map((entry) => {
        if (String(entry) !== '[object Arguments]') return (entry as { event?: string }).event;
        const [command, what] = Array.from(entry as ArrayLike<unknown>);
        return command === 'consent' ? what : command;
      });
    const before = (found: unknown[], all: readonly unknown[]) => {
      const places = all.map((what) => found.indexOf(what));
      expect(places.every((place) => place >= 0)).to.equal(true);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    };

    for (const [what, push] of snippets) {
      it(`says the default and each choice before ${what}, while the tag is held`, () => {
        window.dataLayer = [];
        push();
        const first = layer().find((entry) => /js|event|config|read/.test(String(entry)));
        expect(start({})).to.deep.equal([]);
        before(layer(), ['default', first]);
        signal.change(createContext(['analytics'], { cause: 'accept' }));
        before(layer(), ['default', 'update', first, 'ask_first_consent']);
        expect(layer().filter((entry) => entry === 'default').length).to.equal(1);
      });

      it(`says a stored choice before ${what}`, () => {
        window.dataLayer = [];
        push();
        start({ adsDataRedaction: true }, ['analytics']);
        before(layer(), ['set', 'default', 'update']);
        expect(layer().indexOf('update')).to.be.lessThan(layer().length - 1);
      });
    }

    it('says it again where the page has made the layer anew', () => {
      start({});
      window.dataLayer = [];
      own('js', new Date());
      own('config', 'G-1');
      signal.change(createContext(['analytics'], { cause: 'accept' }));
      before(layer(), ['default', 'update', 'js', 'config', 'ask_first_consent']);
    });

    it('keeps what the page has set by itself in front', () => {
      window.dataLayer = [];
      own('consent', 'default', { ad_storage: 'granted', region: ['US'] });
      own('config', 'G-1');
      start({}, ['analytics']);
      expect(layer()).to.deep.equal([
        'default',
        'default',
        'update',
        'config',
        'ask_first_consent',
      ]);
      expect(commands()[1]).to.deep.equal(['consent', 'default', state()]);
    });

    it('queues at the end once a tag has read the layer', () => {
      window.dataLayer = [];
      own('config', 'G-1');
      const page = window as { google_tag_manager?: object };
      page.google_tag_manager = {};
      start({}, ['analytics']);
      delete page.google_tag_manager;
      expect(layer()).to.deep.equal(['config', 'default', 'update', 'ask_first_consent']);
    });

    it('is heard by whoever has replaced the layer’s push', () => {
      const heard: unknown[] = [];
      window.dataLayer = Object.assign([], {
        push: (...entries: unknown[]) => heard.push(...entries),
      });
      start({}, ['analytics']);
      expect(heard.map((entry) => (entry as unknown[])[1])).to.deep.equal([
        'default',
        'update',
        undefined,
      ]);
    });
  });

  const wrong: Record<string, unknown>[] = [
    { mode: 'full' },
    { waitForUpdate: -1 },
    { waitForUpdate: '500' },
    { regions: 'US' },
    { regions: [{ region: ['usa'], granted: ['analytics'] }] },
    { regions: [{ region: ['US'], analytics_storage: 'granted' }] },
    { adsDataRedaction: 'yes' },
    { urlPassthrough: 1 },
    { purposes: { ad_storage: 5 } },
    { purposes: { cookies: 'analytics' } },
    { purposes: { constructor: 'analytics' } },
    { purposes: 5 },
    { default: 'granted' },
  ];
  for (const options of wrong) {
    it(`reports ${JSON.stringify(options)}, and uses the default`, () => {
      const reports = start(options);
      expect(reports.length).to.equal(1);
      expect(reports[0]).to.match(RegExp(`"signals.google.${Object.keys(options)[0]}"`));
      expect(commands()).to.deep.equal([['consent', 'default', state()]]);
    });
  }
});
