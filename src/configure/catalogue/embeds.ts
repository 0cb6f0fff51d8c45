import type { CatalogueVendor } from './catalogue-vendor.js';

/** Vendors that show films, posts, maps and conversations. */
export const embeds: readonly CatalogueVendor[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    purpose: 'embeds',
    policyUrl: 'https://policies.google.com/privacy',
    sources: ['https://policies.google.com/technologies/cookies'],
    cookies: [
      { name: 'VISITOR_INFO1_LIVE', lifetime: [6, 'month'], domain: 'youtube.com' },
      { name: 'YSC', lifetime: 'session', domain: 'youtube.com' },
      { name: 'YEC', lifetime: [13, 'month'], domain: 'youtube.com' },
    ],
  },
  {
    id: 'google-maps',
    name: 'Google Maps',
    purpose: 'embeds',
    policyUrl: 'https://policies.google.com/privacy',
    sources: ['https://policies.google.com/technologies/cookies'],
    cookies: [{ name: 'NID', lifetime: [6, 'month'], domain: 'google.com' }],
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    purpose: 'embeds',
    policyUrl: 'https://vimeo.com/privacy',
    sources: ['https://help.vimeo.com/hc/en-us/articles/26080940921361'],
    cookies: [
      { name: 'vuid', lifetime: [2, 'year'], domain: 'vimeo.com' },
      { name: 'player', lifetime: [1, 'year'], domain: 'vimeo.com' },
      { name: 'flags', lifetime: [1, 'year'], domain: 'vimeo.com' },
      { name: 'player_clearance', lifetime: [7, 'day'], domain: 'vimeo.com' },
    ],
  },
  {
    id: 'facebook-instagram',
    name: 'Facebook and Instagram posts',
    purpose: 'embeds',
    policyUrl: 'https://www.facebook.com/privacy/policy/',
    sources: ['https://www.facebook.com/privacy/policies/cookies/'],
    cookies: [
      { name: 'datr', lifetime: [400, 'day'], domain: 'facebook.com' },
      { name: 'fr', lifetime: [90, 'day'], domain: 'facebook.com' },
      { name: 'sb', lifetime: [400, 'day'], domain: 'facebook.com' },
      { name: 'wd', lifetime: [7, 'day'], domain: 'facebook.com' },
      { name: 'dpr', lifetime: [7, 'day'], domain: 'facebook.com' },
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok films',
    purpose: 'embeds',
    policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
    sources: ['https://www.tiktok.com/legal/page/global/cookie-policy/en'],
    cookies: [{ name: 'ttwid', lifetime: [13, 'month'], domain: 'tiktok.com' }],
  },
  {
    id: 'disqus',
    name: 'Disqus',
    purpose: 'embeds',
    policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    sources: ['https://help.disqus.com/customer/portal/articles/466235-use-of-cookies'],
    cookies: [
      { name: 'disqus_unique', domain: 'disqus.com' },
      { name: '__qca', domain: 'disqus.com' },
      { name: 'mc', domain: 'quantserve.com' },
    ],
  },
  {
    id: 'intercom',
    name: 'Intercom',
    purpose: 'functional',
    policyUrl: 'https://www.intercom.com/legal/privacy',
    sources: ['https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies'],
    cookies: [
      { name: 'intercom-id-*', lifetime: [9, 'month'] },
      { name: 'intercom-session-*', lifetime: [1, 'week'] },
      { name: 'intercom-device-id-*', lifetime: [9, 'month'] },
    ],
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    purpose: 'functional',
    policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    sources: [
      'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
    ],
    cookies: [
      { name: '__zlcmid', lifetime: [365, 'day'] },
      { name: '__zlcprivacy', lifetime: [365, 'day'] },
    ],
  },
];
