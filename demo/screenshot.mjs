// `node demo/screenshot.mjs [folder]`: the front page at the moment it asks. Without a folder it
// writes the pictures that README shows, and the notice in every language into test/reports; with
// one, also the dark and the narrow variants.
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import playwright from 'playwright-core';
import { locate } from '../test/browsers/locate.mjs';
import { startDemo } from './start-demo.mjs';

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
  await takeLanguages();
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

/** Fonts for all scripts have to be installed, or squares are seen. */
async function takeLanguages() {
  const page = await browser.newPage({ viewport: { width: 1640, height: 1000 } });
  await page.goto(`${demo.url}/languages`, { waitUntil: 'load' });
  for (const frame of page.frames().slice(1)) {
    await frame.locator('ask-first-notice [part~=decline]').waitFor();
  }
  // The upper half of the frames is empty: a notice is at the bottom.
  await page.addStyleTag({
    content: 'iframe { margin-top: -19.5rem; clip-path: inset(19.5rem 0 0) }',
  });
  const reports = resolve(folder ?? here, folder ? '.' : '../test/reports');
  await mkdir(reports, { recursive: true });
  const file = resolve(reports, 'languages.png');
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  console.log(file);
}
