import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackageFile } from './read-package.js';
import { isSystemError, UsageError } from './usage-error.js';
import { writeAtOnce } from './write-at-once.js';

/** What has become of the files, by their names. */
export interface CopyResult {
  readonly copied: string[];
  readonly unchanged: string[];
}

/** How many names a message lists. */
const LISTED = 5;

/** Compares the file at a path with its expected content. */
async function compareWith(
  path: string,
  content: Uint8Array,
): Promise<'same' | 'different' | 'missing'> {
  try {
    return (await readFile(path)).equals(content) ? 'same' : 'different';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'missing';
    if (code === 'EISDIR') return 'different';
    throw error;
  }
}

/** Creates a file, and the folders above it. A server never sends half of the file. */
async function createFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeAtOnce(path, content);
}

/** Refuses to replace files of a version: browsers keep them for good, so that they must not change. */
function refuseDifferent(folder: string, different: readonly string[]): void {
  if (different.length === 0) return;
  const listed = different.slice(0, LISTED).join(', ');
  const more = different.length > LISTED ? ` and ${different.length - LISTED} more` : '';
  throw new UsageError(
    `${folder} has other files of the same version: ${listed}${more}. Nothing was copied. ` +
      'Delete that folder if no page loads it yet, or copy into another one',
  );
}

async function copyAll(folder: string, files: readonly PackageFile[]): Promise<CopyResult> {
  const states = await Promise.all(
    files.map(({ name, content }) => compareWith(join(folder, name), content)),
  );
  const namesOf = (state: string): string[] =>
    files.filter((_, index) => states[index] === state).map(({ name }) => name);
  refuseDifferent(folder, namesOf('different'));
  const copied = namesOf('missing');
  for (const { name, content } of files)
    if (copied.includes(name)) await createFile(join(folder, name), content);
  return { copied, unchanged: namesOf('same') };
}

/**
 * Copies files into a folder, in their order. Nothing is copied where one of them is there already with
 * other content.
 *
 * @throws {UsageError} for such a file, and for what the system refuses
 */
export async function copyFiles(
  folder: string,
  files: readonly PackageFile[],
): Promise<CopyResult> {
  try {
    return await copyAll(folder, files);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${error.path ?? folder} cannot be written (${error.code})`);
  }
}
