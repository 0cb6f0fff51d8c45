import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const longest = 25 * 60 * 1000;

/**
 * Runs one command of the suite from the root of the repository and counts its checks.
 *
 * @param {{title: string, command: string[], environment?: object, count: Function}} step
 * @param {boolean} live print while it runs, or in one piece at the end
 */
export async function runStep({ title, command, environment = {}, count }, live) {
  const start = Date.now();
  const [program, ...options] = command;
  const child = spawn(program, options, {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH}`,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32', // there, .bin holds batch files
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (live) process.stdout.write(text);
    });
  }
  const closed = once(child, 'close').catch(() => {});
  const [code] = await once(child, 'exit').catch((error) => [error.message]);
  // A browser that outlives its step may hold the pipes open for ever.
  await Promise.race([closed, wait(2000, null, { ref: false })]);
  if (!live) process.stdout.write(output);
  const isOk = code === 0;
  if (!isOk) console.log(`${title}: ended with ${code ?? 'a signal'}`);
  return { title, seconds: (Date.now() - start) / 1000, isOk, ...count(output, isOk) };
}
