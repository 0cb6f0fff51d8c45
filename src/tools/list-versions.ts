import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions, isVersion } from './compare-versions.js';
import { messageOf, UsageError } from './usage-error.js';

/** Whether a folder has all files of its version: `ask-first copy` copies `integrity.json` last. */
const isComplete = (folder: string): Promise<boolean> =>
  stat(join(folder, 'integrity.json')).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * Lists the versions that have been copied into a folder, the oldest first.
 *
 * @throws {UsageError} where there is no such folder
 */
export async function listVersions(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`there is no folder ${folder}`);
    throw new UsageError(`${folder} cannot be read (${code ?? messageOf(error)})`);
  }
  const versions = names.filter(isVersion).sort(compareVersions);
  const complete = await Promise.all(versions.map((version) => isComplete(join(folder, version))));
  return versions.filter((_, index) => complete[index]);
}
