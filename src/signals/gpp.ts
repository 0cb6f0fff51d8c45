import type { Purpose } from '../core/types.js';
import { isGpcOn } from '../page/browser.js';
import { callVendor } from './call-vendor.js';
import { installGpp, type GppState } from './gpp-api.js';
import { ownField, readGlobal } from './page-globals.js';
import { isOneOf, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';
import { reportUnheld } from './unheld.js';
import { encodeUsnat, type UsnatCore } from './usnat.js';

export interface GppOptions {
  /**
   * Until this purpose is granted, GPP says that the visitor has opted out of the sale and sharing of
   * data and of targeted advertising. Default: `advertising`.
   */
  readonly purpose?: Purpose;
  /**
   * For a site that has signed the MSPA: the mode in which it handles covered transactions. Default:
   * it has not signed.
   */
  readonly mspa?: 'opt-out' | 'service-provider';
}

interface GppSettings {
  readonly purpose: Purpose;
  readonly mspa: GppOptions['mspa'];
}

const NAME = 'gpp';
const NAME_ON_PAGE = '__gpp';
const DEFAULTS: GppSettings = { purpose: 'advertising', mspa: undefined };
const CHECKS = { purpose: isPurpose, mspa: isOneOf('opt-out', 'service-provider') };
let options = DEFAULTS;
let setState: ((state: GppState) => void) | undefined;

/** In GPP 1 is yes and 2 is no; 0 means that a field does not apply. */
const yesOrNo = (isYes: boolean): 1 | 2 => (isYes ? 1 : 2);

function stateOf({ isGranted, isDecided }: SignalContext): GppState {
  const { purpose, mspa } = options;
  const isSaleAllowed = isGranted(purpose);
  const optOut = yesOrNo(!isSaleAllowed);
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
    MspaCoveredTransaction: yesOrNo(mspa !== undefined),
    MspaOptOutOptionMode: mspa ? yesOrNo(mspa === 'opt-out') : 0,
    MspaServiceProviderMode: mspa ? yesOrNo(mspa === 'service-provider') : 0,
  };
  const isReady = isDecided || isSaleAllowed;
  const gpc = isGpcOn();
  return {
    cmpDisplayStatus: isReady ? 'hidden' : 'visible',
    signalStatus: isReady ? 'ready' : 'not ready',
    gppString: encodeUsnat(core, gpc),
    parsedSections: { usnat: [{ ...core }, { GpcSegmentType: 1, Gpc: gpc }] },
  };
}

/** IAB's Global Privacy Platform with its section for the US, for Prebid and ad servers. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    options = readOptions(NAME, context, DEFAULTS, CHECKS);
    const state = stateOf(context);
    // Prebid goes on without GPP if it finds neither the API nor a stub.
    const isTooLate =
      ownField(readGlobal('pbjs'), 'libLoaded') === true && !readGlobal(NAME_ON_PAGE);
    if (isTooLate) reportUnheld(NAME, context, NAME_ON_PAGE);
    if (setState) setState(state);
    else setState = installGpp(state, (call) => callVendor(NAME, context, call));
  },
  change: (context) => setState?.(stateOf(context)),
};
