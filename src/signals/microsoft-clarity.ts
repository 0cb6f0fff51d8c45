import { createSafely } from './create-safely.js';
import { globals } from './page-globals.js';
import type { Signal, SignalContext } from './signal.js';

const safely = createSafely('microsoft-clarity');
let told = '';

// As its snippet makes it; the capital letters are its own.
function tell(state: object): void {
  globals.clarity ??= function clarity(...call: unknown[]) {
    (globals.clarity.q ??= []).push(call);
  };
  globals.clarity('consentv2', state);
}

function update({ isGranted, report }: SignalContext): void {
  const decide = (purpose: string) => (isGranted(purpose) ? 'granted' : 'denied');
  const state = { ad_Storage: decide('advertising'), analytics_Storage: decide('analytics') };
  if (JSON.stringify(state) === told) return;
  told = JSON.stringify(state);
  safely(() => tell(state), report);
}

/** Microsoft Clarity (consent API v2): the one vendor here that is told two purposes. */
export const signal: Signal = {
  name: 'microsoft-clarity',
  start(context) {
    told = '';
    for (const key of Object.keys(context.options))
      context.report('error', `signals.microsoft-clarity.${key}: not understood, left out`);
    update(context);
  },
  change: update,
};
