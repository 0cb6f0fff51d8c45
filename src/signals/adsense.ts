import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { isBoolean, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** What the owner may write under `signals.adsense`. */
export interface AdsenseOptions {
  /** Ads that are not personalised, also with consent. They need it all the same. */
  readonly nonPersonalizedAds: boolean;
  /** The purpose without which ads are paused. */
  readonly purpose: Purpose;
}

const NAME = 'adsense';
let options: Partial<AdsenseOptions> = {};

/** AdSense reads two properties of its own queue, now or when it is loaded. */
function tell(context: SignalContext): void {
  const { purpose = 'advertising', nonPersonalizedAds } = options;
  const page = window as { adsbygoogle?: unknown[] & Record<string, unknown> };
  callVendor(NAME, context, () => {
    const queue = (page.adsbygoogle ??= [] as unknown as NonNullable<typeof page.adsbygoogle>);
    if (nonPersonalizedAds) queue.requestNonPersonalizedAds = 1;
    queue.pauseAdRequests = context.isGranted(purpose) ? 0 : 1;
  });
}

/** AdSense: pauses its requests for ads until there is consent. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions<AdsenseOptions>(NAME, context, {
      nonPersonalizedAds: isBoolean,
      purpose: isPurpose,
    });
    tell(context);
  },
  change: tell,
};
