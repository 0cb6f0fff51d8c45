import { DATA_ADDRESSES, opensBy, type ToolMarkup, waitsInAttribute } from '../tool-markup.js';

export const c15t: ToolMarkup = {
  waitsFor: (tag) => (tag.name === 'iframe' ? waitsInAttribute('data-category')(tag) : undefined),
  addresses: DATA_ADDRESSES,
  purposes: { measurement: 'analytics', experience: 'embeds' },
  necessary: ['necessary'],
  // In most sites, c15t is a part of the site's own bundle, which has to stay.
  files: /(?:^|\/)c15t(?:@[\d.]+)?(?:\/dist)?\/[\w.-]+\.js/i,
  isOpener: opensBy(/\bc15t\b/),
  code: /\bgetOrCreateConsentRuntime\b|\bconfigureConsentManager\b|\bc15t(?:Store)?\b/,
};
