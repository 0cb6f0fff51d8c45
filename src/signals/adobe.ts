import { createInstanceSignal } from './create-instance-signal.js';

/**
 * Adobe's Web SDK, configured with `defaultConsent: 'pending'`. Its denial is a request to Adobe, so
 * nothing is said at the start of a page where nothing was granted.
 */
export const signal = createInstanceSignal(
  'adobe',
  'analytics',
  'alloy',
  (alloy, { isGranted, isStart, safely }) => {
    if (!isGranted && isStart) return;
    const consent = {
      standard: 'Adobe',
      version: '1.0',
      value: { general: isGranted ? 'in' : 'out' },
    };
    const failed = (error: unknown) =>
      safely(() => {
        throw error;
      });
    alloy('setConsent', { consent: [consent] })?.catch?.(failed);
  },
);
