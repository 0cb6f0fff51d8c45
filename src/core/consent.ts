import { NECESSARY } from './purposes.js';
import { expiryOf, isCurrent } from './record.js';
import type {
  Config,
  Consent,
  ConsentListener,
  ConsentRecord,
  ConsentState,
  Purpose,
} from './types.js';

/**
 * The single source of truth, undecided at first. Knows no storage, no page and no vendor; tells
 * its listeners, which must not throw.
 */
export function createConsent(config: Config, now: () => number): Consent {
  const listeners = new Set<ConsentListener>();
  // Denied until it is known what is stored, also where the law is opt-out.
  let state = stateOf(null, []);

  function stateOf(
    found: ConsentRecord | null,
    grantedByDefault: readonly Purpose[],
  ): ConsentState {
    const record = found && isCurrent(found, config, now()) ? found : null;
    // A record that is not current grants nothing any more, but who has opted out stays so.
    const granted = config.purposes.filter(
      (purpose) =>
        record?.decisions[purpose] === 'granted' ||
        (grantedByDefault.includes(purpose) && found?.decisions[purpose] !== 'denied'),
    );
    const expires = record ? expiryOf(record) : 0;
    return { decided: !!record, granted: [NECESSARY, ...granted], record, expires };
  }

  return {
    get state() {
      return state;
    },
    isGranted: (purpose) => state.granted.includes(purpose),
    setRecord(record, cause) {
      const previous = state;
      state = stateOf(record, config.grantedByDefault);
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
