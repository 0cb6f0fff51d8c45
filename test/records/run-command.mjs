import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { COMPILE_ONCE } from './compile-once.mjs';
import { command } from './run-receiver.mjs';

const run = promisify(execFile);
const LONGEST_OUTPUT = 1e9;

/**
 * Runs `ask-first records …` to its end.
 *
 * @returns {Promise<{stdout: string, stderr: string, code: number}>}
 */
export const runCommand = (...words) =>
  run(process.execPath, [COMPILE_ONCE, command, 'records', ...words], {
    maxBuffer: LONGEST_OUTPUT,
  }).then(
    (output) => ({ ...output, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );

/** The records of an export. */
export async function exportRecords(words) {
  const { stdout } = await runCommand('export', ...words);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
