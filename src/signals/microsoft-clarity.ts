import { callVendor } from './call-vendor.js';
import { globals } from './page-globals.js';
import { readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

const NAME = 'microsoft-clarity';
let told = '';

// As its snippet makes it; the capital letters are its own.
function tell(state: object): void {
  globals.clarity ??= function clarity(...call: unknown[]) {
    (globals.clarity.q ??= []).push(call);
  };
  globals.clarity('consentv2', state);
}

function update(context: SignalContext): void {
  const decide = (purpose: string) => (context.isGranted(purpose) ? 'granted' : 'denied');
  const state = { ad_Storage: decide('advertising'), analytics_Storage: decide('analytics') };
  if (JSON.stringify(state) === told) return;
  told = JSON.stringify(state);
  callVendor(NAME, context, () => tell(state));
}

/** Microsoft Clarity (consent API v2): the one vendor here that is told two purposes. */
export const signal: Signal = {
  name: NAME,
  start(context) {
    told = '';
    readOptions<object>(NAME, context, {});
    update(context);
  },
  change: update,
};
