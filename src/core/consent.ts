import { answeredUntil } from './asked-lists.js';
import { contains, without } from './contains.js';
import { fieldsOf } from './fields.js';
import { NECESSARY } from './purposes.js';
import { expiryOf, serializeRecord } from './record.js';
import type { Config } from './config-types.js';
import type { Consent, ConsentListener, ConsentRecord, ConsentState, Purpose } from './types.js';

/** What follows from a record, on a page with this configuration. */
interface Outcome {
  readonly state: ConsentState;
  readonly undecided: readonly Purpose[];
}

function outcomeOf(
  record: ConsentRecord | null,
  config: Config,
  grantedByDefault: readonly Purpose[],
  now: number,
): Outcome {
  const decisions = fieldsOf(record?.decisions);
  const ends = new Map(
    config.purposes.map((id) => [id, record ? answeredUntil(record, config, id, now) : 0]),
  );
  const undecided = config.purposes.filter((id) => {
    // Once the visitor has made a choice, a purpose that is on by default needs no answer.
    const needsNone = record && !decisions[id] && contains(grantedByDefault, id);
    return !ends.get(id) && !needsNone;
  });
  const isGranted = (id: Purpose): boolean =>
    contains(grantedByDefault, id)
      ? // A record that has expired grants nothing, but its denials still hold.
        decisions[id] !== 'denied'
      : decisions[id] === 'granted' && !!ends.get(id);
  const granted = [NECESSARY];
  for (const id of config.purposes) if (isGranted(id)) granted.push(id);
  const current = undecided.length > 0 ? null : record;
  // The page gets the state, and must not be able to grant itself anything by writing to it.
  if (current) Object.freeze(current.decisions);
  return {
    undecided,
    state: Object.freeze({
      decided: current !== null,
      granted: Object.freeze(granted),
      record: current && Object.freeze(current),
      expires: current ? Math.min(expiryOf(current), ...[...ends.values()].filter(Boolean)) : 0,
    }),
  };
}

/** All of a state as text, to compare it with another one. */
const describe = ({ granted, record }: ConsentState): string =>
  [record && serializeRecord(record), ...granted].join(' ');

/**
 * Creates the live consent, the single source of truth. It is undecided at first, and knows no storage,
 * no page and no vendor. Its listeners must not throw.
 */
export function createConsent(config: Config, now: () => number): Consent {
  const listeners = new Set<ConsentListener>();
  // Until the stored record has been read everything is denied, even where the model is opt-out.
  let outcome = outcomeOf(null, config, [], now());
  let latest: ConsentRecord | null = null;

  return {
    get state() {
      return outcome.state;
    },
    get undecided() {
      return outcome.undecided;
    },
    get hasRecord() {
      return latest !== null;
    },
    isGranted: (purpose) => contains(outcome.state.granted, purpose),
    setRecord(record, cause) {
      const previous = outcome.state;
      const next = outcomeOf(record, config, config.grantedByDefault, now());
      const { state } = next;
      // A browser that could not store the newer choice may still have an old copy of the record.
      const isOlder = cause === 'tab' && !!record && !!latest && record.time < latest.time;
      if (isOlder && without(state.granted, previous.granted).length > 0) return;
      outcome = next;
      latest = record;
      // Other tabs report the same record more than once.
      if (describe(state) === describe(previous)) return;
      const isExpired = record !== null && previous.decided && !state.decided;
      // A copy: a listener that subscribes a new one each time would otherwise make this loop endless.
      for (const listener of [...listeners])
        if (listeners.has(listener)) listener(state, previous, isExpired ? 'expire' : cause);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
