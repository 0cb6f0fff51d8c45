import { expect } from '@open-wc/testing';
import { globals } from '../../src/signals/page-globals.js';
import { signal } from '../../src/signals/gpt.js';
import { createContext } from './context.js';

type Command = () => void;

interface PubAds {
  disableInitialLoad(): void;
  setTargeting(bid: string): void;
  refresh(slots?: readonly string[]): void;
}

/** The parts of Google Publisher Tag that the page uses. */
interface Page {
  cmd: { push(command: Command): void };
  define(slot: string): void;
  display(slot: string): void;
  setConfig(config: object): void;
  pubads(): PubAds;
}

const page = (): Page => (globals.googletag ??= { cmd: [] }) as Page;
const run = (command: () => void) => page().cmd.push(command);

/** The page's own commands: two slots. */
const showSlots = () =>
  run(() => {
    for (const slot of ['top', 'side']) {
      page().define(slot);
      page().display(slot);
    }
  });

/** The end of an auction, for which the page holds back its first requests. It may come at any time. */
const endAuction = () =>
  run(() => {
    page().pubads().setTargeting('bid');
    page().pubads().refresh();
  });

/** The file of Google Publisher Tag runs. Returns its requests: the slots, and what was bid for them. */
function loadGpt() {
  const requests: string[] = [];
  const slots: string[] = [];
  const shown: string[] = [];
  let isOff = false;
  let bid = '';
  const request = (list: readonly string[]) =>
    list.forEach((slot) => requests.push([slot, bid].filter(Boolean).join(' ')));
  class PubAdsService {
    disableInitialLoad() {
      isOff = true;
    }
    isInitialLoadDisabled = () => isOff;
    setPrivacySettings = () => undefined;
    setTargeting(value: string) {
      bid = value;
    }
    getSlots = () => [...slots];
    refresh(list: readonly string[] = shown) {
      request(list.filter((slot) => shown.includes(slot)));
    }
  }
  const pubads = new PubAdsService();
  const { cmd: waiting } = page() as unknown as { cmd: Command[] };
  Object.assign(page(), {
    pubads: () => pubads,
    setConfig: (config: { disableInitialLoad?: boolean }) => {
      if ('disableInitialLoad' in config) isOff = config.disableInitialLoad === true;
    },
    define: (slot: string) => slots.push(slot),
    display: (slot: string) => {
      shown.push(slot);
      if (!isOff) request([slot]);
    },
    cmd: { push: (command: Command) => command() },
  });
  waiting.forEach((command) => command());
  return { requests, pubads };
}

const start = (granted: string[] = []) => signal.start(createContext(granted));
const accept = () => signal.change(createContext(['advertising'], { cause: 'accept' }));

describe('the ads of a page with Google Publisher Tag', () => {
  beforeEach(() => delete globals.googletag);

  it('are requested once, if its tag is held until Accept', () => {
    showSlots();
    void start();
    accept();
    expect(loadGpt().requests).to.deep.equal(['top', 'side']);
  });

  it('are requested once, if the visitor has accepted before', () => {
    void start(['advertising']);
    showSlots();
    expect(loadGpt().requests).to.deep.equal(['top', 'side']);
  });

  it('are requested once after Accept, if its tag is not held and slow', () => {
    showSlots();
    void start();
    const { requests } = loadGpt();
    expect(requests).to.deep.equal([]);
    accept();
    signal.change(createContext(['advertising', 'analytics'], { cause: 'save' }));
    expect(requests).to.deep.equal(['top', 'side']);
  });

  it('are not requested again, if its tag is not held and was faster than we are', () => {
    showSlots();
    const { requests } = loadGpt();
    void start();
    expect(requests).to.deep.equal(['top', 'side']);
    run(() => page().define('late'));
    run(() => page().display('late'));
    accept();
    expect(requests).to.deep.equal(['top', 'side', 'late']);
  });

  it('are held if the page makes its list of commands anew', () => {
    void start();
    globals.googletag = { cmd: [] };
    signal.change(createContext([], { cause: 'decline' }));
    showSlots();
    const { requests } = loadGpt();
    expect(requests).to.deep.equal([]);
    accept();
    expect(requests).to.deep.equal(['top', 'side']);
  });

  /** Each way in which a page keeps its slots back by itself. */
  const own: [string, () => void][] = [
    ['the method', () => page().pubads().disableInitialLoad()],
    ['the setting', () => page().setConfig({ disableInitialLoad: true })],
  ];
  for (const [how, disable] of own) {
    const disableAndShow = () => {
      run(disable);
      showSlots();
    };

    it(`wait for the page’s auction, which uses ${how}, if its tag is held`, () => {
      disableAndShow();
      void start();
      accept();
      const { requests } = loadGpt();
      expect(requests).to.deep.equal([]);
      endAuction();
      expect(requests).to.deep.equal(['top bid', 'side bid']);
    });

    it(`wait for the page’s auction, which uses ${how}, if its tag is not held and slow`, () => {
      disableAndShow();
      void start();
      const { requests } = loadGpt();
      accept();
      expect(requests).to.deep.equal([]);
      endAuction();
      expect(requests).to.deep.equal(['top bid', 'side bid']);
    });

    it(`wait for the page’s auction, which uses ${how}, if its tag is not held and fast`, () => {
      disableAndShow();
      const { requests } = loadGpt();
      void start();
      accept();
      expect(requests).to.deep.equal([]);
      endAuction();
      expect(requests).to.deep.equal(['top bid', 'side bid']);
    });
  }

  it('leave the methods of Google Publisher Tag as they were', () => {
    void start();
    const { pubads } = loadGpt();
    const { setConfig } = page();
    expect(Object.keys(pubads)).not.to.include('disableInitialLoad');
    accept();
    expect(Object.getOwnPropertyNames(pubads)).not.to.include('disableInitialLoad');
    expect(page().setConfig).not.to.equal(setConfig);
    page().pubads().disableInitialLoad();
    expect(pubads.isInitialLoadDisabled()).to.equal(true);
  });
});
