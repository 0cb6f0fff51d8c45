import type { VendorName } from './vendor-pages.js';

/** What readers see about a vendor. */
interface Entry {
  readonly name: string;
  /** The form of a call: `fbq(…)`, `amplitude.setOptOut(…)`, `uetq.push(…)`, `_paq.push([…])`. */
  readonly kind: 'function' | 'methods' | 'push' | 'push a list';
  /** The line that tells the vendor first where its tag is not held. */
  readonly line: string;
  /** Where that line stands. */
  readonly place: string;
  /** What the vendor's own set-up needs, or what it still does while denied. */
  readonly note: string;
}

/** Each signal's vendor. Its calls are in `golden.ts`. */
export const catalogue: Record<VendorName, Entry> = {
  'microsoft-uet': {
    name: 'Microsoft Advertising (UET)',
    kind: 'push',
    line: "uetq.push('consent', 'default', { ad_storage: 'denied' })",
    place: 'before its tag',
    note: 'While denied it still sends, without first-party cookies.',
  },
  'microsoft-clarity': {
    name: 'Microsoft Clarity',
    kind: 'function',
    line: "clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' })",
    place: 'after its tag',
    note: 'Told of each purpose by itself. While denied it still records, without cookies.',
  },
  meta: {
    name: 'Meta pixel',
    kind: 'function',
    line: "fbq('consent', 'revoke')",
    place: 'before `init`',
    note: 'Put at the head of the snippet’s queue.',
  },
  pinterest: {
    name: 'Pinterest tag',
    kind: 'function',
    line: "pintrk('setconsent', false)",
    place: 'before `load`',
    note: 'Put at the head of the snippet’s queue.',
  },
  tiktok: {
    name: 'TikTok pixel',
    kind: 'methods',
    line: 'ttq.holdConsent()',
    place: 'before `load`',
    note: 'The base code has to name the three methods, as it does since 2024.',
  },
  matomo: {
    name: 'Matomo',
    kind: 'push a list',
    line: "_paq.push(['requireConsent'])",
    place: 'before `trackPageView`',
    note: 'With `"mode": "cookies"` it counts without cookies while denied, by `requireCookieConsent` and so on. List `_pk_*` and `mtm_*`.',
  },
  posthog: {
    name: 'PostHog',
    kind: 'methods',
    line: 'opt_out_capturing_by_default: true',
    place: 'in `init`',
    note: 'Set `opt_out_persistence_by_default` as well. Called only when PostHog’s own opt-out has to change.',
  },
  mixpanel: {
    name: 'Mixpanel',
    kind: 'methods',
    line: 'opt_out_tracking_by_default: true',
    place: 'in `init`',
    note: 'Set `opt_out_persistence_by_default` as well. Called only when Mixpanel’s own opt-out has to change. You have to delete the profile on its server yourself.',
  },
  amplitude: {
    name: 'Amplitude',
    kind: 'methods',
    line: 'optOut: true',
    place: 'in `init`',
    note: 'While denied it sends nothing, but sets its cookie.',
  },
  snowplow: {
    name: 'Snowplow',
    kind: 'function',
    line: 'anonymousTracking: { withServerAnonymisation: true }',
    place: 'in `newTracker`',
    note: 'It cannot be switched off: while denied it still sends, without identifiers.',
  },
  datadog: {
    name: 'Datadog browser monitoring',
    kind: 'methods',
    line: "trackingConsent: 'not-granted'",
    place: 'in `init`',
    note: 'Called through `onReady`, so it may load at any time.',
  },
  piano: {
    name: 'Piano Analytics',
    kind: 'methods',
    line: "pdl = { requireConsent: 'v2' }",
    place: 'before its tag',
    note: 'While denied it still sends, without an identifier, and stores the denial in the cookie `_pprv`.',
  },
  adobe: {
    name: 'Adobe Experience Platform Web SDK',
    kind: 'function',
    line: "defaultConsent: 'pending'",
    place: 'in `configure`',
    note: 'List `kndctr_*`. Each call is a request to Adobe, so none is made while nothing was granted.',
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
    'is documented, but exists only once its library runs, and that library is not available for a test.',
};
