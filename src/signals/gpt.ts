import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { globals, hasMethod, isObject, readVendor, type Queue } from './page-globals.js';
import { isBoolean, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

export interface GptOptions {
  /**
   * While denied, limited ads are requested and slots are not held. GPT has to come from its address
   * for limited ads. Default: false.
   */
  readonly limitedAds?: boolean;
  /**
   * While denied, ads are requested with restricted data processing and slots are not held. It is
   * meant for states of the US only. Default: false.
   */
  readonly restrictDataProcessing?: boolean;
  /** Ads are never personalised, not even with consent, which they need all the same. Default: false. */
  readonly nonPersonalizedAds?: boolean;
  /** Slots are held until this purpose is granted. Default: `advertising`. */
  readonly purpose?: Purpose;
}

/** What the page has before Google Publisher Tag has loaded. */
interface GptStub {
  cmd?: Queue;
}

interface Gpt {
  setConfig(config: { disableInitialLoad: boolean }): void;
  pubads(): { setPrivacySettings(settings: object): void; refresh(): void };
}

const NAME = 'gpt';
const GLOBAL = 'googletag';
const DEFAULTS: Required<GptOptions> = {
  limitedAds: false,
  restrictDataProcessing: false,
  nonPersonalizedAds: false,
  purpose: 'advertising',
};
const CHECKS = {
  limitedAds: isBoolean,
  restrictDataProcessing: isBoolean,
  nonPersonalizedAds: isBoolean,
  purpose: isPurpose,
};
let options = DEFAULTS;
/** Whether slots are held and need a refresh. */
let isHeld = false;

const isGptStub = (found: unknown): found is GptStub => isObject(found);
const isGpt = (found: unknown): found is Gpt => hasMethod(found, 'pubads');

/** Sends the state to the loaded Google Publisher Tag. */
function send(isGranted: boolean): void {
  const gpt = readVendor(GLOBAL, isGpt);
  const { limitedAds, restrictDataProcessing, nonPersonalizedAds } = options;
  const settings = {
    ...(limitedAds && { limitedAds: !isGranted }),
    ...(restrictDataProcessing && { restrictDataProcessing: !isGranted }),
    ...(nonPersonalizedAds && { nonPersonalizedAds }),
  };
  if (Object.keys(settings).length > 0) gpt.pubads().setPrivacySettings(settings);
  const wasHeld = isHeld;
  isHeld = !isGranted && !limitedAds && !restrictDataProcessing;
  if (isHeld || wasHeld) gpt.setConfig({ disableInitialLoad: isHeld });
  if (wasHeld && !isHeld) gpt.pubads().refresh();
}

/** Uses GPT's own queue, so that the state comes before the page's commands. */
function update(context: SignalContext): void {
  const isGranted = context.isGranted(options.purpose);
  callVendor(NAME, context, () => {
    globals[GLOBAL] ??= {};
    const stub = readVendor(GLOBAL, isGptStub);
    stub.cmd ??= [];
    stub.cmd.push(() => callVendor(NAME, context, () => send(isGranted)));
  });
}

/** Google Publisher Tag without TCF: holds the slots, and sends how ads may be requested. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions(NAME, context, DEFAULTS, CHECKS);
    isHeld = false;
    update(context);
  },
  change: update,
};
