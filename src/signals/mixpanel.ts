import { createInstanceSignal } from './create-instance-signal.js';
import { hasMethod } from './page-globals.js';

interface Library {
  has_opted_out_tracking(): boolean;
  opt_in_tracking(options: object): void;
  opt_out_tracking(options: object): void;
}

/** The snippet's stub and the library: both run what is pushed once the library has loaded. */
interface Mixpanel {
  push(command: (this: Library) => void): unknown;
}

const isMixpanel = (found: unknown): found is Mixpanel => hasMethod(found, 'push');

/** Sends no event for the consent itself, and deletes no profile on Mixpanel's server. */
const options = { track: () => undefined, delete_user: false };

/** Mixpanel. It stores its own opt-out, so it is only called when that has to change. */
export const signal = createInstanceSignal(
  'mixpanel',
  { purposes: ['analytics'], global: 'mixpanel' },
  isMixpanel,
  (mixpanel, { isGranted, callLater }) =>
    mixpanel.push(function () {
      callLater(() => {
        const isOptedOut = this.has_opted_out_tracking();
        if (isGranted && isOptedOut) this.opt_in_tracking(options);
        if (!isGranted && !isOptedOut) this.opt_out_tracking(options);
      })();
    }),
);
