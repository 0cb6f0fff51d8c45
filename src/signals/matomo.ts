import { createSignal, isPurposes, type VendorOptions } from './create-signal.js';
import { getQueue, pushFirst } from './page-globals.js';
import { isOneOf } from './read-options.js';
import { reportUnheld } from './unheld.js';

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
  ({ isGranted, isFirst, options, context }) => {
    const kind = options.mode === 'cookies' ? 'CookieConsent' : 'Consent';
    const queue = getQueue('_paq');
    // The page's own commands count a view, and may be in the queue already.
    if (isFirst) pushFirst(queue, [`require${kind}`], ...(isGranted ? [[`set${kind}Given`]] : []));
    else queue.push([`${isGranted ? 'set' : 'forget'}${kind}Given`]);
    const isLate = isFirst && !isGranted && !Array.isArray(queue);
    if (isLate) reportUnheld('matomo', context, `require${kind}`);
  },
);
