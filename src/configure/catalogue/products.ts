import type { CatalogueVendor } from './catalogue-vendor.js';

/** Vendors that analyse how a site is used. */
export const products: readonly CatalogueVendor[] = [
  {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    purpose: 'analytics',
    policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
    sources: [
      'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
      'https://github.com/microsoft/clarity',
    ],
    cookies: [
      { name: '_clck', lifetime: [1, 'year'] },
      { name: '_clsk', lifetime: [1, 'day'] },
    ],
    signal: 'microsoft-clarity',
  },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    purpose: 'analytics',
    policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    sources: [
      'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
      'https://github.com/mixpanel/mixpanel-js',
    ],
    cookies: [{ name: 'mp_*_mixpanel', lifetime: [365, 'day'] }],
    signal: 'mixpanel',
  },
  {
    id: 'amplitude',
    name: 'Amplitude',
    purpose: 'analytics',
    policyUrl: 'https://amplitude.com/privacy',
    sources: [
      'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
      'https://github.com/amplitude/Amplitude-TypeScript',
    ],
    cookies: [
      { name: 'AMP_*', lifetime: [365, 'day'] },
      { name: 'AMP_MKTG_*', lifetime: [365, 'day'] },
    ],
    signal: 'amplitude',
  },
  {
    id: 'posthog',
    name: 'PostHog',
    purpose: 'analytics',
    policyUrl: 'https://posthog.com/privacy',
    sources: ['https://posthog.com/docs/libraries/js/persistence'],
    cookies: [{ name: 'ph_*_posthog', lifetime: [365, 'day'] }],
    storage: ['ph_*_posthog'],
    signal: 'posthog',
  },
  {
    id: 'datadog',
    name: 'Datadog',
    purpose: 'analytics',
    policyUrl: 'https://www.datadoghq.com/legal/privacy/',
    sources: ['https://github.com/DataDog/browser-sdk'],
    cookies: [{ name: '_dd_s*' }],
    signal: 'datadog',
  },
  {
    id: 'segment',
    name: 'Segment',
    purpose: 'analytics',
    policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
    sources: ['https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/'],
    cookies: [
      { name: 'ajs_anonymous_id', lifetime: [1, 'year'] },
      { name: 'ajs_user_id', lifetime: [1, 'year'] },
      { name: 'ajs_group_id', lifetime: [1, 'year'] },
    ],
    storage: ['ajs_user_traits', 'ajs_group_properties'],
  },
  {
    id: 'heap',
    name: 'Heap',
    purpose: 'analytics',
    policyUrl: 'https://www.heap.io/privacy',
    sources: [
      'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
    ],
    cookies: [
      { name: '_hp2_id.*', lifetime: [13, 'month'] },
      { name: '_hp2_ses_props.*', lifetime: [30, 'minute'] },
      { name: '_hp2_props.*', lifetime: [13, 'month'] },
      { name: '_hp5_meta.*', lifetime: [13, 'month'] },
      { name: '_hp5_event_props.*', lifetime: [13, 'month'] },
    ],
  },
  {
    id: 'contentsquare',
    name: 'Contentsquare',
    purpose: 'analytics',
    policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
    sources: ['https://docs.contentsquare.com/en/web/cookies/'],
    cookies: [
      { name: '_cs_id', lifetime: [13, 'month'] },
      { name: '_cs_s', lifetime: [30, 'minute'] },
      { name: '_cs_c', lifetime: [13, 'month'] },
      { name: '_cs_cvars', lifetime: 'session' },
      { name: '_cs_ex', lifetime: [30, 'day'] },
    ],
  },
  {
    id: 'hotjar',
    name: 'Hotjar',
    purpose: 'analytics',
    policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    sources: ['https://docs.contentsquare.com/en/web/cookies/'],
    cookies: [
      { name: '_hjClosedSurveyInvites', lifetime: [365, 'day'] },
      { name: '_hjDonePolls', lifetime: [365, 'day'] },
      { name: '_hjMinimizedPolls', lifetime: [365, 'day'] },
    ],
    storage: ['_hjUserAttributes'],
  },
  {
    id: 'fullstory',
    name: 'Fullstory',
    purpose: 'analytics',
    policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
    sources: [
      'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    ],
    cookies: [{ name: 'fs_uid' }, { name: 'fs_cid' }, { name: 'fs_lua' }],
  },
];
