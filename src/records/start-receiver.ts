import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnswers } from './create-answers.js';
import type { Database } from './database-types.js';
import type { ReceiverOptions } from './receiver-options.js';
import { RecordsError } from './records-error.js';
import { RefusedError } from './refused-error.js';

/** Milliseconds for a whole request, so that slow requests do not use up the connections. */
const LONGEST_REQUEST = 15_000;
/** Connections at once; each may hold a body in memory. */
const MOST_CONNECTIONS = 1000;

/** Where the receiver listens, and how it answers. */
export interface StartOptions extends ReceiverOptions {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Called with each error within the receiver. */
  readonly report: (error: unknown) => void;
}

/** A receiver that runs. */
export interface Receiver {
  /** The address, such as `http://127.0.0.1:8737`. */
  readonly url: string;
  /** Takes no more requests. Resolves when every request that was taken is answered. */
  stop(): Promise<void>;
}

function readUrl({ url = '' }: IncomingMessage): URL {
  try {
    return new URL(url, 'http://receiver');
  } catch {
    throw new RefusedError('there is nothing here', 404);
  }
}

/** Answers with what is wrong. The rest of the request is not read. */
function refuse(response: ServerResponse, { message, status }: RefusedError): void {
  if (response.headersSent) return void response.destroy();
  const again = status === 429 || status === 503 ? { 'Retry-After': '30' } : {};
  const headers = { 'Content-Type': 'application/json', Connection: 'close', ...again };
  response.writeHead(status, headers).end(JSON.stringify({ error: message }));
}

/**
 * Starts the HTTP server that receives records. It answers 2xx to a record when the record is on the disk.
 * It reads no address of a visitor, and writes nothing about a request anywhere.
 *
 * @throws {RecordsError} where it cannot listen
 */
export async function startReceiver(database: Database, options: StartOptions): Promise<Receiver> {
  const { host, port, report } = options;
  const { answer, whenDone } = createAnswers(database, options);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    try {
      await answer(request, response, readUrl(request));
    } catch (error) {
      if (error instanceof RefusedError) return refuse(response, error);
      // The visitor's browser has left: there is nobody to answer.
      if (request.destroyed && !request.complete) return;
      report(error);
      refuse(response, new RefusedError('the database has failed: try again', 503));
    }
  }

  const server = createServer({ requestTimeout: LONGEST_REQUEST }, (request, response) => {
    void handle(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((done, fail) => {
    server.once('error', ({ message }) => fail(new RecordsError(`cannot listen: ${message}`)));
    server.listen(port, host, done);
  });
  const { address, family, port: found } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${found}`,
    async stop() {
      await new Promise((done) => {
        server.close(done);
        server.closeIdleConnections();
      });
      await whenDone();
    },
  };
}
