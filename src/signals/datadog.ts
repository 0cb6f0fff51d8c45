import { createSignal } from './create-signal.js';
import { globals, type Vendor } from './page-globals.js';

/** Datadog's browser monitoring, told behind its own `init` by the queue that its snippet has too. */
export const signal = createSignal('datadog', 'analytics', ({ isGranted, safely }) => {
  const rum: Vendor = (globals.DD_RUM ??= {
    q: [],
    onReady: (act: () => void) => rum.q.push(act),
  });
  rum.onReady(() =>
    safely(() => globals.DD_RUM.setTrackingConsent(isGranted ? 'granted' : 'not-granted')),
  );
});
