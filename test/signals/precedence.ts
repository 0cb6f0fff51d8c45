import { ensureGlobal, globals, ownField, readGlobal } from '../../src/signals/page-globals.js';

/**
 * What a vendor has done, in order: `no` and `yes` are what it was told about consent, `count` is what
 * it sends for the page's own commands.
 */
export type Done = 'no' | 'yes' | 'count';

/** A vendor as it is on a page that does not hold it, or whose inline code is not held. */
export interface StandIn {
  readonly global: string;
  /** The signal's options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The page's inline code, with or without the line that the guide has for a tag that is not held. */
  runInline(hasLine: boolean): void;
  /** The vendor's file runs: it reads what is queued, and then takes everything at once. */
  load(done: (what: Done) => void): void;
}

type Call = readonly unknown[];

const listOf = (found: unknown): Call => (Array.isArray(found) ? (found as Call) : []);
const queueOf = (global: string): unknown[] => {
  ensureGlobal(global, () => []);
  return globals[global] as unknown[];
};
const asCall = (entry: unknown): Call => Array.from(entry as ArrayLike<unknown>);
const yesOrNo = (isYes: boolean): Done => (isYes ? 'yes' : 'no');

/** A queue that the vendor replaces by an object of its own when it loads. */
function queued(
  global: string,
  {
    line,
    commands,
    read,
  }: { line: Call; commands: Call; read: (call: unknown) => Done | undefined },
): StandIn {
  return {
    global,
    runInline(hasLine) {
      queueOf(global).push(...(hasLine ? line : []), ...commands);
    },
    load(done) {
      const take = (call: unknown) => {
        const what = read(call);
        if (what) done(what);
      };
      const waiting = queueOf(global);
      globals[global] = { push: (...calls: unknown[]) => calls.forEach(take) };
      waiting.forEach(take);
    },
  };
}

/** A function whose calls wait in a list of the function until the vendor replaces it. */
function called(
  global: string,
  list: 'queue' | 'q',
  {
    line,
    commands,
    read,
  }: { line: Call; commands: Call[]; read: (call: Call) => Done | undefined },
): StandIn {
  type Stub = ((...call: unknown[]) => void) & Partial<Record<'queue' | 'q', unknown>>;
  return {
    global,
    runInline(hasLine) {
      ensureGlobal(global, () =>
        Object.assign((...call: unknown[]) => void (stub[list] as unknown[]).push(call), {
          [list]: [],
        }),
      );
      const stub = globals[global] as Stub;
      if (hasLine) stub(...line);
      for (const command of commands) stub(...command);
    },
    load(done) {
      const take = (call: Call) => {
        const what = read(call);
        if (what) done(what);
      };
      const waiting = listOf((globals[global] as Stub)[list]);
      globals[global] = Object.assign((...call: unknown[]) => take(call), {
        callMethod: () => undefined,
      });
      waiting.forEach((call) => take(call as Call));
    },
  };
}

const gtag: (...words: unknown[]) => unknown = function () {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
};

const google: StandIn = {
  global: 'dataLayer',
  options: { mode: 'advanced' },
  runInline(hasLine) {
    if (hasLine) queueOf('dataLayer').push(gtag('consent', 'default', { ad_storage: 'denied' }));
    queueOf('dataLayer').push(gtag('js', new Date()), gtag('config', 'G-1'));
  },
  load(done) {
    const take = (entry: unknown) => {
      const [command, , state] = asCall(entry);
      if (command === 'config') done('count');
      if (command === 'consent')
        done(yesOrNo((state as Record<string, unknown>).ad_storage === 'granted'));
    };
    const layer = queueOf('dataLayer');
    Object.assign(layer, { push: (...entries: unknown[]) => entries.forEach(take) });
    globals.google_tag_manager = {};
    layer.forEach(take);
  },
};

