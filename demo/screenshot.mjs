// `node demo/screenshot.mjs [folder]`: the front page at the moment it asks. Without a folder it
// writes the pictures that README shows; with one, the dark and the narrow variants.
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import playwright from 'playwright-core';
import { locate } from '../test/browsers/locate.mjs';
import { startDemo } from './start.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = process.argv[2];
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

const pictures = [{ name: 'screenshot', viewport: wide, colorScheme: 'light' }];
if (!folder) {
  for (const theme of ['broadsheet', 'tabloid', 'magazine'])
    pictures.push({
      name: `../test/reports/themes/${theme}`,
      path: `/themes/${theme}`,
      viewport: wide,
    });
} else {
  pictures.push(
    { name: 'screenshot-dark', viewport: wide, colorScheme: 'dark' },
    { name: 'screenshot-narrow', viewport: narrow, colorScheme: 'light' },
    { name: 'screenshot-narrow-dark', viewport: narrow, colorScheme: 'dark' },
  );
}

const { path, env } = locate().chromium;
const demo = await startDemo();
const browser = await playwright.chromium.launch({
  executablePath: path,
  args: ['--no-sandbox'],
  env: { ...process.env, ...env },
});
try {
  for (const { name, ...options } of pictures) await takePicture(name, options);
} finally {
  await browser.close();
  await demo.stop();
}

async function takePicture(name, { path = '/', ...options }) {
  // Without motion the notice is where it belongs as soon as it is there.
  const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
  await page.goto(demo.url + path, { waitUntil: 'load' });
  // The element itself has no box of its own; its button has.
  await page.locator('ask-first-notice').getByRole('button', { name: 'Decline' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const file = resolve(folder ?? here, `${name}.png`);
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
