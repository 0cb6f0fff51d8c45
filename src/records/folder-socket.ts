import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Database, Row } from './database-types.js';
import { claimAddress, findAddress, isNobodyThere } from './folder-address.js';
import { RecordsError } from './records-error.js';
import { whenEvent } from './when-event.js';

type Query = Database['query'];

/** A folder that this process alone has open. */
export interface FolderClaim {
  /** Answers the queries of other processes. They wait until this is called. */
  share(query: Query): void;
  release(): Promise<void>;
}

/** Answers the queries of another process, one in each line, in the order in which they come. */
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
  let share!: (query: Query) => void;
  const shared = new Promise<Query>((done) => (share = done));
  const sockets = new Set<Socket>();
  const release = await claimAddress(data, (socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    void answer(socket, shared);
  });
  if (!release) return null;
  return {
    share,
    release() {
      const released = release();
      for (const socket of sockets) socket.destroy();
      return released;
    },
  };
}

/** The other process's answer to a query. */
interface Result {
  readonly rows: readonly Row[];
  readonly error?: string;
}

/**
 * Connects to the process that has the folder open, and returns its database.
 *
 * @throws {RecordsError} where that process has ended or refuses us, and from each query once it has ended
 */
export async function connectToFolder(data: string): Promise<Database> {
  const createEndedError = () =>
    new RecordsError(`the receiver that has ${data} open has ended: try again`);
  const address = await findAddress(data);
  if (address === undefined) throw createEndedError();
  const socket = connect(address);
  try {
    await whenEvent(socket, 'connect');
  } catch (error) {
    if (isNobodyThere(error)) throw createEndedError();
    const { message } = error as Error;
    throw new RecordsError(`the receiver that has ${data} open cannot be asked: ${message}`);
  }
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();

  async function readResult(): Promise<Result> {
    try {
      const line = await lines.next();
      if (!line.done) return JSON.parse(line.value) as Result;
    } catch {
      // The connection was reset, or ended within a line.
    }
    throw createEndedError();
  }

  async function ask(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    socket.write(`${JSON.stringify({ sql, parameters })}\n`);
    const { rows, error } = await readResult();
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
