/** The folder with the files of the build. The bundle with this code is in a folder below it. */
const BUILT = new URL('../', import.meta.url);

/** The address of a file of the build, by its path within `dist`. */
export const addressOf = (file: string): URL => new URL(file, BUILT);

/** Imports a file of the build. */
export const importBuilt = (file: string): Promise<unknown> =>
  // eslint-disable-next-line no-restricted-syntax -- There is no guard here that would load it.
  import(addressOf(file).href);
