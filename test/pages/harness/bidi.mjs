import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

async function createProfile(preferences) {
  const folder = await mkdtemp(join(tmpdir(), 'ask-first-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // all of it has ended
  }
}

/** Reads the address at which the browser listens from what it prints. */
async function addressIn(output) {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the browser ended before it was ready');
}

/** Sends commands and resolves with their results. */
function createSend(socket) {
  const waiting = new Map();
  let count = 0;
  socket.on('message', (text) => {
    const { id, type, result, error, message } = JSON.parse(text);
    const command = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') command?.reject(new Error(`${error}: ${message}`));
    else command?.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
    waiting.clear();
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

/**
 * Starts Firefox in a profile of its own, with one session of WebDriver BiDi.
 * https://w3c.github.io/webdriver-bidi/
 *
 * @param {string} path
 * @param {Record<string, unknown>} preferences as in `about:config`
 * @returns {Promise<{send: (method: string, params: object) => Promise<object>,
 *   runInBrowser: (expression: string) => Promise<void>, close: Function}>}
 */
export async function startBidi(path, preferences) {
  const profile = await createProfile(preferences);
  const options = [
    ...['--headless', '--no-remote', '--profile', profile],
    ...['--remote-debugging-port=0', '--remote-allow-system-access'],
  ];
  // Detached, it leads a group of processes, which can be killed with it.
  const browser = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const ended = once(browser, 'exit');
  // A test run that ends in a hurry leaves no browser behind.
  const kill = () => killGroup(browser.pid);
  process.on('exit', kill);

  const socket = new WebSocket(`${await addressIn(browser.stderr)}/session`);
  browser.stderr.resume();
  await once(socket, 'open');
  const send = createSend(socket);
  await send('session.new', { capabilities: {} });
  await send('browser.setDownloadBehavior', { downloadBehavior: { type: 'denied' } });
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });

  return {
    send,
    /** Runs code with the browser's own rights: https://firefox-source-docs.mozilla.org/ (`Services`). */
    async runInBrowser(expression) {
      const { exceptionDetails } = await send('script.evaluate', {
        expression,
        target: { context: contexts[0].context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    },
    async close() {
      send('browser.close', {}).catch(() => {});
      await Promise.race([ended, wait(5000, null, { ref: false })]);
      kill();
      await ended;
      process.off('exit', kill);
      // A process of the browser that outlives it holds the pipe open, and would keep this one alive.
      browser.stderr.destroy();
      socket.terminate();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
