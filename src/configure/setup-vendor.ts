import { findLanguage } from '../locales/languages.js';
import type { CatalogueVendor } from './catalogue/catalogue-vendor.js';
import { lifetimeIn } from './lifetime.js';
import type { VendorSetup } from './setup.js';

/**
 * Sets up a vendor of the catalogue as the owner would type it.
 *
 * @param lang the option `lang`; English is used if it states no language of ours
 */
export const setupVendor = (
  { id, name, policyUrl, cookies, storage = [] }: CatalogueVendor,
  lang: string,
): VendorSetup => ({
  id,
  name,
  policyUrl,
  cookies: cookies.map(({ name, lifetime, domain = '' }) => ({
    name,
    lifetime: lifetimeIn(lifetime, findLanguage(lang) || 'en'),
    domain,
  })),
  storage: storage.join(' '),
});
