import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { isListOf, isPurpose, readOptions, type Checks } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** Options of a vendor with one switch. */
export interface VendorOptions {
  /**
   * The purposes that all have to be granted before the vendor is sent "granted". Default: the usual
   * purpose of the vendor, see the guide, Signals.
   */
  readonly purposes?: readonly Purpose[];
}

/** What is sent to a vendor with one switch. */
export interface VendorUpdate<Settings> {
  readonly isGranted: boolean;
  /** Whether nothing has been sent to the vendor on this page before. */
  readonly isFirst: boolean;
  readonly options: Settings;
  readonly context: SignalContext;
  /**
   * Makes a command that the vendor runs later. It does nothing if a newer update has been sent
   * meanwhile. What the call throws or rejects with is reported in the console, and nowhere else.
   */
  readonly callLater: (call: () => unknown) => () => void;
}

const isList = isListOf(isPurpose);

export const isPurposes = (found: unknown): found is readonly Purpose[] =>
  isList(found) && found.length > 0;

/**
 * Creates the signal of a vendor with one switch. An update is sent at the start, and then only when
 * the answer for this vendor changes: a decline after everything was denied sends nothing.
 *
 * @param send is called for each update; what it throws or rejects with is reported
 */
export function createSignal<Settings extends Required<VendorOptions>>(
  name: string,
  defaults: Settings,
  checks: Checks<Settings>,
  send: (update: VendorUpdate<Settings>) => unknown,
): Signal {
  let options = defaults;
  let wasGranted: boolean | undefined;
  let updates = 0;

  function update(context: SignalContext, isFirst: boolean): void {
    const isGranted = options.purposes.every((purpose) => context.isGranted(purpose));
    if (isGranted === wasGranted && !isFirst) return;
    wasGranted = isGranted;
    const current = ++updates;
    const callLater = (call: () => unknown) => () => {
      if (current === updates) callVendor(name, context, call);
    };
    callVendor(name, context, () => send({ isGranted, isFirst, options, context, callLater }));
  }

  return {
    name,
    start(context) {
      options = readOptions(name, context, defaults, checks);
      update(context, true);
    },
    change: (context) => update(context, false),
  };
}
