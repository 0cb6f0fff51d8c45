import type { Context } from '../core/context.js';
import type { ConsentRecord, Purpose } from '../core/types.js';

/**
 * Purposes whose vendors may have left data that no consent covers: from a consent that has expired,
 * or from before there was a notice. What was granted until now is cleared by the guard.
 */
export function findUncleared(
  { config, consent }: Context,
  record: ConsentRecord,
  stored: ConsentRecord | null,
): Purpose[] {
  const { undecided, state } = consent;
  return config.purposes.filter(
    (id) =>
      record.decisions[id] === 'denied' &&
      !state.granted.includes(id) &&
      (undecided.includes(id) || stored?.decisions[id] === 'granted') &&
      config.vendors.some(({ purpose }) => purpose === id),
  );
}
