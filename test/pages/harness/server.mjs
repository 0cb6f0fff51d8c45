// One loopback server of one test: it gives the answers that were registered, and logs each request.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function sendChunks(response, chunks) {
  for (const [text, pause = 0] of chunks) {
    if (response.destroyed) return;
    response.write(text);
    await (typeof pause === 'function' ? pause() : wait(pause));
  }
  response.end();
}

async function send(response, answer, asked) {
  const { body = '', type, status = 200, headers = {}, chunks, delay, hang, destroy } = answer;
  if (delay) await wait(delay);
  if (destroy) return response.destroy();
  if (hang || response.destroyed) return;
  response.writeHead(status, type ? { 'Content-Type': type, ...headers } : headers);
  if (chunks) return sendChunks(response, chunks);
  response.end(typeof body === 'function' ? body(asked) : body);
}

/**
 * @param {(asked: Asked) => Answer | ((asked: Asked) => Answer)} answerFor called once per request
 * @typedef {{method: string, path: string, query: URLSearchParams, time: number, headers: object,
 *   body: string}} Asked `path` holds the query too; `body` is filled when it has arrived
 * @typedef {{body?: string | Buffer | ((asked: Asked) => string), type?: string, status?: number,
 *   headers?: object, chunks?: [string, number | (() => Promise)][], delay?: number, hang?: boolean,
 *   destroy?: boolean}} Answer
 */
export async function startServer(answerFor) {
  const asked = [];
  let connections = 0;

  async function handle(request, response) {
    const { searchParams, pathname } = new URL(request.url, 'http://server');
    // Every browser requests this by itself; no test is about it.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const entry = {
      method: request.method,
      path: request.url,
      time: performance.timeOrigin + performance.now(),
      headers: request.headers,
      body: '',
    };
    asked.push(entry);
    entry.body = await readBody(request);
    const details = { ...entry, pathname, query: searchParams };
    const answer = await answerFor(details);
    await send(response, await (typeof answer === 'function' ? answer(details) : answer), details);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      // The visitor went away in the middle of a request: nothing to answer any more.
      if (request.destroyed && !request.complete) return;
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`${error.stack}`);
    });
  });
  server.on('connection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: server.address().port,
    requests: () => [...asked],
    paths: () => asked.map(({ path }) => path),
    connections: () => connections,
    async stop() {
      server.close();
      server.closeAllConnections(); // those of hanging answers would keep it open
    },
  };
}
