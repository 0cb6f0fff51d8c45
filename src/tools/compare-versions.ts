/** A semantic version: three numbers, perhaps with the name of a pre-release. */
const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?$/;

/** Whether a text is a version. */
export const isVersion = (text: string): boolean => VERSION.test(text);

/** Compares two versions, so that `sort` puts the older one first. */
export function compareVersions(one: string, other: string): number {
  const [numbers, otherNumbers] = [one, other].map((version) =>
    (VERSION.exec(version) ?? []).slice(1, 4).map(Number),
  );
  for (const [index, number] of (numbers ?? []).entries()) {
    const difference = number - (otherNumbers?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const [name, otherName] = [one, other].map((version) => VERSION.exec(version)?.[4]);
  // A pre-release comes before the release.
  if (name === undefined || otherName === undefined)
    return Number(name === undefined) - Number(otherName === undefined);
  return name.localeCompare(otherName, 'en', { numeric: true });
}
