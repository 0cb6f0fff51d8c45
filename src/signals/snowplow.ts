import { createInstanceSignal } from './create-instance-signal.js';

type Snowplow = (method: string, event?: object) => unknown;

const isSnowplow = (found: unknown): found is Snowplow => typeof found === 'function';

/** Snowplow. It cannot be switched off: while denied it tracks without identifiers, so hold its script. */
export const signal = createInstanceSignal(
  'snowplow',
  { purposes: ['analytics'], global: 'snowplow' },
  isSnowplow,
  (snowplow, { isGranted }) => {
    if (isGranted) return snowplow('disableAnonymousTracking');
    snowplow('enableAnonymousTracking', { options: { withServerAnonymisation: true } });
    return snowplow('clearUserData');
  },
);
