import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { installGpp, type GppState } from './gpp-api.js';
import { isOneOf, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';
import { encodeUsnat, type UsnatCore } from './usnat.js';

/** What the owner may write under `signals.gpp`. */
export interface GppOptions {
  /** The purpose without which data is not sold, shared, or used for targeted advertising. */
  readonly purpose: Purpose;
  /** For a site that has signed the MSPA: the mode in which it handles covered transactions. */
  readonly mspa: 'opt-out' | 'service-provider';
}

const NAME = 'gpp';
let options: Partial<GppOptions> = {};
let tell: ((state: GppState) => void) | undefined;

/** In GPP 1 is yes, 2 is no, and 0 does not apply. */
const yes = (is: boolean): 1 | 2 => (is ? 1 : 2);

function stateOf({ isGranted, isDecided }: SignalContext): GppState {
  const { purpose = 'advertising', mspa } = options;
  const hasGpc = Object(navigator).globalPrivacyControl === true;
  const isSold = isGranted(purpose);
  const optOut = yes(!isSold);
  const core: UsnatCore = {
    Version: 2,
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    SharingOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SensitiveDataProcessingOptOutNotice: 0,
    SensitiveDataLimitUseNotice: 0,
    SaleOptOut: optOut,
    SharingOptOut: optOut,
    TargetedAdvertisingOptOut: optOut,
    SensitiveDataProcessing: Array<number>(16).fill(0),
    KnownChildSensitiveDataConsents: [0, 0, 0],
    PersonalDataConsents: 0,
    MspaCoveredTransaction: yes(!!mspa),
    MspaOptOutOptionMode: mspa ? yes(mspa === 'opt-out') : 0,
    MspaServiceProviderMode: mspa ? yes(mspa === 'service-provider') : 0,
  };
  const isReady = isDecided || isSold;
  return {
    cmpDisplayStatus: isReady ? 'hidden' : 'visible',
    signalStatus: isReady ? 'ready' : 'not ready',
    gppString: encodeUsnat(core, hasGpc),
    parsedSections: { usnat: [{ ...core }, { GpcSegmentType: 1, Gpc: hasGpc }] },
  };
}

/** IAB's Global Privacy Platform with its section for the US, for Prebid and ad servers. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions<GppOptions>(NAME, context, {
      purpose: isPurpose,
      mspa: isOneOf('opt-out', 'service-provider'),
    });
    const state = stateOf(context);
    if (tell) tell(state);
    else tell = installGpp(window, state, (call) => callVendor(NAME, context, call));
  },
  change: (context) => tell?.(stateOf(context)),
};
