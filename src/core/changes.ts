import { MOST_HASHES } from './fingerprint.js';
import type { Config, ConsentRecord, Options } from './types.js';

/**
 * What is asked for now and was not on offer when the record was made: purposes by their label,
 * and vendors by their name. Empty when that is not why the visitor is asked again.
 */
export function changesSince(
  { decisions, fingerprint }: ConsentRecord,
  { vendors }: Config,
  { purposes }: Options,
): string[] {
  const labels = purposes.filter(({ id }) => !decisions[id]).map(({ label }) => label);
  // Of so many the record does not tell one from another.
  const told = vendors.length > MOST_HASHES ? [] : vendors;
  const names = told
    .filter(({ hash, purpose }) => decisions[purpose] && !fingerprint.includes(hash))
    .map(({ vendor }) => Object(vendor) as { id?: unknown; name?: unknown })
    .map(({ id, name }) => name ?? id)
    .filter((name): name is string => typeof name === 'string');
  return [...labels, ...new Set(names)];
}
