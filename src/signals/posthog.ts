import { createInstanceSignal } from './create-instance-signal.js';
import { hasMethod } from './page-globals.js';

interface Library {
  has_opted_out_capturing(): boolean;
  opt_in_capturing(options: { captureEventName: false }): void;
  opt_out_capturing(): void;
}

/** The snippet's stub and the library: both run what is pushed once the library has loaded. */
interface PostHog {
  push(command: (this: Library) => void): unknown;
}

const isPostHog = (found: unknown): found is PostHog => hasMethod(found, 'push');

/** PostHog. It stores its own opt-out, so it is only called when that has to change. */
export const signal = createInstanceSignal(
  'posthog',
  { purposes: ['analytics'], global: 'posthog' },
  isPostHog,
  (posthog, { isGranted, callLater }) =>
    posthog.push(function () {
      callLater(() => {
        const isOptedOut = this.has_opted_out_capturing();
        if (isGranted && isOptedOut) this.opt_in_capturing({ captureEventName: false });
        if (!isGranted && !isOptedOut) this.opt_out_capturing();
      })();
    }),
);
