import { writeFile } from 'node:fs/promises';
import { messageOf, UsageError } from './usage-error.js';

/** Writes the page that `--html` names, with a message where the system refuses it. */
export async function writeHtml(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (error) {
    throw new UsageError(`--html: ${path} cannot be written (${messageOf(error)})`);
  }
}
