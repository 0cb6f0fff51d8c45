import { fieldsOf, isGroup } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { Config, DeclaredCookie, Vendor } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { createFieldReader, type FieldReader } from './field-reader.js';
import { hasText } from './read-text.js';
import { isSafeUrl } from './safe-url.js';

/** Reads a declared cookie: its name alone, or its fields. The list is empty if it has no name. */
function readCookie(
  { readText, checkKeys }: FieldReader,
  place: string,
  found: unknown,
): DeclaredCookie[] {
  const fields = fieldsOf(found);
  const name = readText(`${place}.name`, fields.name ?? found, '', hasText);
  if (isGroup(found)) checkKeys(place, fields, ['name', 'lifetime', 'domain']);
  if (!name) return [];
  const lifetime = readText(`${place}.lifetime`, fields.lifetime, '');
  return [{ name, lifetime, domain: readText(`${place}.domain`, fields.domain, '') }];
}

/**
 * Reads a vendor of a purpose. The list is empty if the vendor has no id, or the id of an earlier one.
 * Its id is added to `ids`, which are those of the earlier vendors.
 */
function readVendor(
  reader: FieldReader,
  purpose: Purpose,
  place: string,
  found: unknown,
  ids: Set<string>,
): Vendor[] {
  const { readText, readList, checkKeys } = reader;
  const fields = fieldsOf(found);
  const isNew = (id: string): boolean => hasText(id) && !ids.has(id);
  const id = readText(`${place}.id`, fields.id ?? null, '', isNew);
  if (!id) return [];
  ids.add(id);
  checkKeys(place, fields, ['id', 'name', 'policyUrl', 'cookies', 'storage']);
  const storage = readList(`${place}.storage`, fields.storage)
    .map(([where, name]) => readText(where, name ?? null, '', hasText))
    .filter(hasText);
  const cookies = readList(`${place}.cookies`, fields.cookies).flatMap((member) =>
    readCookie(reader, ...member),
  );
  const name = readText(`${place}.name`, fields.name, id, hasText);
  const policyUrl = readText(`${place}.policyUrl`, fields.policyUrl, '', isSafeUrl);
  return [{ purpose, id, name, policyUrl, cookies, storage }];
}

/**
 * Reads the owner's list of vendors and calls `onWrong` for everything in it that is wrong. A purpose
 * is never on by default, whatever is written.
 */
export function readVendors(
  { purposeEntries, purposes }: Config,
  onWrong: OnWrongOption,
): Vendor[] {
  const reader = createFieldReader(onWrong);
  const seen = new Set<unknown>();
  return purposeEntries.flatMap((entry) => {
    const fields = fieldsOf(typeof entry === 'string' ? { id: entry } : entry);
    const id = [...purposes, NECESSARY].find((purpose) => purpose === fields.id);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const place = `purposes.${id}`;
    reader.checkKeys(place, fields, ['id', 'label', 'description', 'vendors']);
    reader.readText(`${place}.description`, fields.description, '');
    const ids = new Set<string>();
    return reader
      .readList(`${place}.vendors`, fields.vendors)
      .flatMap(([where, vendor]) => readVendor(reader, id, where, vendor, ids));
  });
}
