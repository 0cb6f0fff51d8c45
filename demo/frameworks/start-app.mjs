// Installs, builds and starts one example site.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { listen } from '../serve/listen.mjs';

const host = '127.0.0.1';
const product = fileURLToPath(new URL('../../dist', import.meta.url));
const longestStart = 60_000;

/** Runs a command to its end; throws with what it printed if it fails. */
async function run(program, words, options) {
  const child = spawn(program, words, { ...options, shell: process.platform === 'win32' });
  const printed = collect(child);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${words.join(' ')}\n${printed()}`);
}

function collect(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
  return () => text;
}

/** Finds a port that nobody listens at. */
async function findFreePort() {
  const { port, stop } = await listen([host], 0);
  await stop();
  return port;
}

/**
 * @param {import('./apps.mjs').App} app
 * @param {string} films the origin of the third party that the site embeds
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startApp(app, films) {
  const cwd = fileURLToPath(new URL(app.name, import.meta.url));
  const port = await findFreePort();
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    // Vite and Nuxt show only names that begin like this to the browser.
    PUBLIC_FILMS: films,
    VITE_FILMS: films,
    NUXT_PUBLIC_FILMS: films,
    HOST: host,
    PORT: String(port),
  };
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, env });
  cpSync(product, `${cwd}/${app.assets}/ask-first`, { recursive: true });
  if (app.builds) await run('npm', ['run', 'build'], { cwd, env });

  const server = spawn(process.execPath, app.start(port), {
    cwd,
    env: { ...env, NODE_ENV: 'production' },
  });
  const printed = collect(server);
  const ended = new Promise((resolve) => server.once('close', resolve));
  const url = `http://${host}:${port}`;
  const stop = async () => {
    server.kill();
    await ended;
  };
  const latest = Date.now() + longestStart;
  while (!(await answers(url))) {
    if (Date.now() > latest || server.exitCode !== null) {
      await stop();
      throw new Error(`The server of ${app.name} does not answer.\n${printed()}`);
    }
    await wait(200);
  }
  return { url, stop };
}

const answers = async (url) => (await fetch(url).catch(() => undefined))?.ok ?? false;
