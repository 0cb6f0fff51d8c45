import { callVendor } from './call-vendor.js';
import { ensureGlobal, ownField, readVendor } from './page-globals.js';
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

/** Creates a queue like that of its snippet. Calls wait in the list `q` of what `window.clarity` is then. */
const createQueue =
  (): Clarity =>
  (...call) =>
    void (readClarity().q ??= []).push(call);

/** The first call goes in front of those that the page's snippet has queued. */
function call(isFirst: boolean, ...words: unknown[]): void {
  ensureGlobal('clarity', createQueue);
  const queue = ownField(readClarity(), 'q');
  if (isFirst && Array.isArray(queue)) queue.unshift(words);
  else readClarity()(...words);
}

function update(context: SignalContext): void {
  const stateOf = (purpose: string) => (context.isGranted(purpose) ? 'granted' : 'denied');
  // The capital letters are Clarity's own.
  const state = { ad_Storage: stateOf('advertising'), analytics_Storage: stateOf('analytics') };
  if (JSON.stringify(state) === sent) return;
  const isFirst = sent === '';
  sent = JSON.stringify(state);
  callVendor(NAME, context, () => call(isFirst, 'consentv2', state));
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
