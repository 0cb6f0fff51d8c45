import { createInstanceSignal } from './create-instance-signal.js';
import type { Vendor } from './page-globals.js';

/** PostHog. Nothing is said that it knows already, as it keeps what it hears in storage. */
export const signal = createInstanceSignal(
  'posthog',
  'analytics',
  'posthog',
  (posthog, { isGranted, safely }) =>
    // The snippet's stub and the library both run what is pushed, once the library is there.
    posthog.push(function (this: Vendor) {
      safely(() => {
        if (isGranted && this.has_opted_out_capturing())
          this.opt_in_capturing({ captureEventName: false });
        if (!isGranted && !this.has_opted_out_capturing()) this.opt_out_capturing();
      });
    }),
);
