import { expect } from '@open-wc/testing';
import { signal } from '../../src/signals/google.js';
import { makeContext } from './sample.js';

const page = window as { dataLayer?: unknown[]; gtag?: (...words: unknown[]) => void };

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** A state in which nothing but these types is granted. */
const state = (...granted: string[]) =>
  Object.fromEntries(
    TYPES.map((type) => [
      type,
      [...granted, 'security_storage'].includes(type) ? 'granted' : 'denied',
    ]),
  );

/** The commands as lists; each must be an Arguments object, as Google's tags ignore arrays. */
const commands = () =>
  (page.dataLayer ?? [])
    .filter((entry) => String(entry) === '[object Arguments]')
    .map((entry) => Array.from(entry as ArrayLike<unknown>));

const start = (options: Record<string, unknown>, granted: string[] = []) => {
  const context = makeContext(granted, { options });
  signal.start(context);
  return context.told;
};

describe('the signal for Google', () => {
  beforeEach(() => {
    delete page.dataLayer;
    delete page.gtag;
  });

  it('denies all seven types by default, but security, and says no more', () => {
    expect(start({})).to.deep.equal([]);
    expect(commands()).to.deep.equal([['consent', 'default', state()]]);
    expect(page.dataLayer?.length).to.equal(1);
  });

  it('makes the function that the page’s own code calls, and keeps one that is there', () => {
    start({});
    page.gtag!('config', 'G-1');
    expect(commands().pop()).to.deep.equal(['config', 'G-1']);
    const own = () => undefined;
    page.gtag = own;
    start({});
    expect(page.gtag).to.equal(own);
  });

  it('says how long to wait, what to redact and what to pass on, before the defaults', () => {
    start({ waitForUpdate: 500, adsDataRedaction: true, urlPassthrough: true });
    expect(commands()).to.deep.equal([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      ['consent', 'default', { ...state(), wait_for_update: 500 }],
    ]);
  });

  it('says the defaults of regions behind the one for all', () => {
    const region = ['US', 'CA-QC'];
    start({ regions: [{ region, granted: ['analytics'] }] });
    expect(commands().slice(1)).to.deep.equal([
      ['consent', 'default', { ...state('analytics_storage'), region }],
    ]);
  });

  it('takes another purpose for a type', () => {
    start({ purposes: { functionality_storage: 'embeds' } }, ['embeds']);
    expect(commands().pop()).to.deep.equal(['consent', 'update', state('functionality_storage')]);
  });

  it('says what is granted although nobody has decided', () => {
    const context = makeContext(['analytics'], { isDecided: false });
    signal.start(context);
    expect(commands().pop()).to.deep.equal(['consent', 'update', state('analytics_storage')]);
  });

  it('leaves the default to the snippet of a page that runs the tag unheld', () => {
    page.dataLayer = [];
    const snippet = function () {
      // eslint-disable-next-line prefer-rest-params
      page.dataLayer!.push(arguments);
    } as (...words: unknown[]) => void;
    snippet('consent', 'default', {});
    expect(start({ mode: 'advanced' }, ['analytics'])).to.deep.equal([]);
    expect(commands().map(([, what]) => what)).to.deep.equal(['default', 'update']);
  });

  it('tells of a page without that snippet, and denies', () => {
    expect(start({ mode: 'advanced' })[0]).to.match(/no default stands before the Google tag/);
    expect(commands()).to.deep.equal([['consent', 'default', state()]]);
  });

  it('tells of a Google tag that is not held, in basic mode', () => {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.src = 'https://www.googletagmanager.com/gtag/js?id=G-1';
    document.head.append(tag);
    expect(start({})[0]).to.match(/not held, see README/);
    tag.dataset.consent = 'analytics';
    expect(start({})).to.deep.equal([]);
    tag.remove();
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
    { default: 'granted' },
  ];
  for (const options of wrong) {
    it(`tells of ${JSON.stringify(options)}, and does without`, () => {
      const told = start(options);
      expect(told.length).to.equal(1);
      expect(told[0]).to.match(RegExp(`"signals.google.${Object.keys(options)[0]}"`));
      expect(commands()).to.deep.equal([['consent', 'default', state()]]);
    });
  }
});
