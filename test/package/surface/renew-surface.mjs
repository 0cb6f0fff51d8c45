/** How a difference of the public surface gets on record. */
export const HOW_TO_RENEW = `The public surface is no longer what is on record. On purpose? Say in CHANGELOG.md what changes for
whom, in the section of the version that is not released yet. Then: node test/package/write-surface.mjs`;

/**
 * @param {Record<string, string[]>} before
 * @param {Record<string, string[]>} after
 * @returns {{removed: string[], added: string[]}} the lines that differ, with what they are about
 */
export function compareSurfaces(before, after) {
  const linesOf = (surface) =>
    Object.entries(surface).flatMap(([topic, lines]) => lines.map((line) => `${topic}: ${line}`));
  const [old, now] = [linesOf(before), linesOf(after)];
  return {
    removed: old.filter((line) => !now.includes(line)),
    added: now.filter((line) => !old.includes(line)),
  };
}

/** Writes the differences for readers, one in each line. */
export const describeDifferences = ({ removed, added }) =>
  [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)].join('\n');

/** Reads what the changelog says of the version that is not released yet; empty where it says nothing. */
const readUnreleased = (changelog) =>
  /^## \S+ \(not released yet\)\n([^]*?)(?=^## |(?![^]))/m.exec(changelog)?.[1].trim() ?? '';

/**
 * Checks that a difference may get on record, and says which version it needs.
 *
 * @param {{removed: string[], added: string[]}} differences
 * @param {string} changelog the text of CHANGELOG.md
 * @throws {Error} where the changelog has no section for it
 */
export function approveDifferences(differences, changelog) {
  const all = describeDifferences(differences);
  if (!all) return 'The public surface is what is on record.';
  if (!readUnreleased(changelog))
    throw new Error(
      `CHANGELOG.md has no section "## <version> (not released yet)" that says something. Write one above the others, with what changes for whom:\n${all}`,
    );
  const needed =
    differences.removed.length > 0
      ? 'Something is gone or different. Once a version with it has been released, that needs the next major version.'
      : 'Something is new. That needs the next minor version.';
  return `${all}\n\n${needed}`;
}
