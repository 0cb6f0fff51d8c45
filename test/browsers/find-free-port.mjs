import { once } from 'node:events';
import { createServer } from 'node:net';

/** Finds a port of this machine at which nothing listens. */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
