import { createInstanceSignal } from './create-instance-signal.js';

type Alloy = (command: 'setConsent', options: object) => unknown;

const isAlloy = (found: unknown): found is Alloy => typeof found === 'function';

/**
 * Adobe's Web SDK, configured with `defaultConsent: 'pending'`. A denial is a request to Adobe, so
 * none is sent at the start of a page where nothing was granted.
 */
export const signal = createInstanceSignal(
  'adobe',
  { purposes: ['analytics'], global: 'alloy' },
  isAlloy,
  (alloy, { isGranted, isFirst }) => {
    if (!isGranted && isFirst) return;
    const value = { general: isGranted ? 'in' : 'out' };
    return alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value }] });
  },
);
