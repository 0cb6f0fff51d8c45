import { callVendor } from './call-vendor.js';
import { globals, readVendor } from './page-globals.js';
import { readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** Clarity has no options: its two switches belong to `advertising` and `analytics`. */
export type ClarityOptions = Readonly<Record<string, never>>;

interface Clarity {
  (...call: unknown[]): unknown;
  q?: unknown[][];
}

const NAME = 'microsoft-clarity';
let sent = '';

const isClarity = (found: unknown): found is Clarity => typeof found === 'function';
const readClarity = () => readVendor('clarity', isClarity);

/** Like the queue of its snippet: calls wait in `q` of whatever `window.clarity` is by then. */
const createQueue =
  (): Clarity =>
  (...call) =>
    void (readClarity().q ??= []).push(call);

function update(context: SignalContext): void {
  const stateOf = (purpose: string) => (context.isGranted(purpose) ? 'granted' : 'denied');
  // The capital letters are Clarity's own.
  const state = { ad_Storage: stateOf('advertising'), analytics_Storage: stateOf('analytics') };
  if (JSON.stringify(state) === sent) return;
  sent = JSON.stringify(state);
  callVendor(NAME, context, () => {
    globals.clarity ??= createQueue();
    readClarity()('consentv2', state);
  });
}

/** Microsoft Clarity (consent API v2). */
export const signal: Signal = {
  name: NAME,
  start(context) {
    sent = '';
    readOptions<ClarityOptions>(NAME, context, {}, {});
    update(context);
  },
  change: update,
};
