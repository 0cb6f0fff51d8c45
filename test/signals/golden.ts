import type { Calls, VendorName } from './vendor-pages.js';

/** All that a vendor reads on a page where all is denied, where all is granted, and with each change. */
export interface Golden {
  /** The purposes that have to be granted, between spaces. */
  readonly purposes: string;
  readonly denied: Calls;
  readonly granted: Calls;
  /** What is added after `denied`. */
  readonly accepted: Calls;
  /** What is added after `granted`. */
  readonly withdrawn: Calls;
  /** The same when the snippet has run first and its file may have loaded, if that differs. */
  readonly afterVendor?: Pick<Golden, 'denied' | 'granted'>;
}

const uet = (kind: string, value: string) => ['consent', kind, { ad_storage: value }];
const clarity = (value: string) => ['consentv2', { ad_Storage: value, analytics_Storage: value }];
const alloy = (general: string) => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
/** Stands for options that also have a function: no event for the consent, and no profile deleted. */
export const QUIETLY = { delete_user: false };
const anonymous = { options: { withServerAnonymisation: true } };

/** The exact calls, among those that the page's own snippet has queued. */
export const golden: Record<VendorName, Golden> = {
  'microsoft-uet': {
    purposes: 'advertising',
    denied: [uet('default', 'denied')],
    granted: [uet('default', 'denied'), uet('update', 'granted')],
    accepted: [uet('update', 'granted')],
    withdrawn: [uet('update', 'denied')],
  },
  'microsoft-clarity': {
    purposes: 'advertising analytics',
    denied: [clarity('denied')],
    granted: [clarity('granted')],
    accepted: [clarity('granted')],
    withdrawn: [clarity('denied')],
  },
  meta: {
    purposes: 'advertising',
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
    purposes: 'advertising',
    denied: [['setconsent', false], ['load', '1'], ['page']],
    granted: [['setconsent', true], ['load', '1'], ['page']],
    accepted: [['setconsent', true]],
    withdrawn: [['setconsent', false]],
    afterVendor: {
      denied: [['setconsent', false], ['load', '1'], ['page'], ['setconsent', false]],
      granted: [['setconsent', true], ['load', '1'], ['page'], ['setconsent', true]],
    },
  },
  tiktok: {
    purposes: 'advertising',
    denied: [['holdConsent'], ['page']],
    granted: [['page'], ['grantConsent']],
    accepted: [['grantConsent']],
    withdrawn: [['revokeConsent']],
    afterVendor: {
      denied: [['holdConsent'], ['page'], ['holdConsent']],
      granted: [['page'], ['grantConsent']],
    },
  },
  matomo: {
    purposes: 'analytics',
    denied: [['requireConsent']],
    granted: [['requireConsent'], ['setConsentGiven']],
    accepted: [['setConsentGiven']],
    withdrawn: [['forgetConsentGiven']],
  },
  posthog: {
    purposes: 'analytics',
    denied: [],
    granted: [['opt_in_capturing', { captureEventName: false }]],
    accepted: [['opt_in_capturing', { captureEventName: false }]],
    withdrawn: [['opt_out_capturing']],
  },
  mixpanel: {
    purposes: 'analytics',
    denied: [],
    granted: [['opt_in_tracking', QUIETLY]],
    accepted: [['opt_in_tracking', QUIETLY]],
    withdrawn: [['opt_out_tracking', QUIETLY]],
  },
  amplitude: {
    purposes: 'analytics',
    denied: [['setOptOut', true]],
    granted: [['setOptOut', false]],
    accepted: [['setOptOut', false]],
    withdrawn: [['setOptOut', true]],
  },
  snowplow: {
    purposes: 'analytics',
    denied: [['enableAnonymousTracking', anonymous], ['clearUserData']],
    granted: [['disableAnonymousTracking']],
    accepted: [['disableAnonymousTracking']],
    withdrawn: [['enableAnonymousTracking', anonymous], ['clearUserData']],
  },
  datadog: {
    purposes: 'analytics',
    denied: [['setTrackingConsent', 'not-granted']],
    granted: [['setTrackingConsent', 'granted']],
    accepted: [['setTrackingConsent', 'granted']],
    withdrawn: [['setTrackingConsent', 'not-granted']],
  },
  piano: {
    purposes: 'analytics',
    denied: [['consent.setMode', 'opt-out']],
    granted: [['consent.setMode', 'opt-in']],
    accepted: [['consent.setMode', 'opt-in']],
    withdrawn: [['consent.setMode', 'opt-out']],
  },
  adobe: {
    purposes: 'analytics',
    denied: [],
    granted: [alloy('in')],
    accepted: [alloy('in')],
    withdrawn: [alloy('out')],
  },
};
