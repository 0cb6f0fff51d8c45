import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { Config, DeclaredCookie, Purpose, RawOptions, Vendor } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { isSafeUrl } from './safe-url.js';

/** Keys that switch a purpose on in advance in other tools. Here, nothing does. */
const PRESET_KEY = /^(default|enabled|checked|granted|on)$/;

/** Creates functions that read fields of vendors, and report each mistake with its place. */
function createFieldReader(onWrong: OnWrongOption) {
  function checkKeys(place: string, fields: RawOptions, known: readonly string[]): void {
    for (const [key, found] of Object.entries(fields)) {
      if (known.includes(key)) continue;
      const isPreset = PRESET_KEY.test(key) && !!found;
      onWrong(`${place}.${key}`, found, isPreset ? 'denied until the visitor says yes' : '');
    }
  }

  function text(
    place: string,
    found: unknown,
    fallback: string,
    isValid: (text: string) => boolean = () => true,
  ): string {
    if (found === undefined) return fallback;
    if (typeof found === 'string' && isValid(found)) return found;
    onWrong(place, found, fallback);
    return fallback;
  }

  /** Each member of a list, with its place. Any other value is reported, and has none. */
  function members(place: string, found: unknown): (readonly [place: string, member: unknown])[] {
    if (found === undefined) return [];
    if (Array.isArray(found))
      return found.map((member: unknown, index) => [`${place}[${index}]`, member]);
    onWrong(place, found, 'an empty list');
    return [];
  }

  return { checkKeys, text, members };
}

const isNotEmpty = (text: string): boolean => text !== '';

/**
 * Reads the owner's list of vendors and calls `onWrong` for everything in it that is wrong. A purpose
 * is never on by default, whatever is written.
 */
export function readVendors(
  { purposeEntries, purposes }: Config,
  onWrong: OnWrongOption,
): Vendor[] {
  const { checkKeys, text, members } = createFieldReader(onWrong);

  function readCookie(place: string, found: unknown): DeclaredCookie[] {
    const fields = fieldsOf(found);
    const name = text(`${place}.name`, fields.name ?? found, '', isNotEmpty);
    if (typeof found !== 'string') checkKeys(place, fields, ['name', 'lifetime', 'domain']);
    if (!name) return [];
    const lifetime = text(`${place}.lifetime`, fields.lifetime, '');
    return [{ name, lifetime, domain: text(`${place}.domain`, fields.domain, '') }];
  }

  function readVendor(purpose: Purpose, place: string, found: unknown, ids: Set<string>): Vendor[] {
    const fields = fieldsOf(found);
    const isNew = (id: string): boolean => isNotEmpty(id) && !ids.has(id);
    const id = text(`${place}.id`, fields.id ?? null, '', isNew);
    if (!id) return [];
    ids.add(id);
    checkKeys(place, fields, ['id', 'name', 'policyUrl', 'cookies', 'storage']);
    const storage = members(`${place}.storage`, fields.storage)
      .map(([where, name]) => text(where, name ?? null, '', isNotEmpty))
      .filter(isNotEmpty);
    const cookies = members(`${place}.cookies`, fields.cookies).flatMap((member) =>
      readCookie(...member),
    );
    const name = text(`${place}.name`, fields.name, id, isNotEmpty);
    const policyUrl = text(`${place}.policyUrl`, fields.policyUrl, '', isSafeUrl);
    return [{ purpose, id, name, policyUrl, cookies, storage }];
  }

  const seen = new Set<unknown>();
  return purposeEntries.flatMap((entry) => {
    const fields = fieldsOf(typeof entry === 'string' ? { id: entry } : entry);
    const { id } = fields as { readonly id: Purpose };
    if (seen.has(id) || ![...purposes, NECESSARY].includes(id)) return [];
    seen.add(id);
    const place = `purposes.${id}`;
    checkKeys(place, fields, ['id', 'label', 'description', 'vendors']);
    text(`${place}.description`, fields.description, '');
    const ids = new Set<string>();
    return members(`${place}.vendors`, fields.vendors).flatMap(([where, vendor]) =>
      readVendor(id, where, vendor, ids),
    );
  });
}
