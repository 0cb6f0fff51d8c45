/** The interface between us and a vendor's protocol: types only. */
import type { Cause, Purpose, Report } from '../core/types.js';

/** What a signal is told: the state now, and how the owner has configured it. */
export interface SignalContext {
  /** Whether a purpose is granted now. */
  isGranted(purpose: Purpose): boolean;
  /** Whether there is a choice; without one everything is denied, or in the opt-out model granted. */
  readonly isDecided: boolean;
  /** Why it is told: `start`, or the cause of the change. */
  readonly cause: Cause | 'start';
  /** What the owner wrote under `signals.<name>`, not to be trusted: the signal checks it. */
  readonly options: Readonly<Record<string, unknown>>;
  /** One console message with our prefix. */
  readonly report: Report;
}

/**
 * An adapter to one vendor's protocol, exported as `signal` by a file that is called after it. Both
 * functions must cope with a vendor that is absent, half loaded, or throws.
 */
export interface Signal {
  readonly name: string;
  /** Before anything is released: the stored state, or denied. */
  start(context: SignalContext): void | Promise<void>;
  /** After every change. */
  change(context: SignalContext): void;
}
