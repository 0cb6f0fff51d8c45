// `node demo/look-screenshots.mjs [part of a name …]`: pictures of all that visitors see of ours, in every
// state and at sizes from 320 to 1920 pixels, to look at. They come into test/reports/looks, or where
// PICTURES says. The build has to be there: `npm run build`. BUILT=../before/dist takes those of another
// build, to compare the two.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import playwright from 'playwright-core';
import { locate } from '../test/browsers/locate.mjs';
import { renderHostPage } from './looks/render-host-page.mjs';
import { pictures } from './looks/pictures.mjs';

const folder =
  process.env.PICTURES ?? fileURLToPath(new URL('../test/reports/looks', import.meta.url));
const built = process.env.BUILT
  ? pathToFileURL(`${resolve(process.env.BUILT)}/`)
  : new URL('../dist/', import.meta.url);
const wanted = process.argv.slice(2);

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://site');
  const ours = /^\/ask-first\/(.+\.js)$/.exec(pathname);
  response.setHeader('Content-Type', ours ? 'text/javascript' : 'text/html; charset=utf-8');
  if (ours) response.end(await readFile(new URL(ours[1], built)));
  else if (pathname === '/ferry.svg') {
    response.setHeader('Content-Type', 'image/svg+xml');
    response.end(await readFile(new URL('site/pictures/ferry.svg', import.meta.url)));
  } else response.end(renderHostPage(pictures[searchParams.get('picture')] ?? {}));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();
await mkdir(folder, { recursive: true });

const { path, env } = locate().chromium;
const browser = await playwright.chromium.launch({
  executablePath: path,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...env },
});
for (const [name, { viewport, act, colorScheme, forcedColors }] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const options = { viewport, colorScheme, forcedColors, reducedMotion: 'reduce' };
  const page = await browser.newPage(options);
  await page.goto(`http://127.0.0.1:${port}/?picture=${name}`);
  await page.waitForSelector('ask-first-notice [part~=decline]');
  await act?.(page);
  const file = resolve(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
await browser.close();
server.close();
