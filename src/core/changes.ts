import { fieldsOf } from './fields.js';
import { MOST_HASHES } from './fingerprint.js';
import type { Config, ConsentRecord, OfferedPurpose } from './types.js';

/**
 * Returns what was added since the record was made: the labels of purposes and the names of
 * vendors. Empty when the visitor is asked again for another reason.
 */
export function changesSince(
  { decisions, fingerprint }: ConsentRecord,
  { vendors }: Config,
  purposes: readonly OfferedPurpose[],
): string[] {
  const labels = purposes.filter(({ id }) => !decisions[id]).map(({ label }) => label);
  // With more vendors than this, the record has one hash for all: no added vendor can be named.
  const distinguishable = vendors.length > MOST_HASHES ? [] : vendors;
  const names = distinguishable
    .filter(({ hash, purpose }) => decisions[purpose] && !fingerprint.includes(hash))
    .map(({ vendor }) => fieldsOf(vendor))
    .map(({ id, name }) => name ?? id)
    .filter((name): name is string => typeof name === 'string');
  return [...labels, ...new Set(names)];
}
