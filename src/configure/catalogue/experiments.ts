import type { CatalogueVendor } from './catalogue-vendor.js';

/** Vendors that show variants of a page. */
export const experiments: readonly CatalogueVendor[] = [
  {
    id: 'ab-tasty',
    name: 'AB Tasty',
    purpose: 'analytics',
    policyUrl: 'https://www.abtasty.com/privacy-policy/',
    sources: ['https://docs.abtasty.com/client-side/tag/tag-cookies'],
    cookies: [
      { name: 'ABTasty', lifetime: [13, 'month'] },
      { name: 'ABTastySession', lifetime: [30, 'minute'] },
    ],
    storage: ['ABTastyData'],
  },
  {
    id: 'vwo',
    name: 'VWO',
    purpose: 'analytics',
    policyUrl: 'https://vwo.com/privacy-policy/',
    sources: ['https://help.vwo.com/hc/en-us/articles/360033990873'],
    cookies: [
      { name: '_vis_opt_exp_*_goal_*', lifetime: [100, 'day'] },
      { name: '_vis_opt_test_cookie', lifetime: 'session' },
    ],
  },
  {
    id: 'kameleoon',
    name: 'Kameleoon',
    purpose: 'analytics',
    policyUrl: 'https://www.kameleoon.com/privacy-policy',
    sources: ['https://www.rubydoc.info/gems/kameleoon-client-ruby/Kameleoon/Network/Cookie'],
    cookies: [{ name: 'kameleoonVisitorCode', lifetime: [380, 'day'] }],
  },
  {
    id: 'optimizely',
    name: 'Optimizely',
    purpose: 'analytics',
    policyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
    sources: [
      'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
    ],
    cookies: [],
  },
  {
    id: 'bloomreach',
    name: 'Bloomreach Engagement',
    purpose: 'analytics',
    policyUrl: 'https://www.bloomreach.com/en/legal/privacy',
    sources: ['https://documentation.bloomreach.com/engagement/docs/cookies-storage'],
    cookies: [
      { name: '__exponea_etc__' },
      { name: '__exponea_time2__', lifetime: [60, 'minute'] },
      { name: '__exponea_ab_*' },
      { name: 'xnpe_*', lifetime: [3, 'year'] },
    ],
  },
];
