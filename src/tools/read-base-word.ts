import { readBase } from '../snippet/read-base.js';
import { UsageError } from './usage-error.js';

/**
 * Reads the word of `--base`: the address of a folder with files of ours.
 *
 * @returns the address with a slash at its end
 * @throws {UsageError} where it would not lead to the same folder from each page
 */
export function readBaseWord(base: string): string {
  const folder = readBase(base);
  if (folder === undefined)
    throw new UsageError(
      `--base ${base} is no address of a folder: write one like /ask-first/ or https://cdn.example/`,
    );
  return folder;
}
