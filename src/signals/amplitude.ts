import { createInstanceSignal } from './create-instance-signal.js';
import { hasMethod } from './page-globals.js';

interface Amplitude {
  setOptOut(isOptedOut: boolean): unknown;
}

const isAmplitude = (found: unknown): found is Amplitude => hasMethod(found, 'setOptOut');

/** Amplitude. While denied it sends nothing, but keeps its cookie. */
export const signal = createInstanceSignal(
  'amplitude',
  { purposes: ['analytics'], global: 'amplitude' },
  isAmplitude,
  (amplitude, { isGranted }) => amplitude.setOptOut(!isGranted),
);
