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

/** The state that follows from a record. A record that is not current counts as none. */
function stateFor(
  found: ConsentRecord | null,
  {
    config,
    grantedByDefault,
    now,
  }: { config: Config; grantedByDefault: readonly Purpose[]; now: number },
): ConsentState {
  const record = found && isCurrent(found, config, now) ? found : null;
  const isGranted = (purpose: Purpose): boolean =>
    record?.decisions[purpose] === 'granted' ||
    // A record that has expired grants nothing, but its denials still hold.
    (grantedByDefault.includes(purpose) && found?.decisions[purpose] !== 'denied');
  // The page gets the state, and must not be able to grant itself anything by writing to it.
  if (record) Object.freeze(record.decisions);
  return Object.freeze({
    decided: record !== null,
    granted: Object.freeze([NECESSARY, ...config.purposes.filter(isGranted)]),
    record: record && Object.freeze(record),
    expires: record ? expiryOf(record) : 0,
  });
}

/**
 * The single source of truth, undecided at first. It knows no storage, no page and no vendor. Its
 * listeners must not throw.
 */
export function createConsent(config: Config, now: () => number): Consent {
  const listeners = new Set<ConsentListener>();
  // Until the stored record has been read everything is denied, even where the model is opt-out.
  let state = stateFor(null, { config, grantedByDefault: [], now: now() });

  return {
    get state() {
      return state;
    },
    isGranted: (purpose) => state.granted.includes(purpose),
    setRecord(record, cause) {
      const previous = state;
      state = stateFor(record, { config, grantedByDefault: config.grantedByDefault, now: now() });
      // Other tabs report the same record more than once.
      if (JSON.stringify(state) === JSON.stringify(previous)) return;
      const isExpired = record !== null && !state.decided;
      listeners.forEach((listener) => listener(state, previous, isExpired ? 'expire' : cause));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
