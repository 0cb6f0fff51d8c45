import { createSignal, isPurposes, type VendorOptions } from './create-signal.js';
import { getQueue } from './page-globals.js';
import { isOneOf } from './read-options.js';

export interface MatomoOptions extends VendorOptions {
  /** `cookies`: Matomo counts without cookies while denied. Default: it does not count then. */
  readonly mode?: 'cookies';
}

interface MatomoSettings extends Required<VendorOptions> {
  readonly mode: MatomoOptions['mode'];
}

/** Matomo. It is never asked to remember the consent, as our own record does that. */
export const signal = createSignal<MatomoSettings>(
  'matomo',
  { purposes: ['analytics'], mode: undefined },
  { purposes: isPurposes, mode: isOneOf('cookies') },
  ({ isGranted, isFirst, options }) => {
    const kind = options.mode === 'cookies' ? 'CookieConsent' : 'Consent';
    const send = (command: string) => getQueue('_paq').push([command]);
    if (isFirst) send(`require${kind}`);
    if (isGranted) send(`set${kind}Given`);
    else if (!isFirst) send(`forget${kind}Given`);
  },
);
