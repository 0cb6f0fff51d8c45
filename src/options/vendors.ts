import { isSafeUrl } from './safe-url.js';
import type { Config, DeclaredCookie, Purpose, Report, Vendor } from '../core/types.js';

type Fields = Record<string, unknown>;

/**
 * Reads the owner's list of vendors, and tells `report` of everything in it that is wrong, with
 * the place and what is used instead. A purpose is never on by default, whatever is written.
 */
export function readVendors({ entries, purposes }: Config, report: Report): Vendor[] {
  const tell = (place: string, found: unknown, used: string): void =>
    report('error', `wrong option "${place}":`, found, 'Used instead:', used);

  function checkKeys(place: string, fields: Fields, known: string): void {
    for (const key of Object.keys(fields)) {
      if (known.split(' ').includes(key)) continue;
      const isDefault = /^(default|enabled|checked|granted|on)$/.test(key) && fields[key];
      tell(
        `${place}.${key}`,
        fields[key],
        isDefault ? 'denied until the visitor says yes' : 'nothing',
      );
    }
  }

  function text(
    place: string,
    found: unknown,
    used: string,
    isValid: (text: string) => boolean = () => true,
  ): string {
    if (found === undefined) return used;
    if (typeof found === 'string' && isValid(found)) return found;
    tell(place, found, used || 'nothing');
    return used;
  }

  /** Each member of a list with its place; what is no list has none. */
  function members(place: string, found: unknown): [string, unknown][] {
    if (found === undefined) return [];
    if (Array.isArray(found)) return found.map((member, index) => [`${place}[${index}]`, member]);
    tell(place, found, 'no list');
    return [];
  }

  function readCookie(place: string, found: unknown): DeclaredCookie[] {
    const fields = Object(found) as Fields;
    const name = text(`${place}.name`, fields.name ?? found, '', (name) => !!name);
    checkKeys(place, typeof found === 'string' ? {} : fields, 'name lifetime domain');
    if (!name) return [];
    const lifetime = text(`${place}.lifetime`, fields.lifetime, '');
    return [{ name, lifetime, domain: text(`${place}.domain`, fields.domain, '') }];
  }

  function readVendor(purpose: Purpose, place: string, found: unknown, ids: Set<string>): Vendor[] {
    const fields = Object(found) as Fields;
    const id = text(`${place}.id`, fields.id ?? null, '', (id) => !!id && !ids.has(id));
    if (!id) return [];
    ids.add(id);
    checkKeys(place, fields, 'id name policyUrl cookies storage');
    const storage = members(`${place}.storage`, fields.storage)
      .map(([where, name]) => text(where, name ?? null, '', (name) => !!name))
      .filter(Boolean);
    const cookies = members(`${place}.cookies`, fields.cookies).flatMap((member) =>
      readCookie(...member),
    );
    return [
      {
        purpose,
        id,
        name: text(`${place}.name`, fields.name, id, (name) => !!name),
        policyUrl: text(`${place}.policyUrl`, fields.policyUrl, '', isSafeUrl),
        cookies,
        storage,
      },
    ];
  }

  const seen = new Set<unknown>();
  return entries.flatMap((entry) => {
    const fields = (typeof entry === 'string' ? { id: entry } : Object(entry)) as Fields;
    const id = fields.id as Purpose;
    if (seen.has(id) || ![...purposes, 'necessary'].includes(id)) return [];
    seen.add(id);
    const place = `purposes.${id}`;
    checkKeys(place, fields, 'id label description vendors');
    text(`${place}.description`, fields.description, '');
    const ids = new Set<string>();
    return members(`${place}.vendors`, fields.vendors).flatMap(([where, vendor]) =>
      readVendor(id, where, vendor, ids),
    );
  });
}
