import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { isBoolean, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** What the owner may write under `signals.gpt`. */
export interface GptOptions {
  /** While denied, limited ads are asked for, and not held: GPT must come from its address for those. */
  readonly limitedAds: boolean;
  /** While denied, ads are asked for with restricted processing, and not held: US states alone. */
  readonly restrictDataProcessing: boolean;
  /** Ads that are not personalised, also with consent. They need it all the same. */
  readonly nonPersonalizedAds: boolean;
  /** The purpose without which slots are held. */
  readonly purpose: Purpose;
}

/** What we call of Google Publisher Tag. */
interface Gpt {
  cmd: { push(command: () => void): unknown };
  setConfig(config: { disableInitialLoad: boolean }): void;
  pubads(): { setPrivacySettings(settings: object): void; refresh(): void };
}

const NAME = 'gpt';
let options: Partial<GptOptions> = {};
/** Whether slots wait for a refresh. */
let isHeld = false;

/** Through GPT's own queue, so that it is said before the page's own commands run. */
function tell(context: SignalContext): void {
  const {
    limitedAds,
    restrictDataProcessing,
    nonPersonalizedAds,
    purpose = 'advertising',
  } = options;
  const page = window as { googletag?: Partial<Gpt> };
  const isGranted = context.isGranted(purpose);
  callVendor(NAME, context, () => {
    const gpt = (page.googletag ??= {}) as Gpt;
    gpt.cmd ??= [];
    gpt.cmd.push(() =>
      callVendor(NAME, context, () => {
        const settings = {
          ...(limitedAds && { limitedAds: !isGranted }),
          ...(restrictDataProcessing && { restrictDataProcessing: !isGranted }),
          ...(nonPersonalizedAds && { nonPersonalizedAds }),
        };
        if (Object.keys(settings)[0]) gpt.pubads().setPrivacySettings(settings);
        const wasHeld = isHeld;
        isHeld = !isGranted && !limitedAds && !restrictDataProcessing;
        if (isHeld || wasHeld) gpt.setConfig({ disableInitialLoad: isHeld });
        if (wasHeld && !isHeld) gpt.pubads().refresh();
      }),
    );
  });
}

/** Google Publisher Tag without TCF: holds the slots, and says how ads may be asked for. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions<GptOptions>(NAME, context, {
      limitedAds: isBoolean,
      restrictDataProcessing: isBoolean,
      nonPersonalizedAds: isBoolean,
      purpose: isPurpose,
    });
    isHeld = false;
    tell(context);
  },
  change: tell,
};
