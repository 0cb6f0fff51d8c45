import {
  createSignal,
  isPurposes,
  type VendorOptions,
  type VendorUpdate,
} from './create-signal.js';
import { readVendor } from './page-globals.js';
import { isName, type Check } from './read-options.js';
import type { Signal } from './signal.js';
import { whenDefined } from './when-defined.js';

/** Options of a vendor whose snippet or bundle puts a global on the page. */
export interface InstanceOptions extends VendorOptions {
  /** Name of that global on `window`. Default: the vendor's usual name. */
  readonly global?: string;
}

type InstanceSettings = Required<InstanceOptions>;

/** What is sent to such a vendor. `isFirst` counts from when its global was defined. */
export interface InstanceUpdate extends VendorUpdate<InstanceSettings> {
  /** Whether the global was defined just now, so that the vendor's own file cannot have loaded. */
  readonly isJustDefined: boolean;
}

/**
 * Creates the signal of a vendor with one switch that is called through a global, an object or a
 * function. Nothing is called before the page defines it; then the newest update is sent.
 */
export function createInstanceSignal<Vendor>(
  name: string,
  defaults: InstanceSettings,
  isVendor: Check<Vendor>,
  send: (vendor: Vendor, update: InstanceUpdate) => unknown,
): Signal {
  const checks = { purposes: isPurposes, global: isName };
  let hasSent = false;
  return createSignal<InstanceSettings>(name, defaults, checks, (update) => {
    const { global } = update.options;
    if (update.isFirst) hasSent = false;
    whenDefined(global, (isJustDefined) => {
      const isFirst = !hasSent;
      hasSent = true;
      update.callLater(() =>
        send(readVendor(global, isVendor), { ...update, isFirst, isJustDefined }),
      )();
    });
  });
}
