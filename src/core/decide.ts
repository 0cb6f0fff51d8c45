import { fieldsOf } from './fields.js';
import { textHash } from './fingerprint.js';
import type { Config } from './config-types.js';
import type { Consent, ConsentRecord, Decision, Method, Purpose, ShownText } from './types.js';

/** What the visitor or the page asks for; nothing but the word `granted` grants. */
export type RequestedDecisions = Readonly<Record<Purpose, unknown>>;

/**
 * Makes the record of a decision: the one place where a record is made. A purpose that is not named
 * keeps its decision. If it has none, it is denied, or left out if it is on by default. A purpose that is
 * not on offer is left out. `text` and `locale` are empty where we showed nothing.
 */
export function decide(
  consent: Consent,
  { purposes, revision, fingerprint, grantedByDefault }: Config,
  requested: RequestedDecisions,
  method: Method,
  { locale, text, variant }: ShownText,
  now: number,
): ConsentRecord {
  const asked = fieldsOf(requested);
  const decisions = Object.create(null) as Record<Purpose, Decision>;
  for (const purpose of purposes) {
    const isGranted = consent.isGranted(purpose);
    const wanted = asked[purpose] ?? (isGranted ? 'granted' : 'denied');
    const decision = wanted === 'granted' ? 'granted' : 'denied';
    // What was on only because nobody had decided is not recorded as granted. Saving the preferences
    // names every switch, even untouched ones, so `save` alone does not count as asking for it.
    const isOnByDefault = isGranted && grantedByDefault.includes(purpose);
    const wasGranted = consent.state.record?.decisions[purpose] === 'granted';
    const isAskedFor = method !== 'save' && !!asked[purpose];
    if (decision === 'granted' && isOnByDefault && !wasGranted && !isAskedFor) continue;
    decisions[purpose] = decision;
  }
  return {
    schema: 1,
    time: now - (now % 1000), // whole seconds, so that it reads back equal
    method,
    decisions,
    revision,
    locale,
    text: text && textHash(text, variant),
    fingerprint: fingerprint.join('.'),
  };
}
