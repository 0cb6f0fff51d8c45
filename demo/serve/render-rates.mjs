import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExampleLog } from './write-example-log.mjs';

const command = fileURLToPath(new URL('../../dist/tools/ask-first.mjs', import.meta.url));

const NOTE = `<p><strong>An example.</strong> A program has made up these visitors:
this newspaper has too few for a page of rates.</p>`;

/** What `ask-first rates` makes of the example log, in a process of its own, as an owner runs it. */
export async function renderRates(now = Date.now()) {
  const folder = await mkdtemp(join(tmpdir(), 'ask-first-'));
  const page = join(folder, 'rates.html');
  try {
    const words = ['rates', '--log', '-', '--html', page];
    const child = spawn(process.execPath, [command, ...words], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let message = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (message += text));
    child.stdin.end(writeExampleLog(now));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(message);
    return (await readFile(page, 'utf8')).replace('</h1>', `</h1>\n${NOTE}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
