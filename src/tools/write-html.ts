import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf, UsageError } from './usage-error.js';

const createRefusal = (path: string, error: unknown): UsageError =>
  new UsageError(`--html: ${path} cannot be written (${messageOf(error)})`);

/**
 * Checks that the folder of the page that `--html` names can be written, so that a mistake is reported before
 * work that takes long.
 *
 * @throws {UsageError} where nothing can be written there
 */
export async function checkHtml(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw createRefusal(path, error);
  }
}

/**
 * Writes the page that `--html` names.
 *
 * @throws {UsageError} where the system refuses it
 */
export async function writeHtml(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (error) {
    throw createRefusal(path, error);
  }
}
