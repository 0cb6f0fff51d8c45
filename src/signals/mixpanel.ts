import { createInstanceSignal } from './create-instance-signal.js';
import type { Vendor } from './page-globals.js';

/** No event of its own for the consent, and no profile deleted by the page. */
const quietly = { track: () => undefined, delete_user: false };

/** Mixpanel. Nothing is said that it knows already, as it keeps what it hears in storage. */
export const signal = createInstanceSignal(
  'mixpanel',
  'analytics',
  'mixpanel',
  (mixpanel, { isGranted, safely }) =>
    // The snippet's stub and the library both run what is pushed, once the library is there.
    mixpanel.push(function (this: Vendor) {
      safely(() => {
        if (isGranted && this.has_opted_out_tracking()) this.opt_in_tracking(quietly);
        if (!isGranted && !this.has_opted_out_tracking()) this.opt_out_tracking(quietly);
      });
    }),
);
