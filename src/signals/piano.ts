import { createInstanceSignal } from './create-instance-signal.js';
import { hasMethod, isObject } from './page-globals.js';

interface Piano {
  readonly consent: { setMode(mode: 'opt-in' | 'opt-out'): unknown };
}

const isPiano = (found: unknown): found is Piano =>
  isObject(found) && hasMethod(found.consent, 'setMode');

/**
 * Piano Analytics, set up with `pdl.requireConsent: 'v2'`. While denied it still counts, so hold its
 * script.
 */
export const signal = createInstanceSignal(
  'piano',
  { purposes: ['analytics'], global: 'pa' },
  isPiano,
  (piano, { isGranted }) => piano.consent.setMode(isGranted ? 'opt-in' : 'opt-out'),
);
