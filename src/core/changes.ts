import { fieldsOf } from './fields.js';
import { MOST_HASHES } from './fingerprint.js';
import type { Config, ConsentRecord, OfferedPurpose } from './types.js';

/**
 * What is asked for now and was not on offer when the record was made: purposes by their label,
 * and vendors by their name. Empty when the visitor is asked again for another reason.
 */
export function changesSince(
  { decisions, fingerprint }: ConsentRecord,
  { vendors }: Config,
  purposes: readonly OfferedPurpose[],
): string[] {
  const labels = purposes.filter(({ id }) => !decisions[id]).map(({ label }) => label);
  // Beyond that number the record has one hash for all vendors.
  const distinguishable = vendors.length > MOST_HASHES ? [] : vendors;
  const names = distinguishable
    .filter(({ hash, purpose }) => decisions[purpose] && !fingerprint.includes(hash))
    .map(({ vendor }) => fieldsOf(vendor))
    .map(({ id, name }) => name ?? id)
    .filter((name): name is string => typeof name === 'string');
  return [...labels, ...new Set(names)];
}
