import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { isOneOf, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** What the owner may write for a vendor with one switch. */
export interface SignalOptions {
  /** Other purposes than the usual one; all of them have to be granted. */
  readonly purposes: readonly Purpose[];
  /** The vendor's name on the page, where it is another one than usual. */
  readonly global: string;
  readonly mode: string;
}

/** What a vendor with one switch is told. */
export interface Told {
  readonly isGranted: boolean;
  /** Whether this is the first word to it on this page. */
  readonly isStart: boolean;
  readonly options: Partial<SignalOptions>;
  /** For what the vendor is told later: its own error goes no further than the console. */
  readonly safely: (call: () => void) => void;
}

const isPurposes = (found: unknown) => Array.isArray(found) && found[0] && found.every(isPurpose);
const isName = (found: unknown) => typeof found === 'string' && found;

/**
 * The signal of a vendor that knows one yes or no. It is told at the start, and then only when its own
 * answer changes: a decline where all was denied before says nothing new.
 *
 * @param modes the values of the option `mode`, where there is one
 */
export function createSignal(
  name: string,
  purpose: Purpose,
  tell: (told: Told) => void,
  modes: readonly string[] = [],
): Signal {
  const checks = { purposes: isPurposes, global: isName, mode: isOneOf(...modes) };
  let options: Partial<SignalOptions> = {};
  let told: boolean | undefined;

  function update(context: SignalContext, isStart: boolean): void {
    const isGranted = (options.purposes ?? [purpose]).every((id) => context.isGranted(id));
    if (isGranted === told && !isStart) return;
    told = isGranted;
    const safely = (call: () => void) => callVendor(name, context, call);
    safely(() => tell({ isGranted, isStart, options, safely }));
  }

  return {
    name,
    start(context) {
      options = readOptions<SignalOptions>(name, context, checks);
      update(context, true);
    },
    change: (context) => update(context, false),
  };
}