/** Ads are requested for each slot that is displayed. */
const gpt: StandIn = {
  global: 'googletag',
  options: { limitedAds: true },
  runInline(hasLine) {
    interface Page {
      cmd: (() => void)[];
      display(): void;
      pubads(): { setPrivacySettings(settings: object): void };
    }
    ensureGlobal('googletag', () => ({ cmd: [] }));
    const page = globals.googletag as Page;
    if (hasLine) page.cmd.push(() => page.pubads().setPrivacySettings({ limitedAds: true }));
    page.cmd.push(() => page.display());
  },
  load(done) {
    const waiting = listOf(ownField(readGlobal('googletag'), 'cmd'));
    const run = (command: unknown) => (command as () => void)();
    globals.googletag = Object.assign(readGlobal('googletag') ?? {}, {
      cmd: { push: run },
      display: () => done('count'),
      setConfig: () => undefined,
      pubads: () => ({
        refresh: () => undefined,
        setPrivacySettings: ({ limitedAds }: { limitedAds: boolean }) => done(yesOrNo(!limitedAds)),
      }),
    });
    waiting.forEach(run);
  },
};

const adsense: StandIn = {
  global: 'adsbygoogle',
  runInline(hasLine) {
    const queue = queueOf('adsbygoogle');
    if (hasLine) Object.assign(queue, { pauseAdRequests: 1 });
    queue.push({});
  },
  load(done) {
    interface AdsenseQueue extends Array<unknown> {
      pauseAdRequests?: number;
    }
    const queue = queueOf('adsbygoogle') as AdsenseQueue;
    const waiting = [...queue];
    let isPaused = queue.pauseAdRequests;
    function go() {
      if (isPaused !== undefined) done(yesOrNo(!isPaused));
      while (!isPaused && waiting.length > 0) {
        waiting.shift();
        done('count');
      }
    }
    globals.adsbygoogle = {
      push: (item: unknown) => (waiting.push(item), go()),
      get pauseAdRequests() {
        return isPaused;
      },
      set pauseAdRequests(value) {
        isPaused = value;
        go();
      },
    };
    go();
  },
};

/** Three items follow one another for each call that is about consent. */
function readUet() {
  let isConsent = false;
  return (item: unknown): Done | undefined => {
    if (item === 'consent') isConsent = true;
    if (item === 'page') return 'count';
    if (!isConsent || typeof item !== 'object' || item === null) return undefined;
    isConsent = false;
    return yesOrNo((item as Record<string, unknown>).ad_storage === 'granted');
  };
}

const clarityDenied = { ad_Storage: 'denied', analytics_Storage: 'denied' };

/** The vendors that read a queue in order, so that what comes first can be too late. */
export const standIns: Readonly<Record<string, () => StandIn>> = {
  google: () => google,
  gpt: () => gpt,
  adsense: () => adsense,
  meta: () =>
    called('fbq', 'queue', {
      line: ['consent', 'revoke'],
      commands: [
        ['init', '1'],
        ['track', 'PageView'],
      ],
      read: ([command, what]) => {
        if (command === 'consent') return yesOrNo(what === 'grant');
        return command === 'track' ? 'count' : undefined;
      },
    }),
  pinterest: () =>
    called('pintrk', 'queue', {
      line: ['setconsent', false],
      commands: [['load', '1'], ['page']],
      read: ([command, what]) => {
        if (command === 'setconsent') return yesOrNo(what === true);
        return command === 'page' ? 'count' : undefined;
      },
    }),
  'microsoft-clarity': () =>
    called('clarity', 'q', {
      line: ['consentv2', clarityDenied],
      commands: [['set', 'page', 'front']],
      read: ([command, state]) => {
        if (command !== 'consentv2') return 'count';
        return yesOrNo((state as Record<string, unknown>).ad_Storage === 'granted');
      },
    }),
  'microsoft-uet': () =>
    queued('uetq', {
      line: ['consent', 'default', { ad_storage: 'denied' }],
      commands: ['page'],
      read: readUet(),
    }),
  tiktok: () =>
    queued('ttq', {
      line: [['holdConsent']],
      commands: [['page']],
      read: (call) => {
        const [command] = asCall(call);
        return command === 'page' ? 'count' : yesOrNo(command === 'grantConsent');
      },
    }),
  matomo: () =>
    queued('_paq', {
      line: [['requireConsent']],
      commands: [['trackPageView']],
      read: (call) => {
        const [command] = asCall(call);
        return command === 'trackPageView' ? 'count' : yesOrNo(command === 'setConsentGiven');
      },
    }),
};
