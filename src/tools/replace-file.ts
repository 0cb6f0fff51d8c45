import { access, chmod, chown, constants, stat } from 'node:fs/promises';
import { writeAtOnce } from './write-at-once.js';

/**
 * Replaces the content of a file at once. The file keeps its mode and, where that is allowed, its owner.
 *
 * @param path of the file itself, no symbolic link
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  // Renaming needs the right to write to the folder only, so the right to the file is checked here.
  await access(path, constants.W_OK);
  const { mode, uid, gid } = await stat(path);
  await writeAtOnce(path, content, async (temporary) => {
    const created = await stat(temporary);
    if (created.uid !== uid || created.gid !== gid)
      await chown(temporary, uid, gid).catch(() => undefined);
    await chmod(temporary, mode & 0o7777);
  });
}
