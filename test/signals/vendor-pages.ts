import { globals } from '../../src/signals/page-globals.js';

/** What a vendor has been sent, each call as a list. */
export type Calls = unknown[][];

/** One vendor as it is on a page. */
export interface VendorPage {
  readonly global: string;
  /** Does what the vendor's snippet or bundle does. */
  install(): void;
  /** Returns what the vendor would read, in order. */
  read(): Calls;
}

let calls: Calls = [];
const record = (...call: unknown[]) => void calls.push(call);
const recorder = (name: string) => record.bind(null, name);

/** A function that queues, whose snippet does nothing where its name is taken. */
function guarded(global: string, ...first: Calls): VendorPage {
  const queue: Calls = [];
  return {
    global,
    install() {
      if (globals[global]) throw new Error(`${global} is taken, the snippet loads nothing`);
      const vendor = (...call: unknown[]) => queue.push(call);
      globals[global] = Object.assign(vendor, { queue });
      for (const call of first) vendor(...call);
    },
    read: () => queue,
  };
}

const isList = (found: unknown): found is unknown[] => Array.isArray(found);
const isCalls = (found: unknown): found is Calls => isList(found) && found.every(isList);

/** Returns the list that is under a name of the page; a list of ours is enough for the vendor. */
function listOf(global: string): unknown[] {
  const found = globals[global] ?? [];
  if (!isList(found)) throw new Error(`${global} is not a list`);
  return found;
}

/** Returns a list of calls; fails where an entry is none. */
function callsOf(found: unknown = []): Calls {
  if (!isCalls(found)) throw new Error('these are not calls');
  return found;
}

/** A queue, whose snippet takes over what is in it. */
const queue = (global: string, toCalls: (list: unknown[]) => Calls = callsOf): VendorPage => ({
  global,
  install: () => void (globals[global] ??= []),
  read: () => toCalls(listOf(global)),
});

/** An instance that records its calls. */
const instance = (global: string, create: () => unknown): VendorPage => ({
  global,
  install() {
    calls = [];
    globals[global] = create();
  },
  read: () => calls,
});

/** A library that knows whether it is opted out, and runs what is pushed. */
const optedOut = (global: string, what: string, isOut: boolean) =>
  instance(global, () => {
    const vendor = {
      [`has_opted_out_${what}`]: () => isOut,
      [`opt_in_${what}`](...call: unknown[]) {
        isOut = false;
        record(`opt_in_${what}`, ...call);
      },
      [`opt_out_${what}`](...call: unknown[]) {
        isOut = true;
        record(`opt_out_${what}`, ...call);
      },
    };
    return { push: (command: () => void) => command.call(vendor) };
  });

/** UET's items follow one another in its queue, three for each call. */
const inThrees = (list: unknown[]) =>
  list.flatMap((_, index) => (index % 3 === 0 ? [list.slice(index, index + 3)] : []));

function createClarity(): VendorPage {
  interface Clarity {
    (...call: unknown[]): void;
    q?: Calls;
  }
  const isClarity = (found: unknown): found is Clarity => typeof found === 'function';
  const queueOf = (clarity: unknown) => (isClarity(clarity) ? (clarity.q ??= []) : []);
  return {
    global: 'clarity',
    install: () =>
      void (globals.clarity ??= (...call: unknown[]) => queueOf(globals.clarity).push(call)),
    read: () => queueOf(globals.clarity),
  };
}

function createTikTok(): VendorPage {
  return {
    global: 'ttq',
    install() {
      const ttq = listOf('ttq');
      const methods = ['page', 'holdConsent', 'grantConsent', 'revokeConsent'].map(
        (method) => [method, () => ttq.push([method])] as const,
      );
      globals.ttq = Object.assign(ttq, Object.fromEntries(methods));
      ttq.push(['page']);
    },
    read: () => callsOf([...listOf('ttq')]),
  };
}

function createDatadog(): VendorPage {
  interface Stub {
    readonly q: (() => void)[];
  }
  const isStub = (found: unknown): found is Stub =>
    typeof found === 'object' && found !== null && 'q' in found && isList(found.q);
  return {
    global: 'DD_RUM',
    install() {
      calls = [];
      const waiting = isStub(globals.DD_RUM) ? globals.DD_RUM.q : [];
      globals.DD_RUM = {
        onReady: (command: () => void) => command(),
        setTrackingConsent: recorder('setTrackingConsent'),
      };
      waiting.forEach((command) => command());
    },
    read: () => calls,
  };
}

export const vendorPages = {
  'microsoft-uet': () => queue('uetq', inThrees),
  'microsoft-clarity': createClarity,
  meta: () => guarded('fbq', ['init', '1'], ['track', 'PageView']),
  pinterest: () => guarded('pintrk', ['load', '1'], ['page']),
  tiktok: createTikTok,
  matomo: () => queue('_paq'),
  posthog: (isOut = true) => optedOut('posthog', 'capturing', isOut),
  mixpanel: (isOut = true) => optedOut('mixpanel', 'tracking', isOut),
  amplitude: () => instance('amplitude', () => ({ setOptOut: recorder('setOptOut') })),
  snowplow: () => instance('snowplow', () => record),
  datadog: createDatadog,
  piano: () => instance('pa', () => ({ consent: { setMode: recorder('consent.setMode') } })),
  adobe: () =>
    instance(
      'alloy',
      () =>
        (...call: unknown[]) =>
          Promise.resolve(record(...call)),
    ),
};

export type VendorName = keyof typeof vendorPages;

/** Removes every vendor's global. */
export function clearVendors(): void {
  for (const create of Object.values(vendorPages)) delete globals[create().global];
}
