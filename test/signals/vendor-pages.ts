import { globals, type Vendor } from '../../src/signals/page-globals.js';

/** What a vendor has been told, in its own words. */
export type Calls = unknown[][];

/** One vendor as it is on a page. */
export interface VendorPage {
  readonly global: string;
  /** Does what the vendor's snippet or bundle does. */
  install(): void;
  /** What the vendor would read, in order. */
  read(): Calls;
}

let calls: Calls = [];
const record = (...call: unknown[]) => void calls.push(call);
const recorder = (name: string) => record.bind(null, name);

/** A function that queues, whose snippet does nothing where its name is taken. */
const guarded = (global: string, ...first: Calls): VendorPage => ({
  global,
  install() {
    if (globals[global]) throw new Error(`${global} is taken, the snippet loads nothing`);
    globals[global] = (...call: unknown[]) => globals[global].queue.push(call);
    globals[global].queue = [];
    for (const call of first) globals[global](...call);
  },
  read: () => globals[global].queue,
});

/** A queue, whose snippet takes over what is in it. */
const queue = (global: string, read: (list: Vendor) => Calls = (list) => list): VendorPage => ({
  global,
  install: () => void (globals[global] ??= []),
  read: () => read(globals[global] ?? []),
});

/** An instance that records its calls. */
const instance = (global: string, create: () => Vendor): VendorPage => ({
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
    const vendor: Vendor = {
      [`has_opted_out_${what}`]: () => isOut,
      [`opt_in_${what}`](...call: unknown[]) {
        isOut = false;
        record(`opt_in_${what}`, ...call);
      },
      [`opt_out_${what}`](...call: unknown[]) {
        isOut = true;
        record(`opt_out_${what}`, ...call);
      },
      push: (act: () => void) => act.call(vendor),
    };
    return vendor;
  });

// UET's items stand one behind the other.
const inThrees = (list: unknown[]) =>
  list.flatMap((_, index) => (index % 3 ? [] : [list.slice(index, index + 3)]));

export const vendorPages = {
  'microsoft-uet': () => queue('uetq', inThrees),
  'microsoft-clarity': (): VendorPage => ({
    global: 'clarity',
    install: () =>
      void (globals.clarity ??= (...call: unknown[]) => (globals.clarity.q ??= []).push(call)),
    read: () => globals.clarity?.q ?? [],
  }),
  meta: () => guarded('fbq', ['init', '1'], ['track', 'PageView']),
  pinterest: () => guarded('pintrk', ['load', '1'], ['page']),
  tiktok: (): VendorPage => ({
    global: 'ttq',
    install() {
      const ttq: Vendor = (globals.ttq ??= []);
      for (const method of ['page', 'holdConsent', 'grantConsent', 'revokeConsent'])
        ttq[method] = () => ttq.push([method]);
      ttq.page();
    },
    read: () => [...(globals.ttq ?? [])],
  }),
  matomo: () => queue('_paq'),
  posthog: (isOut = true) => optedOut('posthog', 'capturing', isOut),
  mixpanel: (isOut = true) => optedOut('mixpanel', 'tracking', isOut),
  amplitude: () => instance('amplitude', () => ({ setOptOut: recorder('setOptOut') })),
  snowplow: () => instance('snowplow', () => record),
  datadog: (): VendorPage => ({
    global: 'DD_RUM',
    install() {
      calls = [];
      const waiting: (() => void)[] = globals.DD_RUM?.q ?? [];
      globals.DD_RUM = {
        onReady: (act: () => void) => act(),
        setTrackingConsent: recorder('setTrackingConsent'),
      };
      waiting.forEach((act) => act());
    },
    read: () => calls,
  }),
  piano: () => instance('pa', () => ({ consent: { setMode: recorder('consent.setMode') } })),
  adobe: () =>
    instance(
      'alloy',
      () =>
        async (...call: unknown[]) =>
          record(...call),
    ),
};

export type VendorName = keyof typeof vendorPages;

/** The names on the page as they were before. */
export function clearVendors(): void {
  for (const create of Object.values(vendorPages)) delete globals[create().global];
}
