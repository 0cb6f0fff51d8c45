import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Resolves when a file, or the list of what is in a folder, is on the disk. */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } catch (error) {
    // Windows cannot flush a folder, or a file that is open only for reading.
    if (process.platform !== 'win32') throw error;
  } finally {
    await file.close();
  }
}

/** Creates a folder that only its owner can open, and those above it. Resolves when they are on the disk. */
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

/** How many files are open at once: fewer than a process may have open. */
const AT_ONCE = 64;

/** Resolves when a folder and everything in it are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  for (let first = 0; first < paths.length; first += AT_ONCE)
    await Promise.all(
      paths.slice(first, first + AT_ONCE).map((path) => syncPath(join(folder, path))),
    );
  await syncPath(folder);
}
