/** The build puts the command into `dist/tools`. */
const BUILT = new URL('../', import.meta.url);

/** Imports the texts of a file of this package, by its path within `dist`. */
export async function loadOwnTexts(file: string): Promise<{ readonly texts: object }> {
  // eslint-disable-next-line no-restricted-syntax -- A command loads no chunk through the guard.
  return (await import(new URL(file, BUILT).href)) as { texts: object };
}
