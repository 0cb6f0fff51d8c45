import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/tools/ask-first.mjs', import.meta.url));

/**
 * Starts `ask-first records` beside the demo, on the embedded database.
 *
 * @param {{data: string, origin: string}} options the folder of the records, and who may send
 * @returns {Promise<{url: string, stop: () => Promise}>} the address for records
 */
export async function startReceiver({ data, origin }) {
  const words = ['records', '--data', data, '--origin', origin, '--port', '0'];
  const child = spawn(process.execPath, [command, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill());
  const url = await new Promise((done, fail) => {
    ended.then(() => fail(new Error('the receiver of the records did not start')), fail);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /^Receiving at (\S+)/.exec(line) ?? [];
      if (found) done(found);
    });
  });
  return {
    url,
    stop() {
      child.kill();
      return ended;
    },
  };
}
