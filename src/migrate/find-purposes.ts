import type { OldConfig } from './old-config.js';
import type { ToolMarkup } from './tool-markup.js';
import { USUAL_PURPOSES } from './usual-purposes.js';

/** The mark for the names of a tool, or the first name whose purpose is not known. */
export type FoundMark = { readonly mark: string } | { readonly unknown: string };

/** Finds our purposes for the names that a tool gives its categories and services. */
export interface PurposeFinder {
  /** The purposes that a name stands for, all of which are needed; empty where the name is not known. */
  readonly purposesOf: (name: string) => readonly string[];
  /** The mark of an element that waits for names and requests these addresses. */
  readonly markOf: (names: readonly string[], addresses: readonly string[]) => FoundMark;
}

/**
 * Creates the finder of our purposes for the names of a tool.
 *
 * @param written the purposes that the owner has named, by the names of the tool
 * @param config what could be read of the tool's own configuration
 * @param purposeOfAddress the purpose of an address; undefined where it is not known
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
        // The address of a service may tell its purpose where its name does not.
        const guessed = addresses.flatMap((address) => purposeOfAddress(address) ?? []);
        if (found.length === 0 && guessed.length === 0) return { unknown: name };
        purposes.push(...(found.length > 0 ? found : guessed));
      }
      return { mark: [...new Set(purposes)].join(' ') };
    },
  };
}
