// `node demo/hostile-screenshots.mjs`: the notice on host pages whose styles are in its way, as pictures
// to look at. The tests measure the same pages.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import playwright from 'playwright-core';
import { locate } from '../test/browsers/locate.mjs';
import { hostileStyles } from '../test/pages/hosts/hostile-styles.mjs';
import { hostPage } from '../test/pages/harness/host-page.mjs';

const folder = fileURLToPath(new URL('../test/reports/hostile/', import.meta.url));
const words =
  'The ferry went back to work this morning, with new plates and a second-hand engine. ';
const attributes = 'data-site="The Harbour Post" data-policy-url="/cookie-policy"';

function page(name) {
  const head = `<style>${hostileStyles[name]}</style>`;
  return hostPage(`<p>${words.repeat(60)}</p>`, { attributes, head });
}

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://site');
  const isOurs = /^\/ask-first\/[\w-]+\.js$/.test(pathname);
  response.setHeader('Content-Type', isOurs ? 'text/javascript' : 'text/html; charset=utf-8');
  if (isOurs) {
    const file = new URL(`../dist/${pathname.slice('/ask-first/'.length)}`, import.meta.url);
    response.end(await readFile(file));
  } else response.end(page(searchParams.get('style')));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();

const { path, env } = locate().chromium;
const browser = await playwright.chromium.launch({
  executablePath: path,
  args: ['--no-sandbox'],
  env: { ...process.env, ...env },
});
await mkdir(folder, { recursive: true });
const viewport = { width: 1000, height: 700 };
for (const style of Object.keys(hostileStyles)) {
  const tab = await browser.newPage({ viewport });
  await tab.goto(`http://127.0.0.1:${port}/?style=${encodeURIComponent(style)}`);
  await tab.locator('ask-first-notice').getByRole('button', { name: 'Decline' }).waitFor();
  const file = `${folder}${style.replaceAll(' ', '-')}.png`;
  await tab.screenshot({ path: file });
  await tab.close();
  console.log(file);
}
await browser.close();
server.close();
