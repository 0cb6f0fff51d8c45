import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file at once: whoever reads it meanwhile gets all of the old content or all of the new content.
 *
 * @param prepare called with the path of the new file before it takes its place
 */
export async function writeAtOnce(
  path: string,
  content: string | Uint8Array,
  prepare?: (path: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.ask-first-${process.pid}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await prepare?.(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
