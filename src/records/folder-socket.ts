import { createInterface } from 'node:readline';
import { connect, type Socket } from 'node:net';
import type { Database } from './database-types.js';
import { claimAddress, findAddress, whenEvent } from './folder-address.js';
import { RecordsError } from './records-error.js';

type Query = Database['query'];

/** A folder that this process alone has open. */
export interface FolderClaim {
  /** Answers the queries of other processes. They wait until this is called. */
  share(query: Query): void;
  release(): Promise<void>;
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

/** The database of the process that has the folder open. */
export async function connectToFolder(data: string): Promise<Database> {
  const hasEnded = () =>
    new RecordsError(`the receiver that has ${data} open has ended: try again`);
  const address = await findAddress(data);
  if (address === undefined) throw hasEnded();
  const socket = connect(address);
  await whenEvent(socket, 'connect');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  async function ask(sql: string, parameters: readonly unknown[] = []) {
    socket.write(`${JSON.stringify({ sql, parameters })}\n`);
    const line = await lines.next();
    if (line.done) throw hasEnded();
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
