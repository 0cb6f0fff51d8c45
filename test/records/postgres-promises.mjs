import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, Socket } from 'node:net';
import { describe, test } from 'node:test';
import { openDatabase } from './databases.mjs';

/** Starts a proxy between a client and PostgreSQL, on a port of this machine. It can fall silent. */
async function startProxy(t, url) {
  const { searchParams, pathname, username } = new URL(url);
  const sockets = new Set();
  const server = createServer((client) => {
    const database = connect(`${searchParams.get('host')}/.s.PGSQL.5432`);
    for (const socket of [client, database]) sockets.add(socket.on('error', () => {}));
    client.pipe(database).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `postgres://${username}@127.0.0.1:${server.address().port}${pathname}`,
    /** Leaves all present connections open, but passes on nothing more. */
    fallSilent() {
      for (const socket of sockets) socket.unpipe().pause();
    },
  };
}

/** What only PostgreSQL promises. */
export function describePostgres(database) {
  describe('a connection to PostgreSQL', () => {
    test('is given up when it falls silent, and the next statement gets another', async (t) => {
      const { url } = await database.createPlace();
      const proxy = await startProxy(t, url);
      const opened = await openDatabase({ url: proxy.url });
      t.after(() => opened.close());
      proxy.fallSilent();
      await assert.rejects(opened.query('SELECT 1', [], 100), /timeout/);
      assert.deepEqual(await opened.query('SELECT 1 AS one', [], 60_000), [{ one: 1 }]);
    });

    test('is asked for a sign of life by the system', async (t) => {
      const { url } = await database.createPlace();
      const proxy = await startProxy(t, url);
      const { setKeepAlive } = Socket.prototype;
      const asked = t.mock.method(Socket.prototype, 'setKeepAlive', setKeepAlive);
      const opened = await openDatabase({ url: proxy.url });
      await opened.close();
      const asks = asked.mock.calls.map((call) => call.arguments.join());
      assert.ok(asks.includes('true,10000'), asks.join('; '));
    });
  });
}
