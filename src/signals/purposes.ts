import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { RawOptions } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { PURPOSES as GOOGLE } from './google-options.js';
import { isPurpose } from './read-options.js';

/**
 * ENTRY: loaded when a signal has failed or is late. It knows which purposes each of our signals speaks
 * for, so that everything else is released.
 */
const USUAL: Readonly<Record<Purpose, readonly string[]>> = {
  advertising: [
    'adsense',
    'gpp',
    'gpt',
    'meta',
    'microsoft-clarity',
    'microsoft-uet',
    'pinterest',
    'tiktok',
  ],
  analytics: [
    'adobe',
    'amplitude',
    'datadog',
    'matomo',
    'microsoft-clarity',
    'mixpanel',
    'piano',
    'posthog',
    'snowplow',
  ],
};

/** The purposes of Google's consent types, with those that the owner has changed. */
const ofGoogle = (changed: unknown): readonly unknown[] =>
  Object.values({ ...GOOGLE, ...fieldsOf(changed) });

/** The purposes that the owner has named for a signal; none if one of them is wrong. */
function readNamed({ purpose, purposes }: RawOptions): readonly Purpose[] {
  const list: readonly unknown[] = Array.isArray(purposes) ? purposes : [purpose];
  return list.every(isPurpose) ? list : [];
}

/**
 * Returns the purposes that a signal speaks for, with the owner's options for it. Returns none where
 * they are unknown, as for a signal of the site's own without the option `purposes`.
 */
export function purposesOf(name: string, options: RawOptions): readonly Purpose[] {
  if (name === 'google') return [...new Set(ofGoogle(options.purposes))].filter(isSwitchable);
  const own = readNamed(options);
  if (own.length > 0) return own;
  return Object.keys(USUAL).filter((purpose) => USUAL[purpose]?.includes(name));
}

const isSwitchable = (found: unknown): found is Purpose => isPurpose(found) && found !== NECESSARY;
