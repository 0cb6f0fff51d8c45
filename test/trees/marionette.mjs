import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

async function reach(port) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const socket = await new Promise((resolve) => {
      const trial = connect(port, '127.0.0.1', () => resolve(trial));
      trial.on('error', () => resolve(null));
    });
    if (socket) return socket;
    await wait(100);
  }
  throw new Error('Firefox did not open its port');
}

/**
 * Speaks Marionette, the protocol below Firefox's WebDriver: every message is its length, a colon
 * and JSON. Returns `send(command, parameters)` and `close()`.
 */
export async function connectMarionette(port) {
  const socket = await reach(port);
  const waiting = [];
  const next = () => new Promise((resolve) => waiting.push(resolve));
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon; (colon = received.indexOf(':')) > 0;) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      waiting.shift()?.(message);
    }
  });
  await next(); // the greeting

  let count = 0;
  return {
    async send(command, parameters = {}) {
      const message = JSON.stringify([0, ++count, command, parameters]);
      const answer = next();
      socket.write(`${Buffer.byteLength(message)}:${message}`);
      const [, , error, result] = await answer;
      if (error) throw new Error(`${command}: ${error.error}: ${error.message}`);
      return result?.value;
    },
    close: () => socket.destroy(),
  };
}
