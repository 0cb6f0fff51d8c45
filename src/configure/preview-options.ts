import type { RawOptions } from '../core/config-types.js';
import { en } from '../locales/en.js';
import { readConfig } from '../options/config.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { readVendors } from '../options/vendors.js';
import { placeOf } from './find-mistakes.js';
import type { Setup } from './setup.js';
import { writeConfig, writePurposes } from './write-config.js';

/** A link that leads nowhere, in place of one that would lead out of the preview. */
const NOWHERE = '#';

const nowhere = (address: string | undefined): string | undefined => address && NOWHERE;

/**
 * The options for a preview: those that the notice and the settings show. The site has the name
 * that it has on its own host, and no link leads anywhere. Wrong values stay: the reader of the
 * options handles them.
 */
export function previewOptions(setup: Setup): RawOptions {
  const { layout, gpc, model, revision, cookie, ...rest } = writeConfig(setup);
  const config = readConfig({ ...rest, purposes: writePurposes(setup) });
  const { site, policyUrl } = readNoticeOptions(config, en.purposes, placeOf(setup));
  const links = new Map(
    readVendors(config, () => undefined).map(({ id, policyUrl }) => [id, nowhere(policyUrl)]),
  );
  const purposes = writePurposes(setup).map((purpose) => ({
    ...purpose,
    vendors: purpose.vendors?.map((vendor) => ({ ...vendor, policyUrl: links.get(vendor.id) })),
  }));
  return { site, policyUrl: nowhere(policyUrl), layout, gpc, model, revision, cookie, purposes };
}
