import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Resolves when a file, or the list of what is in a folder, is on the disk. */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } catch (error) {
    // Windows flushes no folder, and no file that is open for reading alone.
    if (process.platform !== 'win32') throw error;
  } finally {
    await file.close();
  }
}

/** Fewer than a process may have open. */
const AT_ONCE = 64;

/** Resolves when a folder, and all in it, is on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  for (let first = 0; first < paths.length; first += AT_ONCE)
    await Promise.all(
      paths.slice(first, first + AT_ONCE).map((path) => syncPath(join(folder, path))),
    );
  await syncPath(folder);
}
