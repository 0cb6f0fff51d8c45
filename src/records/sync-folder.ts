import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

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

/** Creates a folder for its owner alone, and those above it; resolves when their names are on the disk. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const last = dirname(resolve(first));
  let above = resolve(path);
  do {
    above = dirname(above);
    await syncPath(above);
  } while (above !== last);
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
