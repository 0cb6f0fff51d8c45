import type { Config, Consent, ConsentRecord, Decision, Method, Purpose, Shown } from './types.js';

/** What the visitor or the page wishes; nothing but the word `granted` grants. */
export type Wishes = Readonly<Record<Purpose, unknown>>;

/**
 * Makes the record of a decision: the one place where one is made. A purpose that is not named
 * keeps its decision, which is denied while undecided; one that is not on offer is left out.
 * Where nothing was shown by us, the record names no text.
 */
export function decide(
  consent: Consent,
  { purposes, revision }: Config,
  wishes: Wishes,
  method: Method,
  shown: Shown | undefined,
  now: number,
): ConsentRecord {
  const decisions: Record<Purpose, Decision> = {};
  for (const purpose of purposes) {
    const wish = wishes[purpose] ?? (consent.isGranted(purpose) && 'granted');
    decisions[purpose] = wish === 'granted' ? wish : 'denied';
  }
  const time = now - (now % 1000); // whole seconds, so that it reads back equal
  return { schema: 1, time, method, decisions, revision, locale: '', text: '', ...shown };
}
