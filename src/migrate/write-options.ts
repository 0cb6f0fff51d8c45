import type { PurposeFinder } from './find-purposes.js';
import type { OldConfig } from './old-config.js';

/** A purpose as our options have it. */
interface WrittenPurpose {
  readonly id: string;
  readonly vendors: readonly { id: string; name?: string; cookies?: readonly string[] }[];
}

/** Groups the tool's names by our purposes. */
function groupNames(
  { categories, vendors }: OldConfig,
  finder: PurposeFinder,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of [...categories, ...vendors.map(({ id }) => id)])
    for (const purpose of finder.purposesOf(name))
      groups.set(purpose, [...(groups.get(purpose) ?? []), name]);
  return groups;
}

/** Writes the entry for `migrateFrom`: the tool's name, with its cookie and purposes where unusual. */
function writeTool(tool: string, config: OldConfig, groups: Map<string, string[]>): unknown {
  const own = [...groups].filter(([purpose, names]) => names.length > 1 || names[0] !== purpose);
  const { cookie } = config;
  if (own.length === 0 && cookie === undefined) return tool;
  return {
    tool,
    ...(cookie !== undefined && { cookie }),
    ...(own.length > 0 && { purposes: Object.fromEntries(groups) }),
  };
}

/**
 * Writes our options, as far as the tool's configuration tells them.
 *
 * @param used the purposes of all marks
 */
export function writeOptions(
  tool: string,
  config: OldConfig,
  finder: PurposeFinder,
  used: readonly string[],
): object {
  const groups = groupNames(config, finder);
  const ids = [...new Set([...groups.keys(), ...used])].sort();
  const purposes = ids.map((id): WrittenPurpose | string => {
    const vendors = config.vendors
      .filter((vendor) => finder.purposesOf(vendor.id).includes(id))
      .map(({ id, name, cookies }) => ({
        id,
        ...(name !== undefined && { name }),
        ...(cookies.length > 0 && { cookies }),
      }));
    return vendors.length > 0 ? { id, vendors } : id;
  });
  return {
    ...(purposes.length > 0 && { purposes }),
    ...(config.policyUrl && { policyUrl: config.policyUrl }),
    ...(config.revision !== undefined && { revision: config.revision }),
    migrateFrom: [writeTool(tool, config, groups)],
  };
}
