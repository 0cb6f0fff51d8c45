import { NECESSARY } from './purposes.js';
import { expiryOf, isCurrent } from './record.js';
import type { Config, Consent, ConsentListener, ConsentRecord, ConsentState } from './types.js';

/**
 * The single source of truth, undecided at first. Knows no storage, no page and no vendor; tells
 * its listeners, which must not throw.
 */
export function createConsent({ purposes, revision }: Config, now: () => number): Consent {
  const listeners = new Set<ConsentListener>();
  let state = stateOf(null);

  function stateOf(record: ConsentRecord | null): ConsentState {
    if (!record || !isCurrent(record, purposes, revision, now())) record = null;
    const granted = purposes.filter((purpose) => record?.decisions[purpose] === 'granted');
    const expires = record ? expiryOf(record) : 0;
    return { decided: !!record, granted: [NECESSARY, ...granted], record, expires };
  }

  return {
    get state() {
      return state;
    },
    isGranted: (purpose) => state.granted.includes(purpose),
    become(record, cause) {
      const previous = state;
      state = stateOf(record);
      listeners.forEach((listener) => listener(state, previous, cause));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
