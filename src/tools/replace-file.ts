import { access, chmod, chown, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Replaces the content of a file at once: whoever reads it meanwhile gets the old or the new one, and
 * never half of it. The file keeps its mode and, where that is allowed, its owner.
 *
 * @param path of the file itself, no symbolic link
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  // Renaming needs the right to write to the folder only, so the right to the file is checked here.
  await access(path, constants.W_OK);
  const { mode, uid, gid } = await stat(path);
  const temporary = join(dirname(path), `.ask-first-${process.pid}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    const created = await stat(temporary);
    if (created.uid !== uid || created.gid !== gid)
      await chown(temporary, uid, gid).catch(() => undefined);
    await chmod(temporary, mode & 0o7777);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
