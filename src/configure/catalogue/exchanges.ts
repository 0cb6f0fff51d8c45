import type { CatalogueVendor } from './catalogue-vendor.js';

/** Vendors that sell or buy places for advertisements, or make the identifiers for that. */
export const exchanges: readonly CatalogueVendor[] = [
  {
    id: 'outbrain',
    name: 'Outbrain',
    purpose: 'advertising',
    policyUrl: 'https://www.outbrain.com/privacy/',
    sources: ['https://www.outbrain.com/privacy/'],
    cookies: [{ name: 'obuid', domain: 'outbrain.com' }],
  },
  {
    id: 'criteo',
    name: 'Criteo',
    purpose: 'advertising',
    policyUrl: 'https://www.criteo.com/privacy/',
    sources: ['https://www.criteo.com/privacy/how-we-use-your-data/'],
    cookies: [{ name: 'uid', domain: 'criteo.com' }],
  },
  {
    id: 'xandr',
    name: 'Microsoft Monetize (Xandr)',
    purpose: 'advertising',
    policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
    sources: ['https://www.appnexus.com/en/company/cookie-policy'],
    cookies: [{ name: 'uuid2', domain: 'adnxs.com' }],
  },
  {
    id: 'prebid-sharedid',
    name: 'Prebid SharedID',
    purpose: 'advertising',
    policyUrl: 'https://prebid.org/privacy-policy/',
    sources: ['https://docs.prebid.org/dev-docs/modules/userid-submodules/sharedid.html'],
    cookies: [
      { name: '_sharedid', lifetime: [365, 'day'] },
      { name: '_pubcid', lifetime: [365, 'day'] },
    ],
  },
  {
    id: 'liveramp',
    name: 'LiveRamp',
    purpose: 'advertising',
    policyUrl: 'https://liveramp.com/privacy/',
    sources: ['https://docs.prebid.org/dev-docs/modules/userid-submodules/ramp.html'],
    cookies: [{ name: 'idl_env', lifetime: [15, 'day'] }],
    storage: ['idl_env'],
  },
  {
    id: 'id5',
    name: 'ID5',
    purpose: 'advertising',
    policyUrl: 'https://id5.io/platform-privacy-policy',
    sources: ['https://docs.prebid.org/dev-docs/modules/userid-submodules/id5.html'],
    cookies: [],
    storage: ['id5id*'],
  },
  {
    id: 'pubmatic',
    name: 'PubMatic',
    purpose: 'advertising',
    policyUrl: 'https://pubmatic.com/legal/privacy-policy/',
    sources: ['https://pubmatic.com/legal/platform-cookie-policy/'],
    cookies: [],
  },
  {
    id: 'the-trade-desk',
    name: 'The Trade Desk',
    purpose: 'advertising',
    policyUrl: 'https://www.thetradedesk.com/us/privacy',
    sources: ['https://www.thetradedesk.com/us/privacy'],
    cookies: [],
  },
];
