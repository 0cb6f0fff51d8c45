/** The interface between us and a vendor's protocol: types only. */
import type { Cause, Purpose, Report } from '../core/types.js';

/** What a signal gets with each call: the visitor's consent now, and the owner's options. */
export interface SignalContext {
  /** Whether a purpose is granted now. */
  readonly isGranted: (purpose: Purpose) => boolean;
  /** Whether there is a choice. Without one everything is denied, or granted in the opt-out model. */
  readonly isDecided: boolean;
  /** Why the signal is called: `start`, or the cause of the change. */
  readonly cause: Cause | 'start';
  /** What the owner wrote under `signals.<name>`: unchecked, so the signal has to check it. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Writes one console message with our prefix. */
  readonly report: Report;
}

/**
 * An adapter to one vendor's protocol: the export `signal` of the file `signals/for-<name>.js`. Both
 * functions must cope with a vendor that is absent, half loaded, or throws.
 */
export interface Signal {
  /** Lower-case letters, digits and hyphens, as in the name of the file. */
  readonly name: string;
  /**
   * Called once, before anything is released, with the stored choice or with everything denied.
   * Nothing is released before it resolves. When it fails, or takes more than two seconds, the purposes
   * that it speaks for stay held: those in the owner's option `purposes`, or all without that option.
   */
  start(context: SignalContext): void | Promise<void>;
  /** Called after every change. */
  change(context: SignalContext): void;
}
