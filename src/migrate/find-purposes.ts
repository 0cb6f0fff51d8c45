import type { OldConfig } from './old-config.js';
import type { ToolMarkup } from './tool-markup.js';
import { USUAL_PURPOSES } from './usual-purposes.js';

/** The mark that these names of a tool need; or the name that means nothing here. */
export type FoundMark = { readonly mark: string } | { readonly unknown: string };

/** Finds the purposes of ours that the names of a tool stand for. */
export interface PurposeFinder {
  /** The purposes of one name, all of which are needed; none where nobody knows it. */
  readonly purposesOf: (name: string) => readonly string[];
  /** The mark of an element that waits for names and requests these addresses. */
  readonly markOf: (names: readonly string[], addresses: readonly string[]) => FoundMark;
}

/**
 * @param written the purposes that the owner has named, by the names of the tool
 * @param config what the tool's own configuration says of its services
 * @param purposeOfAddress what is known of an address; undefined where nothing is
 */
export function createPurposeFinder(
  tool: ToolMarkup,
  written: ReadonlyMap<string, string>,
  config: OldConfig,
  purposeOfAddress: (address: string) => string | undefined,
): PurposeFinder {
  const known = new Map([
    ...Object.entries(USUAL_PURPOSES),
    ...Object.entries(tool.purposes),
    ...written,
  ]);
  const ofCategory = (name: string): string | undefined =>
    known.get(name) ?? known.get(name.toLowerCase());
  const vendors = new Map(config.vendors.map((vendor) => [vendor.id, vendor]));

  function purposesOf(name: string): readonly string[] {
    const own = ofCategory(name);
    if (own !== undefined) return [own];
    const purposes = (vendors.get(name)?.categories ?? []).map(ofCategory);
    return purposes.every((purpose) => purpose !== undefined) ? [...new Set(purposes)] : [];
  }

  return {
    purposesOf,
    markOf(names, addresses) {
      const purposes: string[] = [];
      for (const name of names) {
        const found = purposesOf(name);
        // A service that nobody has described may have an address that tells.
        const guessed = addresses.flatMap((address) => purposeOfAddress(address) ?? []);
        if (found.length === 0 && guessed.length === 0) return { unknown: name };
        purposes.push(...(found.length > 0 ? found : guessed));
      }
      return { mark: [...new Set(purposes)].join(' ') };
    },
  };
}
