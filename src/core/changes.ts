import { readLists } from './asked-lists.js';
import { fieldsOf } from './fields.js';
import { MOST_HASHES } from './fingerprint.js';
import type { Config, OfferedPurpose } from './config-types.js';
import type { ConsentRecord } from './types.js';

/**
 * Returns what was added since the record was made: the labels of purposes and the names of
 * vendors. Empty when the visitor is asked again for another reason.
 */
export function changesSince(
  record: ConsentRecord,
  config: Config,
  purposes: readonly OfferedPurpose[],
): string[] {
  const { decisions } = record;
  const labels = purposes.filter(({ id }) => !decisions[id]).map(({ label }) => label);
  const known = new Set(readLists(record).flatMap(({ hashes }) => hashes));
  // Where one hash stands for a whole list, no added vendor can be named.
  const isNameless =
    config.vendors.length > MOST_HASHES || [...known].some((hash) => hash.startsWith('_'));
  const names = (isNameless ? [] : config.vendors)
    .filter(({ hash, purpose }) => decisions[purpose] && !known.has(hash))
    .map(({ vendor }) => fieldsOf(vendor))
    .map(({ id, name }) => name ?? id)
    .filter((name): name is string => typeof name === 'string');
  return [...labels, ...new Set(names)];
}
