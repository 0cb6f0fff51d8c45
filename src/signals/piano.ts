import { createInstanceSignal } from './create-instance-signal.js';

/** Piano Analytics, set up with `pdl.requireConsent: 'v2'`. Denied it still counts, so hold its script. */
export const signal = createInstanceSignal('piano', 'analytics', 'pa', (pa, { isGranted }) =>
  pa.consent.setMode(isGranted ? 'opt-in' : 'opt-out'),
);
