import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { getQueue, ownField, type Queue } from './page-globals.js';
import { isBoolean, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';
import { findUnheld, reportUnheld } from './unheld.js';

export interface AdsenseOptions {
  /** Ads are never personalised, not even with consent. They still need consent. Default: false. */
  readonly nonPersonalizedAds?: boolean;
  /** Ads are paused until this purpose is granted. Default: `advertising`. */
  readonly purpose?: Purpose;
}

/** AdSense reads these properties of its queue, when it loads or later. */
interface AdsenseQueue extends Queue {
  requestNonPersonalizedAds?: 1;
  pauseAdRequests?: 0 | 1;
}

const NAME = 'adsense';
const DEFAULTS: Required<AdsenseOptions> = { nonPersonalizedAds: false, purpose: 'advertising' };
const CHECKS = { nonPersonalizedAds: isBoolean, purpose: isPurpose };
let options = DEFAULTS;

function update(context: SignalContext): void {
  callVendor(NAME, context, () => {
    const queue: AdsenseQueue = getQueue('adsbygoogle');
    if (options.nonPersonalizedAds) queue.requestNonPersonalizedAds = 1;
    queue.pauseAdRequests = context.isGranted(options.purpose) ? 0 : 1;
  });
}

/** Reports a tag that may request ads before this signal pauses them, unless the page pauses them itself. */
function checkOrder(context: SignalContext): void {
  const isPaused = ownField(getQueue('adsbygoogle'), 'pauseAdRequests') !== undefined;
  const unheld = findUnheld('adsbygoogle.js');
  if (unheld && !isPaused) reportUnheld(NAME, context, 'pauseAdRequests', unheld);
}

/** AdSense: pauses its requests for ads until there is consent. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions(NAME, context, DEFAULTS, CHECKS);
    callVendor(NAME, context, () => checkOrder(context));
    update(context);
  },
  change: update,
};
