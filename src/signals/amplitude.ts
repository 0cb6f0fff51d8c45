import { createInstanceSignal } from './create-instance-signal.js';

/** Amplitude. Denied it sends nothing, but keeps its cookie. */
export const signal = createInstanceSignal(
  'amplitude',
  'analytics',
  'amplitude',
  (amplitude, { isGranted }) => void amplitude.setOptOut(!isGranted),
);
