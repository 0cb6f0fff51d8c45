import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { basename, join, relative, resolve } from 'node:path';
import { RecordsError } from './records-error.js';
import { whenEvent } from './when-event.js';

// A process that has a folder open listens at a socket in the folder `in-use` inside it. The process first
// listens, and then renames the socket's folder to `in-use`. Each socket has a name of its own. So a process
// that finds a socket at which nobody listens may remove it, whatever other processes do meanwhile.

type OnConnect = (socket: Socket) => void;

/** Releases the folder. */
type Release = () => Promise<void>;

/** Most systems allow a little more than a hundred characters. */
const LONGEST_ADDRESS = 100;

/** The folder with the socket of the process that has `data` open. */
const inUse = (data: string): string => join(data, 'in-use');

const isWindows = process.platform === 'win32';

/** The named pipe for a folder. Windows removes the pipe of a process that has ended. */
const pipeOf = (data: string): string =>
  `\\\\.\\pipe\\ask-first-${createHash('sha256').update(resolve(data)).digest('hex')}`;

/** The shorter form of the path of a socket. */
function shorten(path: string): string {
  const full = resolve(path);
  const short = [full, `./${relative(process.cwd(), full)}`].find(
    ({ length }) => length <= LONGEST_ADDRESS,
  );
  if (!short) throw new RecordsError(`the path of ${path} is too long: use a shorter one`);
  return short;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Resolves with undefined where a promise fails with one of these codes. */
async function ignoreCodes<Result>(
  promise: Promise<Result>,
  ...codes: readonly string[]
): Promise<Result | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** Whether a connection has failed because nobody listens at its address. */
export const isNobodyThere = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT'].includes(codeOf(error) ?? '');

/** Whether a process listens at an address. It may be too busy to answer. */
async function isListening(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await whenEvent(socket, 'connect');
    return true;
  } catch (error) {
    return !isNobodyThere(error);
  } finally {
    socket.destroy();
  }
}

/** Finds the address of the process that has a folder open; undefined where no process has. */
export async function findAddress(data: string): Promise<string | undefined> {
  if (isWindows) return (await isListening(pipeOf(data))) ? pipeOf(data) : undefined;
  for (const name of (await ignoreCodes(readdir(inUse(data)), 'ENOENT')) ?? []) {
    const address = shorten(join(inUse(data), name));
    if (await isListening(address)) return address;
    // The process that listened here was killed.
    await rm(address, { force: true });
  }
  return undefined;
}

/** Claims the folder by a named pipe, which Windows gives to one process. */
async function claimPipe(data: string, server: Server): Promise<Release | null> {
  const listening = whenEvent(server, 'listening').then(() => true);
  server.listen(pipeOf(data));
  const isOurs = await ignoreCodes(listening, 'EADDRINUSE');
  return isOurs ? async () => void server.close() : null;
}

/** Listens at a socket, which its owner alone may use. */
async function listenAt(path: string, server: Server): Promise<void> {
  const address = shorten(path);
  const listening = whenEvent(server, 'listening');
  server.listen(address);
  await listening;
  await chmod(path, 0o600);
}

/** Renames a folder to `in-use`. Resolves with false where another process is listening there. */
async function putInUse(folder: string, data: string): Promise<boolean> {
  for (;;) {
    // A renamed folder can replace only an empty one. So one of several processes succeeds.
    const renamed = rename(folder, inUse(data)).then(() => true);
    if (await ignoreCodes(renamed, 'ENOTEMPTY', 'EEXIST')) return true;
    if (await findAddress(data)) return false;
  }
}

/** Claims the folder by a socket. */
async function claimSocket(data: string, server: Server): Promise<Release | null> {
  const folder = await mkdtemp(`${inUse(data)}-`);
  const name = basename(folder);
  let isOurs = false;
  try {
    await listenAt(join(folder, name), server);
    isOurs = await putInUse(folder, data);
  } finally {
    if (!isOurs) {
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
  if (!isOurs) return null;
  return async () => {
    server.close();
    await rm(join(inUse(data), name), { force: true });
    // Another process may have its own socket there by now.
    await ignoreCodes(rmdir(inUse(data)), 'ENOTEMPTY', 'EEXIST', 'ENOENT');
  };
}

/**
 * Claims a folder for this process. Resolves with the function that releases the folder; null where another
 * process has it.
 *
 * @param onConnect called for each other process that connects to this one
 */
export async function claimAddress(data: string, onConnect: OnConnect): Promise<Release | null> {
  const server = createServer(onConnect);
  return isWindows ? claimPipe(data, server) : claimSocket(data, server);
}
