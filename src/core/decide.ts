import { textHash } from './fingerprint.js';
import type {
  Config,
  Consent,
  ConsentRecord,
  Decision,
  Method,
  Purpose,
  ShownText,
} from './types.js';

/** What the visitor or the page wishes; nothing but the word `granted` grants. */
export type Wishes = Readonly<Record<Purpose, unknown>>;

/**
 * Makes the record of a decision: the one place where one is made. A purpose that is not named
 * keeps its decision, which is denied while undecided; one that is not on offer is left out.
 * Where nothing was shown by us, the record names no text.
 */
export function decide(
  consent: Consent,
  { purposes, revision, fingerprint, grantedByDefault }: Config,
  wishes: Wishes,
  method: Method,
  { locale, text }: ShownText,
  now: number,
): ConsentRecord {
  const decisions: Record<Purpose, Decision> = {};
  for (const purpose of purposes) {
    const wish = wishes[purpose] ?? (consent.isGranted(purpose) && 'granted');
    // A record says granted of nothing that was on only because nobody had asked.
    const isAsked = method !== 'save' && wishes[purpose];
    const isKept = consent.state.record?.decisions[purpose] === 'granted';
    const isUnasked = grantedByDefault.includes(purpose) && consent.isGranted(purpose);
    if (wish === 'granted' && isUnasked && !isAsked && !isKept) continue;
    decisions[purpose] = wish === 'granted' ? wish : 'denied';
  }
  return {
    schema: 1,
    time: now - (now % 1000), // whole seconds, so that it reads back equal
    method,
    decisions,
    revision,
    locale,
    text: text && textHash(text),
    fingerprint: fingerprint.join('.'),
  };
}
