import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file at once: whoever reads it meanwhile gets what was there before or all of the new content,
 * and never half of it.
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
