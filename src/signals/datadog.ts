import { createSignal, isPurposes, type VendorOptions } from './create-signal.js';
import { ensureGlobal, hasMethod, readVendor } from './page-globals.js';

const NAME = 'DD_RUM';

/** The queue that its snippet makes; the loaded library has the same method. */
interface DatadogQueue {
  onReady(command: () => void): unknown;
}

interface Datadog {
  setTrackingConsent(consent: 'granted' | 'not-granted'): unknown;
}

const isDatadogQueue = (found: unknown): found is DatadogQueue => hasMethod(found, 'onReady');
const isDatadog = (found: unknown): found is Datadog => hasMethod(found, 'setTrackingConsent');

/** Creates a queue like that of its snippet. Once the library has loaded, it runs what is in `q`. */
function createQueue() {
  const q: (() => void)[] = [];
  return { q, onReady: (command: () => void) => q.push(command) };
}

/** Datadog's browser monitoring. It is called after its own `init`, which its queue waits for. */
export const signal = createSignal<Required<VendorOptions>>(
  'datadog',
  { purposes: ['analytics'] },
  { purposes: isPurposes },
  ({ isGranted, callLater }) => {
    ensureGlobal(NAME, createQueue);
    const state = isGranted ? 'granted' : 'not-granted';
    const command = callLater(() => readVendor(NAME, isDatadog).setTrackingConsent(state));
    readVendor(NAME, isDatadogQueue).onReady(command);
  },
);
