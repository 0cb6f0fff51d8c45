import { createSignal } from './create-signal.js';
import { globals } from './page-globals.js';

/**
 * Matomo. With `mode: "cookies"` it counts without cookies while denied, otherwise not at all. Our own
 * record is the memory, so Matomo is never asked to remember.
 */
export const signal = createSignal(
  'matomo',
  'analytics',
  ({ isGranted, isStart, options }) => {
    const kind = options.mode === 'cookies' ? 'CookieConsent' : 'Consent';
    const tell = (command: string) => (globals._paq ??= []).push([command]);
    if (isStart) tell(`require${kind}`);
    if (isGranted) tell(`set${kind}Given`);
    else if (!isStart) tell(`forget${kind}Given`);
  },
  ['cookies'],
);
