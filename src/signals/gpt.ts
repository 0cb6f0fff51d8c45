import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { createInitialLoad, type Gpt } from './gpt-initial-load.js';
import { ensureGlobal, hasMethod, isObject, readVendor, type Queue } from './page-globals.js';
import { isBoolean, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';
import { findUnheld, reportUnheld } from './unheld.js';

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
  /** Ads are never personalised, not even with consent. They still need consent. Default: false. */
  readonly nonPersonalizedAds?: boolean;
  /** Slots are held until this purpose is granted. Default: `advertising`. */
  readonly purpose?: Purpose;
}

/** What the page has before Google Publisher Tag has loaded. Afterwards `cmd` is no array. */
interface GptStub {
  cmd?: Queue;
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
/** The newest context. */
let newest: SignalContext;
let initialLoad = createInitialLoad();

const isGptStub = (found: unknown): found is GptStub => isObject(found);
const isGpt = (found: unknown): found is Gpt => hasMethod(found, 'pubads');

/** Sends the state to the loaded Google Publisher Tag. */
function send(): void {
  const gpt = readVendor(GLOBAL, isGpt);
  const isGranted = newest.isGranted(options.purpose);
  const { limitedAds, restrictDataProcessing, nonPersonalizedAds } = options;
  const settings = {
    ...(limitedAds && { limitedAds: !isGranted }),
    ...(restrictDataProcessing && { restrictDataProcessing: !isGranted }),
    ...(nonPersonalizedAds && { nonPersonalizedAds }),
  };
  if (Object.keys(settings).length > 0) gpt.pubads().setPrivacySettings(settings);
  if (isGranted) initialLoad.allow(gpt);
  else if (!limitedAds && !restrictDataProcessing) initialLoad.hold(gpt);
}

/** One command, which sends the state at the time when GPT runs it. A second one would only repeat it. */
const command = (): void => callVendor(NAME, newest, send);

/** Puts the command in front of the page's own, as each of them may request an ad. */
function update(context: SignalContext): void {
  newest = context;
  callVendor(NAME, context, () => {
    ensureGlobal(GLOBAL, () => ({}));
    const stub = readVendor(GLOBAL, isGptStub);
    const cmd = (stub.cmd ??= []);
    if (isGpt(stub) || !Array.isArray(cmd)) cmd.push(command);
    else if (!cmd.includes(command)) cmd.unshift(command);
  });
}

/** A tag that is not held may have run all commands of the page by now, or may do so at any time. */
function checkOrder(context: SignalContext): void {
  const unheld = findUnheld('/gpt.js');
  if (!unheld) return;
  const { limitedAds, restrictDataProcessing } = options;
  const mayRun = limitedAds || restrictDataProcessing;
  reportUnheld(NAME, context, mayRun ? 'setPrivacySettings' : '', unheld);
}

/** Google Publisher Tag without TCF: holds the slots, and sends how ads may be requested. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions(NAME, context, DEFAULTS, CHECKS);
    initialLoad = createInitialLoad();
    callVendor(NAME, context, () => checkOrder(context));
    update(context);
  },
  change: update,
};
