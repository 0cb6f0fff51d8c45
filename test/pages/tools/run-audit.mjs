import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { locate } from '../../browsers/locate.mjs';

const command = fileURLToPath(new URL('../../../dist/tools/ask-first.mjs', import.meta.url));

/**
 * Runs the command beside this process, which serves the pages.
 *
 * @param {string} folder where it runs
 * @param {string[]} words what follows `ask-first audit`
 * @param {'chromium' | 'firefox'} engine
 * @returns {Promise<{status: number, stdout: string, stderr: string}>}
 */
export function runAudit(folder, words, engine = 'chromium') {
  const all = ['audit', ...words, '--browser', locate()[engine].path];
  const child = spawn(process.execPath, [command, ...all], { cwd: folder });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, ...output }));
  });
}
