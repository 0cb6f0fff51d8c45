import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { COMPILE_ONCE } from './compile-once.mjs';

export const command = fileURLToPath(new URL('../../dist/tools/ask-first.mjs', import.meta.url));

export const ORIGIN = 'https://paper.example';
export const TOKEN = 'a token of more than 16 characters';

/**
 * Runs `ask-first records` as an owner does. Resolves when it says where it receives.
 *
 * @param {string[]} words the place of the records, and other options
 * @param {{nodeOptions?: string[]}} options
 */
export async function runReceiver(words, { nodeOptions = [] } = {}) {
  const child = spawn(
    process.execPath,
    [
      ...[COMPILE_ONCE, ...nodeOptions, command],
      ...['records', '--origin', ORIGIN, '--port', '0', ...words],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ASK_FIRST_TOKEN: TOKEN } },
  );
  const ended = once(child, 'exit');
  const output = [];
  child.stderr.setEncoding('utf8').on('data', (text) => output.push(text));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((done, fail) => {
    lines.on('line', (line) => {
      output.push(line);
      const [, found] = /^Receiving at (.*)\/records/.exec(line) ?? [];
      if (found) done(found);
    });
    ended.then(([code]) => fail(new Error(`ended with ${code}: ${output.join('\n')}`)), fail);
  });

  async function end(signal) {
    child.kill(signal);
    const [code] = await ended;
    return code;
  }

  return {
    url,
    /** All that it has printed. */
    output: () => output.join('\n'),
    /** Asks it to stop, and resolves with its exit code. */
    stop: () => end('SIGTERM'),
    /** Kills it, so that it can do nothing before its end. */
    kill: () => end('SIGKILL'),
    ended,
  };
}

/** Posts as a browser does from a listed page. Resolves with the response. */
export const post = (url, body, headers = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
