import { createInstanceSignal } from './create-instance-signal.js';

/** Snowplow. It has no off: denied it goes on without identifiers, so hold its script. */
export const signal = createInstanceSignal(
  'snowplow',
  'analytics',
  'snowplow',
  (snowplow, { isGranted }) => {
    if (isGranted) return snowplow('disableAnonymousTracking');
    snowplow('enableAnonymousTracking', { options: { withServerAnonymisation: true } });
    snowplow('clearUserData');
  },
);
