import { fingerprintOf, vendorHash } from '../core/fingerprint.js';
import { NECESSARY, OFFERED_BY_DEFAULT, GPC_PURPOSE } from '../core/purposes.js';
import type { Config, ConfigInput, NamedVendor, Purpose } from '../core/types.js';

/** What is left of a value without the characters that a record or a cookie cannot hold. */
const clean = (found: unknown): string =>
  /^(string|number)$/.test(typeof found) ? `${found}`.replace(/[^\w.-]/g, '').slice(0, 40) : '';

/** A purpose or a vendor as written: perhaps an object, perhaps anything. */
type Entry = undefined | null | string | { readonly id?: unknown; readonly vendors?: unknown };

/** The members of a list; of anything else none. */
const list = (found: unknown): Entry[] => (Array.isArray(found) ? found : []);

/**
 * Reads what the guard needs of the owner's options. A wrong one is never read towards granted;
 * the lazy chunks tell the owner of it.
 */
export function readConfig(input: ConfigInput, hasGpc = false): Config {
  const { purposes: given, cookieName = Object(input.cookie).name } = input;
  const purposes: Purpose[] = [];
  const vendors: NamedVendor[] = [];
  const entries: Entry[] = typeof given === 'string' ? (given.match(/\S+/g) ?? []) : list(given);
  for (const entry of entries) {
    const id = Object(entry).id ?? entry;
    if (typeof id !== 'string' || !/^[a-z][a-z\d-]{0,31}$/.test(id)) continue;
    if (id === NECESSARY || purposes.includes(id)) continue;
    purposes.push(id);
    for (const vendor of list(Object(entry).vendors))
      vendors.push({ hash: vendorHash(id, Object(vendor).id), purpose: id, vendor });
  }
  const offered = purposes[0] ? purposes : OFFERED_BY_DEFAULT;
  return {
    purposes: offered,
    grantedByDefault:
      input.model === 'opt-out' ? offered.filter((id) => !hasGpc || id !== GPC_PURPOSE) : [],
    hasGpc,
    vendors,
    fingerprint: fingerprintOf(vendors.map(({ hash }) => hash)),
    revision: clean(input.revision),
    cookieName: clean(cookieName) || 'ask-first',
    entries,
    input,
  };
}
