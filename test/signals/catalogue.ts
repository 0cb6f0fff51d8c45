import type { VendorName } from './vendor-pages.js';

/** How a vendor is called, for readers. */
interface Entry {
  readonly name: string;
  /** How a call is written: `fbq(…)`, `amplitude.setOptOut(…)`, `uetq.push(…)`, `_paq.push([…])`. */
  readonly kind: 'function' | 'methods' | 'push' | 'push a list';
  /** What the vendor's own set-up needs, or what it does in spite of its denial. */
  readonly note: string;
}

/** What each signal tells, beside the calls themselves, which `golden.ts` has. */
export const catalogue: Record<VendorName, Entry> = {
  'microsoft-uet': {
    name: 'Microsoft Advertising (UET)',
    kind: 'push',
    note: 'Denied it sends all the same, without first-party cookies.',
  },
  'microsoft-clarity': {
    name: 'Microsoft Clarity',
    kind: 'function',
    note: 'Told both purposes, each by itself. Denied it still records, without cookies.',
  },
  meta: {
    name: 'Meta pixel',
    kind: 'function',
    note: 'Stands at the head of the snippet’s queue, before `init`.',
  },
  pinterest: {
    name: 'Pinterest tag',
    kind: 'function',
    note: 'Stands at the head of the snippet’s queue, before `load`.',
  },
  tiktok: {
    name: 'TikTok pixel',
    kind: 'methods',
    note: 'The base code has to name the three methods, as it does since 2024.',
  },
  matomo: {
    name: 'Matomo',
    kind: 'push a list',
    note: '`"mode": "cookies"` counts without cookies instead, by `requireCookieConsent` and so on. List `_pk_*` and `mtm_*`.',
  },
  posthog: {
    name: 'PostHog',
    kind: 'methods',
    note: 'Set it up with `opt_out_capturing_by_default` and `opt_out_persistence_by_default`. Told only what it does not know already.',
  },
  mixpanel: {
    name: 'Mixpanel',
    kind: 'methods',
    note: 'Set it up with `opt_out_tracking_by_default` and `opt_out_persistence_by_default`. Told only what it does not know already; the profile on its server is yours to delete.',
  },
  amplitude: {
    name: 'Amplitude',
    kind: 'methods',
    note: 'Denied it sends nothing, but sets its cookie.',
  },
  snowplow: {
    name: 'Snowplow',
    kind: 'function',
    note: 'It has no off: denied it still sends, without identifiers.',
  },
  datadog: {
    name: 'Datadog browser monitoring',
    kind: 'methods',
    note: 'Through `onReady`, so that it may come at any time.',
  },
  piano: {
    name: 'Piano Analytics',
    kind: 'methods',
    note: 'Set it up with `pdl = { requireConsent: "v2" }`. Denied it still sends, without an identifier, and keeps the denial in the cookie `_pprv`.',
  },
  adobe: {
    name: 'Adobe Experience Platform Web SDK',
    kind: 'function',
    note: 'Configure `defaultConsent: "pending"`, and list `kndctr_*`. Each word is a request to Adobe, so none is said where nothing was granted.',
  },
};

/** The vendors that have no signal, and why. Holding their script is all that there is, and enough. */
export const leftOut: Record<string, string> = {
  LinkedIn: 'documents no call for consent; what is passed around is not its own.',
  X: 'documents no call for consent; what is passed around is not its own.',
  Snap: 'documents no call for consent; what is passed around is not its own.',
  Hotjar: 'documents no call for consent; what is passed around is not its own.',
  Contentsquare: 'documents an opt-out that it keeps in a cookie, and no way back for the web.',
  comScore: 'takes consent as a part of each page view: write `cs_ucfr: "1"` into the held script.',
  Chartbeat: 'reads a setting once (`noCookies`) and has no call while it runs.',
  Segment:
    'has consent tools that ask the page: [a held script that wires them to Ask First](../clients/held/segment.js) is tested with their own code.',
  'Adobe ECID (`adobe.optIn`)':
    'is documented, but is there only after its library has made its instance, and that library is not to be had for a test.',
};
