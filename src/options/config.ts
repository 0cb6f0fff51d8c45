import { clean } from '../core/clean.js';
import { fieldsOf } from '../core/fields.js';
import { fingerprintOf, vendorHash } from '../core/fingerprint.js';
import { DEFAULT_PURPOSES, GPC_PURPOSE, isPurposeId, NECESSARY } from '../core/purposes.js';
import type { Config, NamedVendor, RawOptions } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { isOn } from './switch.js';

/** Reads the secret of marks. No element carries one that is no text, or that a template has left empty. */
const readMarkNonce = (found: unknown): string | null =>
  typeof found === 'string' ? found : found == null ? null : '';

/** The members of a list; no members for any other value. */
const membersOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/**
 * Reads the owner's options that the guard needs. A wrong option never grants anything; the lazy
 * chunk `diagnose` tells the owner about it. `attributes` are the names of those options that stand
 * on our tag.
 */
export function readConfig(
  written: RawOptions,
  hasGpc = false,
  attributes: readonly string[] = [],
): Config {
  const raw = fieldsOf(written);
  const list = raw.purposes;
  const purposes: Purpose[] = [];
  const vendors: NamedVendor[] = [];
  const purposeEntries = typeof list === 'string' ? (list.match(/\S+/g) ?? []) : membersOf(list);
  for (const entry of purposeEntries) {
    const id = fieldsOf(entry).id ?? entry;
    if (!isPurposeId(id) || id === NECESSARY || purposes.includes(id)) continue;
    purposes.push(id);
    for (const vendor of membersOf(fieldsOf(entry).vendors))
      vendors.push({ hash: vendorHash(id, fieldsOf(vendor).id), purpose: id, vendor });
  }
  const offered = purposes.length > 0 ? purposes : DEFAULT_PURPOSES;
  const isOptOut = raw.model === 'opt-out';
  return {
    purposes: offered,
    model: isOptOut ? 'opt-out' : 'opt-in',
    grantedByDefault: isOptOut ? offered.filter((id) => !hasGpc || id !== GPC_PURPOSE) : [],
    hasGpc,
    gpc: raw.gpc === 'ask' ? 'ask' : 'decline',
    vendors,
    fingerprint: fingerprintOf(vendors.map(({ hash }) => hash)),
    revision: clean(raw.revision),
    cookieName: clean(raw.cookieName ?? fieldsOf(raw.cookie).name) || 'ask-first',
    allowFramed: isOn(raw.allowFramed),
    reloadOnGrant: isOn(raw.reloadOnGrant),
    markNonce: readMarkNonce(raw.markNonce),
    purposeEntries,
    attributes,
    raw,
  };
}
