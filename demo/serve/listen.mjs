import { createServer } from 'node:http';

const attempts = 100;
const missingFamily = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Listens on one port at all the given addresses; takes the next port while one is in use. */
export async function listen(hosts, wantedPort) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Port 0 lets the system choose, every time anew.
    const servers = await openAll(hosts, wantedPort && wantedPort + attempt);
    if (servers) return combine(servers);
  }
  throw new Error(`No free port from ${wantedPort} on.`);
}

async function openAll(hosts, wantedPort) {
  const servers = [];
  let port = wantedPort;
  for (const host of hosts) {
    try {
      const server = await open(host, port);
      servers.push(server);
      port = server.address().port;
    } catch (error) {
      // A machine without IPv6 has no ::1, and nobody can connect to it there.
      if (servers.length > 0 && missingFamily.has(error.code)) continue;
      await Promise.all(servers.map(close));
      if (error.code === 'EADDRINUSE') return undefined;
      throw error;
    }
  }
  return servers;
}

function open(host, port) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/** The servers as one: they listen at the same port, and serve and stop together. */
function combine(servers) {
  return {
    port: servers[0].address().port,
    serve: (handle) => servers.forEach((server) => server.on('request', handle)),
    stop: () => Promise.all(servers.map(close)),
  };
}
