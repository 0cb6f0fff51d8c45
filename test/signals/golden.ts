import type { Calls, VendorName } from './vendor-pages.js';

/** All that a vendor reads: a page where all is denied, one where all is granted, and the two changes. */
export interface Golden {
  readonly denied: Calls;
  readonly granted: Calls;
  /** Follows `denied`. */
  readonly accepted: Calls;
  /** Follows `granted`. */
  readonly withdrawn: Calls;
  /** Where the snippet has run first, and its file may be here already. */
  readonly behind?: Pick<Golden, 'denied' | 'granted'>;
}

const uet = (kind: string, value: string) => ['consent', kind, { ad_storage: value }];
const clarity = (value: string) => ['consentv2', { ad_Storage: value, analytics_Storage: value }];
const alloy = (general: string) => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
const anonymous = { options: { withServerAnonymisation: true } };

/** The exact calls. Where the page's own snippet has queued something, that is in its place too. */
export const golden: Record<VendorName, Golden> = {
  'microsoft-uet': {
    denied: [uet('default', 'denied')],
    granted: [uet('default', 'denied'), uet('update', 'granted')],
    accepted: [uet('update', 'granted')],
    withdrawn: [uet('update', 'denied')],
  },
  'microsoft-clarity': {
    denied: [clarity('denied')],
    granted: [clarity('granted')],
    accepted: [clarity('granted')],
    withdrawn: [clarity('denied')],
  },
  meta: {
    denied: [
      ['consent', 'revoke'],
      ['init', '1'],
      ['track', 'PageView'],
    ],
    granted: [
      ['consent', 'grant'],
      ['init', '1'],
      ['track', 'PageView'],
    ],
    accepted: [['consent', 'grant']],
    withdrawn: [['consent', 'revoke']],
  },
  pinterest: {
    denied: [['setconsent', false], ['load', '1'], ['page']],
    granted: [['setconsent', true], ['load', '1'], ['page']],
    accepted: [['setconsent', true]],
    withdrawn: [['setconsent', false]],
    behind: {
      denied: [['load', '1'], ['page'], ['setconsent', false]],
      granted: [['load', '1'], ['page'], ['setconsent', true]],
    },
  },
  tiktok: {
    denied: [['holdConsent'], ['page']],
    granted: [['page'], ['grantConsent']],
    accepted: [['grantConsent']],
    withdrawn: [['revokeConsent']],
    behind: { denied: [['page'], ['holdConsent']], granted: [['page'], ['grantConsent']] },
  },
  matomo: {
    denied: [['requireConsent']],
    granted: [['requireConsent'], ['setConsentGiven']],
    accepted: [['setConsentGiven']],
    withdrawn: [['forgetConsentGiven']],
  },
  posthog: {
    denied: [],
    granted: [['in', { captureEventName: false }]],
    accepted: [['in', { captureEventName: false }]],
    withdrawn: [['out']],
  },
  mixpanel: {
    denied: [],
    granted: [['in', 'quietly']],
    accepted: [['in', 'quietly']],
    withdrawn: [['out', 'quietly']],
  },
  amplitude: {
    denied: [['setOptOut', true]],
    granted: [['setOptOut', false]],
    accepted: [['setOptOut', false]],
    withdrawn: [['setOptOut', true]],
  },
  snowplow: {
    denied: [['enableAnonymousTracking', anonymous], ['clearUserData']],
    granted: [['disableAnonymousTracking']],
    accepted: [['disableAnonymousTracking']],
    withdrawn: [['enableAnonymousTracking', anonymous], ['clearUserData']],
  },
  datadog: {
    denied: [['setTrackingConsent', 'not-granted']],
    granted: [['setTrackingConsent', 'granted']],
    accepted: [['setTrackingConsent', 'granted']],
    withdrawn: [['setTrackingConsent', 'not-granted']],
  },
  piano: {
    denied: [['setMode', 'opt-out']],
    granted: [['setMode', 'opt-in']],
    accepted: [['setMode', 'opt-in']],
    withdrawn: [['setMode', 'opt-out']],
  },
  adobe: {
    denied: [],
    granted: [alloy('in')],
    accepted: [alloy('in')],
    withdrawn: [alloy('out')],
  },
};
