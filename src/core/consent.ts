import { NECESSARY } from './purposes.js';
import { expiryOf, isCurrent } from './record.js';
import type { Config } from './config-types.js';
import type { Consent, ConsentListener, ConsentRecord, ConsentState } from './types.js';

/**
 * The single source of truth, undecided at first. Knows no storage, no page and no vendor; tells
 * its listeners, which must not throw.
 */
export function createConsent(config: Config, now: () => number): Consent {
  const listeners = new Set<ConsentListener>();
  let state = stateOf(null);

  function stateOf(record: ConsentRecord | null): ConsentState {
    if (!record || !isCurrent(record, config, now())) record = null;
    const granted = config.purposes.filter((purpose) => record?.decisions[purpose] === 'granted');
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
      // Other tabs, and this one's own echo, tell of the same record again and again.
      if (JSON.stringify(state) === JSON.stringify(previous)) return;
      if (record && !state.decided) cause = 'expire';
      listeners.forEach((listener) => listener(state, previous, cause));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
