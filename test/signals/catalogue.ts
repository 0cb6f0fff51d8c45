import type { VendorName } from './vendor-pages.js';

/** What readers see about a vendor. */
interface Entry {
  readonly name: string;
  /** The form of a call: `fbq(…)`, `amplitude.setOptOut(…)`, `uetq.push(…)`, `_paq.push([…])`. */
  readonly kind: 'function' | 'methods' | 'push' | 'push a list';
  /** What the vendor's own set-up needs, or what it still does while denied. */
  readonly note: string;
}

/** Each signal's vendor. Its calls are in `golden.ts`. */
export const catalogue: Record<VendorName, Entry> = {
  'microsoft-uet': {
    name: 'Microsoft Advertising (UET)',
    kind: 'push',
    note: 'While denied it still sends, without first-party cookies.',
  },
  'microsoft-clarity': {
    name: 'Microsoft Clarity',
    kind: 'function',
    note: 'Gets both purposes, each by itself. While denied it still records, without cookies.',
  },
  meta: {
    name: 'Meta pixel',
    kind: 'function',
    note: 'Put at the head of the snippet’s queue, before `init`.',
  },
  pinterest: {
    name: 'Pinterest tag',
    kind: 'function',
    note: 'Put at the head of the snippet’s queue, before `load`.',
  },
  tiktok: {
    name: 'TikTok pixel',
    kind: 'methods',
    note: 'The base code has to name the three methods, as it does since 2024.',
  },
  matomo: {
    name: 'Matomo',
    kind: 'push a list',
    note: 'With `"mode": "cookies"` it counts without cookies while denied, by `requireCookieConsent` and so on. List `_pk_*` and `mtm_*`.',
  },
  posthog: {
    name: 'PostHog',
    kind: 'methods',
    note: 'Set it up with `opt_out_capturing_by_default` and `opt_out_persistence_by_default`. Called only when its own opt-out has to change.',
  },
  mixpanel: {
    name: 'Mixpanel',
    kind: 'methods',
    note: 'Set it up with `opt_out_tracking_by_default` and `opt_out_persistence_by_default`. Called only when its own opt-out has to change. You have to delete the profile on its server yourself.',
  },
  amplitude: {
    name: 'Amplitude',
    kind: 'methods',
    note: 'While denied it sends nothing, but sets its cookie.',
  },
  snowplow: {
    name: 'Snowplow',
    kind: 'function',
    note: 'It cannot be switched off: while denied it still sends, without identifiers.',
  },
  datadog: {
    name: 'Datadog browser monitoring',
    kind: 'methods',
    note: 'Called through `onReady`, so it may load at any time.',
  },
  piano: {
    name: 'Piano Analytics',
    kind: 'methods',
    note: 'Set it up with `pdl = { requireConsent: "v2" }`. While denied it still sends, without an identifier, and stores the denial in the cookie `_pprv`.',
  },
  adobe: {
    name: 'Adobe Experience Platform Web SDK',
    kind: 'function',
    note: 'Configure `defaultConsent: "pending"`, and list `kndctr_*`. Each call is a request to Adobe, so none is made while nothing was granted.',
  },
};

/** The vendors that have no signal, and why. Holding their script is enough, and all that can be done. */
export const leftOut: Record<string, string> = {
  LinkedIn: 'documents no call for consent; the calls that others publish are not its own.',
  X: 'documents no call for consent; the calls that others publish are not its own.',
  Snap: 'documents no call for consent; the calls that others publish are not its own.',
  Hotjar: 'documents no call for consent; the calls that others publish are not its own.',
  Contentsquare:
    'documents an opt-out that it keeps in a cookie, and no way to opt in again on the web.',
  comScore: 'takes consent as part of each page view: write `cs_ucfr: "1"` into the held script.',
  Chartbeat: 'reads a setting once (`noCookies`) and has no call while it runs.',
  Segment:
    'has consent tools that ask the page: [a held script that wires them to Ask First](../clients/held/segment.js) is tested with their own code.',
  'Adobe ECID (`adobe.optIn`)':
    'is documented, but exists only after its library has created its instance, and that library is not available for a test.',
};
