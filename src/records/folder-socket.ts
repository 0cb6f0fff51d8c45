import { createHash } from 'node:crypto';
import { chmod, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Database } from './database-types.js';
import { RecordsError } from './records-error.js';

type Query = Database['query'];

/** A folder that this process alone has open. */
export interface FolderClaim {
  /** Answers the queries of other processes. They wait until this is called. */
  share(query: Query): void;
  release(): Promise<void>;
}

/** Most systems allow a little more than a hundred characters. */
const LONGEST_ADDRESS = 100;

/** The socket by which the process that has a folder open is known, and can be asked. */
function addressOf(data: string): string {
  const path = resolve(data, 'in-use');
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\ask-first-${createHash('sha256').update(path).digest('hex')}`;
  const address = [path, join('.', relative(process.cwd(), path))].find(
    ({ length }) => length <= LONGEST_ADDRESS,
  );
  if (!address) throw new RecordsError(`the path of ${data} is too long: use a shorter one`);
  return address;
}

function whenEvent(emitter: Server | Socket, event: string): Promise<void> {
  return new Promise((done, fail) => {
    emitter.once('error', fail);
    emitter.once(event, () => {
      emitter.off('error', fail);
      done();
    });
  });
}

async function isAnswered(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await whenEvent(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Listens, and resolves with false where another process does. */
async function listen(server: Server, address: string): Promise<boolean> {
  const listening = whenEvent(server, 'listening');
  server.listen(address);
  try {
    await listening;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}

/** Answers one query in each line, in the order in which they come. */
async function answer(socket: Socket, shared: Promise<Query>): Promise<void> {
  // The other process has gone.
  socket.on('error', () => socket.destroy());
  const query = await shared;
  for await (const line of createInterface({ input: socket })) {
    let result: object;
    try {
      const { sql, parameters } = JSON.parse(line) as { sql: string; parameters: unknown[] };
      result = { rows: await query(sql, parameters) };
    } catch (error) {
      result = { error: error instanceof Error ? error.message : String(error) };
    }
    socket.write(`${JSON.stringify(result)}\n`);
  }
}

/** Claims a folder for this process; null where another one has it. */
export async function claimFolder(data: string): Promise<FolderClaim | null> {
  const address = addressOf(data);
  let share!: (query: Query) => void;
  const shared = new Promise<Query>((done) => (share = done));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    void answer(socket, shared);
  });
  while (!(await listen(server, address))) {
    if (await isAnswered(address)) return null;
    // A process that was killed has left its socket.
    const left = `${address}-${process.pid}`;
    await rename(address, left).catch(() => undefined);
    // Another process may listen since: then this was its socket, and it gets it back.
    if (await isAnswered(left)) {
      await rename(left, address);
      return null;
    }
    await rm(left, { force: true });
  }
  if (process.platform !== 'win32') await chmod(address, 0o600);
  return {
    share,
    release: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The database of the process that has the folder open. */
export async function connectToFolder(data: string): Promise<Database> {
  const socket = connect(addressOf(data));
  await whenEvent(socket, 'connect');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  async function ask(sql: string, parameters: readonly unknown[] = []) {
    socket.write(`${JSON.stringify({ sql, parameters })}\n`);
    const line = await lines.next();
    if (line.done)
      throw new RecordsError(`the receiver that has ${data} open has ended: try again`);
    const { rows, error } = JSON.parse(line.value) as { rows: []; error?: string };
    if (error !== undefined) throw new Error(error);
    return rows;
  }
  return {
    query(sql, parameters) {
      const answered = last.then(() => ask(sql, parameters));
      last = answered.catch(() => undefined);
      return answered;
    },
    close: async () => void socket.destroy(),
  };
}
