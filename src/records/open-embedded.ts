import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Package from '@electric-sql/pglite';
import type { PGlite } from '@electric-sql/pglite';
import type { Database, Row } from './database-types.js';
import { claimFolder, connectToFolder, type FolderClaim } from './folder-socket.js';
import { loadPeer } from './load-peer.js';
import { RecordsError } from './records-error.js';
import { createSyncedFiles, SYNC_PARAMETERS } from './synced-files.js';
import { makeFolder, syncFolder, syncPath } from './sync-folder.js';
import { VALUE_PARSERS } from './value-parsers.js';

const PACKAGE = '@electric-sql/pglite';

/** Starts PostgreSQL in this process. What it has committed is on the disk. */
async function start(folder: string): Promise<PGlite> {
  const { PGlite } = await loadPeer<typeof Package>(PACKAGE);
  return PGlite.create({
    fs: await createSyncedFiles(folder),
    startParams: [
      // `-F` would turn off the flush to the disk.
      ...PGlite.defaultStartParams.filter((word) => word !== '-F'),
      ...SYNC_PARAMETERS,
      ...['-c', 'timezone=UTC', '-c', 'datestyle=ISO'],
    ],
    parsers: { ...VALUE_PARSERS },
  });
}

/**
 * Creates the files of the database beside their final place, and moves them there when all of them are on
 * the disk. A process that is killed meanwhile leaves no half of a database.
 */
async function createFiles(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const database = await start(unfinished);
  await database.close();
  await syncFolder(unfinished);
  await rename(unfinished, folder);
  await syncPath(dirname(folder));
}

/** Creates the folder where there is none, and claims it; null where another process has it. */
async function claim(data: string): Promise<FolderClaim | null> {
  try {
    await makeFolder(data);
    return await claimFolder(data);
  } catch (error) {
    if (error instanceof RecordsError) throw error;
    const { message } = error as Error;
    throw new RecordsError(`the folder ${data} cannot be used: ${message}`);
  }
}

/**
 * Opens the embedded database of a folder. One process at a time has it open, and runs the queries of others.
 *
 * @param isOwn whether this process must be the one that has it open
 * @throws {RecordsError} where the package is missing, or the folder cannot be used
 */
export async function openEmbedded(data: string, isOwn: boolean): Promise<Database> {
  const claimed = await claim(data);
  if (!claimed && isOwn)
    throw new RecordsError(`another receiver has ${data} open: stop it, or name another folder`);
  if (!claimed) return connectToFolder(data);
  const folder = join(data, 'postgres');
  let pglite: PGlite;
  try {
    if (!existsSync(folder)) await createFiles(folder);
    await chmod(folder, 0o700);
    pglite = await start(folder);
  } catch (error) {
    await claimed.release();
    throw error;
  }
  async function query(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    const { rows } = await pglite.query<Row>(sql, [...parameters]);
    return rows;
  }
  claimed.share(query);
  return {
    query,
    async close() {
      await pglite.close();
      await claimed.release();
    },
  };
}
