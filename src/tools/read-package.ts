import { readFile } from 'node:fs/promises';

/** A file of the package, by the name that it has in a site's folder. */
export interface PackageFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What `dist/integrity.json` says. */
export interface Integrity {
  readonly version: string;
  /** The hash of each file that a page can load, by its path within `dist`. */
  readonly files: Readonly<Record<string, string> & { 'ask-first.js': string }>;
}

/** The build puts the command into `dist/tools`. */
const BUILT = new URL('../', import.meta.url);
const PACKAGE = new URL('../../', import.meta.url);

const INTEGRITY = 'integrity.json';

/** Reads the version of this package, and the hashes of its files. */
export async function readIntegrity(): Promise<Integrity> {
  return JSON.parse(await readFile(new URL(INTEGRITY, BUILT), 'utf8')) as Integrity;
}

/** Reads `CHANGELOG.md` of this package. */
export const readChangelog = (): Promise<string> =>
  readFile(new URL('CHANGELOG.md', PACKAGE), 'utf8');

/**
 * Reads all that a site serves: what a page can load, the licences and the hashes. The hashes come last,
 * so that a folder that has them is complete.
 */
export async function readFiles({ files }: Integrity): Promise<PackageFile[]> {
  const addresses: [name: string, folder: URL][] = [
    ...Object.keys(files).map((name): [string, URL] => [name, BUILT]),
    ['licences.txt', BUILT],
    ['LICENSE', PACKAGE],
    [INTEGRITY, BUILT],
  ];
  return Promise.all(
    addresses.map(async ([name, folder]) => ({
      name,
      content: await readFile(new URL(name, folder)),
    })),
  );
}
