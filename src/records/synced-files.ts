import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { loadPeer } from './load-peer.js';

/** What PGlite's files are in Emscripten, which runs it: a stream has a file of Node, or is a folder. */
interface NodeFiles {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number };
  realPath(node: unknown): string;
}

type Filesystem = NonNullable<PGliteOptions['fs']>;
interface FilesModule {
  readonly NodeFS: new (folder: string) => Filesystem;
}

/**
 * The settings under which PostgreSQL flushes its log with the call that we provide. Emscripten's
 * `fdatasync` does nothing.
 */
export const SYNC_PARAMETERS: readonly string[] = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

function flush(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * PGlite's files in a folder, which are flushed to the disk where PostgreSQL asks for that. PGlite
 * (0.5) leaves that to the operating system: what it has committed would outlive the process, and not
 * the power.
 */
export async function createSyncedFiles(folder: string): Promise<Filesystem> {
  const { NodeFS } = await loadPeer<FilesModule>(
    '@electric-sql/pglite/nodefs',
    '@electric-sql/pglite',
  );
  const files = new NodeFS(folder);
  const init = files.init.bind(files);
  files.init = async (pglite: PGlite, options: Parameters<Filesystem['init']>[1]) => {
    const { emscriptenOpts } = await init(pglite, options);
    function provideSync(module: unknown): void {
      const { NODEFS } = module as { NODEFS: NodeFiles };
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) flush(NODEFS.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    }
    const before = [emscriptenOpts.preRun ?? []].flat();
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...before, provideSync] } };
  };
  return files;
}
