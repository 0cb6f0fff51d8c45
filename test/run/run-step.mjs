import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readFailures } from './count.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/**
 * Runs one command of the suite from the root of the repository and counts its checks.
 *
 * @param {{title: string, command: string[], environment?: object, count: Function,
 *   longestSilence?: number}} step `longestSilence`: minutes without a line after which the step counts as
 *   hanging. There is no limit for the whole step, since how long it takes depends on the machine.
 * @param {(text: string) => void} print
 */
export async function runStep(
  { title, command, environment = {}, count, longestSilence = Infinity },
  print,
) {
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
  });

  let end = '';
  const endIt = () => {
    end = `printed nothing for ${longestSilence} minutes and was ended`;
    child.kill('SIGKILL');
  };
  const silence = Number.isFinite(longestSilence) && setTimeout(endIt, longestSilence * 60_000);

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      if (silence) silence.refresh();
      output += text;
      print(text);
    });
  }
  const closed = once(child, 'close').catch(() => {});
  const [code] = await once(child, 'exit').catch((error) => [error.message]);
  if (silence) clearTimeout(silence);
  // A browser that outlives its step may hold the pipes open for ever.
  await Promise.race([closed, wait(2000, null, { ref: false })]);
  const isOk = code === 0;
  if (!isOk) print(`${title}: ${end || `ended with ${code ?? 'a signal'}`}\n`);
  const seconds = (Date.now() - start) / 1000;
  const failures = isOk ? '' : readFailures(output);
  return { title, seconds, isOk, failures, ...count(output, isOk) };
}
