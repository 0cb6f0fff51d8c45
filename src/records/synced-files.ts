import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { endProcess } from './end-process.js';
import { loadPeer } from './load-peer.js';

/** The file system of Emscripten, which runs PGlite. A stream has Node's file descriptor, or is a folder. */
interface NodeFiles {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number };
  realPath(node: unknown): string;
}

type Filesystem = NonNullable<PGliteOptions['fs']>;
interface FilesModule {
  readonly NodeFS: new (folder: string) => Filesystem;
}

/**
 * The settings with which PostgreSQL flushes its log by `fsync`, which we provide. Emscripten's `fdatasync`
 * does nothing.
 */
export const SYNC_PARAMETERS: readonly string[] = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

/** WASI's number for an input or output error. PostgreSQL stops at once when a flush fails with it. */
const EIO = 29;

function flush(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Creates PGlite's files in a folder. They are flushed to the disk when PostgreSQL asks for it. PGlite (0.5)
 * leaves this to the operating system: what it has committed would survive the end of the process, but not a
 * power failure.
 *
 * This process ends when PostgreSQL gives up, as after a flush that has failed: PGlite would run the next
 * statement for ever.
 */
export async function createSyncedFiles(folder: string): Promise<Filesystem> {
  const { NodeFS } = await loadPeer<FilesModule>(
    '@electric-sql/pglite/nodefs',
    '@electric-sql/pglite',
  );
  const files = new NodeFS(folder);
  const init = files.init.bind(files);
  let problem = 'it cannot write, as when the disk is full';
  files.init = async (pglite: PGlite, options: Parameters<Filesystem['init']>[1]) => {
    const { emscriptenOpts } = await init(pglite, options);
    function provideSync(module: unknown): void {
      const { NODEFS } = module as { NODEFS: NodeFiles };
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        // PGlite would catch what is thrown here, and treat the statement as done.
        try {
          if (nfd === undefined) flush(NODEFS.realPath(node));
          else fsyncSync(nfd);
          return 0;
        } catch (error) {
          problem = error instanceof Error ? error.message : String(error);
          return EIO;
        }
      };
    }
    const before = [emscriptenOpts.preRun ?? []].flat();
    const onAbort = (): never =>
      endProcess(
        `the embedded database cannot go on: ${problem}. Start it again when the disk works. Records that it has acknowledged are kept`,
      );
    return { emscriptenOpts: { ...emscriptenOpts, onAbort, preRun: [...before, provideSync] } };
  };
  return files;
}
